/** Measures how large and how quick the web page is, and how much memory it takes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { browserWith, newProfile } from '../browser/support/shared';
import { root } from '../support/root';
import { Host } from './support/host';
import { SitePage } from './support/site';

const ROUNDS = 5;
const NOTEBOOK = '05-training-it.ipynb';
const CELLS = 20;
const READY = 'kernel-is-ready';

/** What is measured in a round, in the order of the table, with what was asked for. */
const ROWS = {
  'first page read, first visit, s': 2,
  'first page read, over the wire, MB': undefined,
  'notebook shown, first visit, s': undefined,
  'kernel ready, first visit, s': 4,
  'until then over the wire, MB': 5,
  'until then requests': undefined,
  'notebook shown, from the second visit on, s': undefined,
  'kernel ready, from the second visit on, s': 2,
  'a cell, ms': 60,
  'from a cell to its plot on the screen, ms': 60,
  'memory of the tab with one kernel, MB': 300,
  'the same after all cells of notebook 5, MB': undefined,
  'the same on the first visit, when the site has just been kept, MB': undefined,
  'kept for use without a network, over the wire, MB': undefined,
} as const;

type Row = keyof typeof ROWS;
type Round = Record<Row, number>;

async function main(pages: string): Promise<void> {
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await measure(pages));
  const [{ model }] = cpus();
  const rows = Object.entries(ROWS).map(([name, asked]) => {
    const values = rounds.map((round) => round[name as Row]).sort((a, b) => a - b);
    const [median, worst] = [values[ROUNDS >> 1], values.at(-1)!];
    return `| ${name} | ${short(median)} | ${short(worst)} | ${asked ?? ''} |`;
  });
  const text = [
    '# The notebooks in a web page',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${model}), Chromium. ` +
      `${ROUNDS} rounds, each with a fresh profile and a host on the same machine that compresses ` +
      'with gzip: a network adds its own time. ' +
      `The notebook is ${NOTEBOOK}. Memory is what the tab's process has for itself (PSS).`,
    '',
    '| what | median | worst | asked for at most |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
  console.log(text);
  writeFileSync(join(root, 'bench', 'web.md'), text);
}

async function measure(pages: string): Promise<Round> {
  const host = await Host.start(pages);
  const profile = newProfile();
  let browser = await browserWith(profile);
  const sent = (): number => sum(host.requests);
  try {
    const [read, readSent] = await readingPage(host);
    host.requests.splice(0);
    const first = await visit(host, browser);
    const untilReady = host.requests.slice(
      0,
      host.requests.findIndex(({ path }) => path.endsWith(READY)),
    );
    const firstSent = sum(untilReady);
    await first.site.kept();
    const keptSent = sent();
    const keeping = await memoryOf(first.site.page);
    await browser.close();
    browser = await browserWith(profile);
    const second = await visit(host, browser);
    const { site } = second;
    const memory = await memoryOf(site.page);
    const cell = await cellTime(site.page);
    const plot = await plotTime(site);
    await site.lab.runAll();
    const after = await memoryOf(site.page);
    return {
      'first page read, first visit, s': read,
      'first page read, over the wire, MB': readSent,
      'notebook shown, first visit, s': first.shown,
      'kernel ready, first visit, s': first.ready,
      'until then over the wire, MB': firstSent,
      'until then requests': untilReady.length,
      'notebook shown, from the second visit on, s': second.shown,
      'kernel ready, from the second visit on, s': second.ready,
      'a cell, ms': cell,
      'from a cell to its plot on the screen, ms': plot,
      'memory of the tab with one kernel, MB': memory,
      'the same after all cells of notebook 5, MB': after,
      'the same on the first visit, when the site has just been kept, MB': keeping,
      'kept for use without a network, over the wire, MB': keptSent,
    };
  } finally {
    await browser.close();
    await host.cut();
  }
}

/** Opens the first page to read, as somebody who was never here: seconds, and megabytes until then. */
async function readingPage(host: Host): Promise<[time: number, sent: number]> {
  const browser = await browserWith(newProfile());
  const page = await browser.newPage();
  const time = await seconds(() => page.goto(host.root, { waitUntil: 'load' }));
  const sent = sum(host.requests);
  await browser.close();
  return [time, sent];
}

/** Opens the notebook: when it is shown and when its kernel is ready, in seconds. */
async function visit(
  host: Host,
  context: BrowserContext,
): Promise<{ site: SitePage; shown: number; ready: number }> {
  const site = await SitePage.open(host, NOTEBOOK, { context, before: NOTE_TIMES });
  const [shown, ready] = await site.page.evaluate(async () => {
    const { times } = window as any;
    while (times[0] === undefined || times[1] === undefined)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return times as number[];
  });
  return { site, shown: shown / 1000, ready: ready / 1000 };
}

/** Runs before the page's own scripts. The host hears when the kernel is ready. */
const NOTE_TIMES = `
  window.times = [];
  document.addEventListener('workshop:loading', ({ detail }) => {
    if (detail.kernel === -1) times[0] ??= performance.now();
    if (detail.kernel !== 1) return;
    times[1] ??= performance.now();
    new Image().src = '/${READY}';
  });
`;

/** From a cell's way to the kernel until its reply: the median of cells that are all different. */
function cellTime(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const { kernel } = (window as any).jupyterapp.shell.currentWidget.context.sessionContext
      .session;
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      await kernel.requestExecute({ code: `const value${i} = ${i} + 1;\nconsole.log(value${i});` })
        .done;
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[count >> 1];
  }, CELLS);
}

/** From the start of a cell whose plot is new until the frame with it, when Plotly is there already. */
async function plotTime({ page, lab }: SitePage): Promise<number> {
  const [cell] = await lab.codeCells();
  const code = `import { Matrix } from '@workshop/lib';\nimport { show, weightsFigure } from '@workshop/show';`;
  const times: number[] = [];
  for (let i = 0; i < 8; i++) {
    const source = `${i ? '' : code}\nawait show(weightsFigure(Matrix.column([1, ${i}])));`;
    times.push(
      await page.evaluate(
        async ([at, text]) => {
          const panel = (window as any).jupyterapp.shell.currentWidget;
          const widget = panel.content.widgets[at as number];
          widget.model.sharedModel.setSource(text);
          widget.model.outputs.clear();
          panel.content.activeCellIndex = at;
          const start = performance.now();
          void (window as any).jupyterapp.commands.execute('notebook:run-cell');
          while (!widget.node.querySelector('.main-svg .trace, .main-svg .bars path'))
            await new Promise((resolve) => requestAnimationFrame(resolve));
          const time = performance.now() - start;
          await panel.context.sessionContext.session.kernel.requestKernelInfo();
          return time;
        },
        [cell, source],
      ),
    );
  }
  return times.slice(1).sort((a, b) => a - b)[3];
}

/** What the process of a page takes, in megabytes. */
async function memoryOf(page: Page): Promise<number> {
  await page.waitForTimeout(2000);
  const session = await page.context().browser()?.newBrowserCDPSession();
  const own = session ?? (await page.context().newCDPSession(page));
  const { processInfo } = (await own.send('SystemInfo.getProcessInfo' as never)) as {
    processInfo: { type: string; id: number }[];
  };
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^Pss: +(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))![1]);
  return Math.max(...sizes.map(Number)) / 1000;
}

/** How much went over the wire, in megabytes. */
function sum(requests: Host['requests']): number {
  return requests.reduce((all, { sent }) => all + sent, 0) / 1e6;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function short(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}

void main(process.argv[2]);
