import type { BrowserContext, Page } from 'playwright-core';
import { Lab } from '../../browser/support/lab';
import { sharedBrowser } from '../../browser/support/shared';
import { codeCells } from '../../support/notebook';
import type { FileOutput, Notebook } from '../../support/notebook';
import type { Host } from './host';

interface Options {
  context?: BrowserContext;
  width?: number;
  /** A script that runs before those of the page. */
  before?: string;
}

/** A notebook of the site in a browser. */
export class SitePage {
  /** Errors of the page. */
  readonly errors: string[] = [];

  private constructor(
    readonly lab: Lab,
    page: Page,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  static async open(
    host: Host,
    notebook: string,
    { context, width = 1200, before = '' }: Options = {},
  ): Promise<SitePage> {
    const page = await (context ?? (await sharedBrowser())).newPage();
    await page.addInitScript(before);
    await page.setViewportSize({ width, height: 1000 });
    return new SitePage(await Lab.in(page, host, notebook), page);
  }

  get page(): Page {
    return this.lab.page;
  }

  /** The notebook as it is in the page, with its outputs. */
  notebook(): Promise<Notebook> {
    return this.page.evaluate(() =>
      (window as any).jupyterapp.shell.currentWidget.context.model.toJSON(),
    );
  }

  /** Whether the site is kept whole by the browser, or is as soon as this is fulfilled. */
  async kept(): Promise<void> {
    await this.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  }

  async close(): Promise<void> {
    await this.lab.close();
  }
}

/**
 * The outputs of a notebook's code cells, so that those of two runs can be compared: no stills, which
 * are made without a browser, no ids of live pictures, and an answer to a prompt like one that was
 * taken because nobody could type.
 */
export function outputsOf(notebook: Notebook): FileOutput[][] {
  return codeCells(notebook).map(({ outputs = [] }) => outputs.reduce(join, []));
}

function join(done: FileOutput[], output: FileOutput): FileOutput[] {
  const { output_type, name, text, data } = output;
  if (output_type !== 'stream')
    return [...done, data ? { output_type, data: plain(data) } : output];
  const printed = { output_type, name: name === 'stdin' ? 'stdout' : name, text: answered(text) };
  const last = done.at(-1);
  if (last?.output_type !== 'stream' || last.name !== printed.name) return [...done, printed];
  return [...done.slice(0, -1), { ...last, text: last.text + printed.text }];
}

function answered(text: string | string[]): string {
  return [text]
    .flat()
    .join('')
    .replaceAll(' (nobody can type here, so this answer was taken)', '')
    .replaceAll(/: {2}(?=\S)/g, ': ');
}

function plain(data: Record<string, any>): Record<string, any> {
  const kept = Object.entries(data).filter(([type]) => type !== 'image/svg+xml');
  return Object.fromEntries(
    kept.map(([type, value]) => {
      if (type.startsWith('text/')) return [type, [value].flat().join('')];
      if (!type.includes('live')) return [type, value];
      const { id: _, ...rest } = value;
      return [type, rest];
    }),
  );
}
