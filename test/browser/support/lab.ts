import type { JSHandle, Locator, Page } from 'playwright-core';
import { sharedBrowser } from './shared';

/** Where the page has its plots. */
const PLOTS = '.workshop-plot > [role=img]';

const HERE = new Set(['127.0.0.1', 'localhost']);

/** A plot as the page shows it. */
export interface Plot {
  /** How many traces its data has. */
  traces: number;
  /** How many of them are drawn. */
  drawn: number;
}

/** A code cell as the page has it. */
export interface PageCell {
  executionCount: number | null;
  /** What it says on stderr, or its error. */
  complaint: string;
  text: string;
}

/** What serves notebooks. */
export interface Server {
  /** The address of a notebook. */
  address(notebook: string): string;
  /** Leaves all as it was found. */
  clear(): Promise<void>;
}

/** One JupyterLab page in a real browser that can reach nothing but this machine. */
export class Lab {
  /** The requests to other machines that were refused. */
  readonly refused: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(60_000);
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !HERE.has(hostname)) this.refused.push(request.url());
    });
  }

  /** Opens a notebook in a page of its own. */
  static async open(server: Server, notebook: string, width = 1200): Promise<Lab> {
    const page = await (await sharedBrowser()).newPage();
    await page.setViewportSize({ width, height: 1000 });
    return Lab.in(page, server, notebook);
  }

  /** Opens a notebook in a page that is there. */
  static async in(page: Page, server: Server, notebook: string): Promise<Lab> {
    const lab = new Lab(server, page);
    await page.goto(server.address(notebook));
    await lab.ready();
    return lab;
  }

  /** Restarts the kernel and runs all cells, as the menu does. */
  async restartAndRunAll(): Promise<void> {
    await this.page.evaluate(() =>
      (window as any).jupyterapp.shell.currentWidget.context.sessionContext.restartKernel(),
    );
    await this.runAll();
  }

  /** Restarts the kernel from the menu, and says yes. */
  async restart(): Promise<void> {
    await this.command('kernelmenu:restart');
    const restarting = await this.page.evaluateHandle(() => {
      const { statusChanged } = (window as any).jupyterapp.shell.currentWidget.context
        .sessionContext.session.kernel;
      return {
        done: new Promise<void>((resolve) => {
          statusChanged.connect((_: unknown, status: string) => {
            if (status === 'restarting') resolve();
          });
        }),
      };
    });
    await this.page.locator('.jp-Dialog button').last().click();
    await restarting.evaluate(({ done }) => done);
    await this.idle();
  }

  /** Clears all outputs and runs all cells; types the answers at the prompts, in order. */
  async runAll(answers: readonly string[] = []): Promise<void> {
    await this.command('notebook:clear-all-cell-outputs');
    await this.command('notebook:run-all-cells');
    for (const answer of answers) {
      const box = await this.page.waitForSelector('input.jp-Stdin-input');
      await box.fill(answer);
      await box.press('Enter');
      await box.waitForElementState('hidden');
    }
    await this.until(() => {
      const panel = (window as any).jupyterapp.shell.currentWidget;
      const cells = [...panel.content.widgets].filter((cell: any) => cell.model.type === 'code');
      const states = cells.map((cell: any) => cell.model.executionState ?? 'idle');
      return (
        cells.every((cell: any) => cell.model.executionCount !== null || hasError(cell)) &&
        states.every((state: string) => state === 'idle') &&
        panel.context.sessionContext.session?.kernel?.status === 'idle'
      );
      function hasError(cell: any): boolean {
        return cell.model.outputs.toJSON().some(({ output_type }: any) => output_type === 'error');
      }
    });
  }

  /** The code cells with what they show. */
  cells(): Promise<PageCell[]> {
    return this.page.evaluate(() => {
      const panel = (window as any).jupyterapp.shell.currentWidget;
      const textIn = ({ text, data, traceback }: any): string =>
        [text ?? traceback ?? data['text/plain'] ?? ''].flat().join('');
      const complains = ({ output_type, name }: any): boolean =>
        output_type === 'error' || name === 'stderr';
      const isText = ({ output_type }: any): boolean => output_type !== 'display_data';
      return [...panel.content.widgets]
        .filter((cell: any) => cell.model.type === 'code')
        .map((cell: any) => {
          const outputs = cell.model.outputs.toJSON();
          return {
            executionCount: cell.model.executionCount,
            complaint: outputs.filter(complains).map(textIn).join(''),
            text: outputs.filter(isText).map(textIn).join('\n'),
          };
        });
    });
  }

  /** The plots. */
  async plots(): Promise<Plot[]> {
    const outputs = this.front.locator(PLOTS);
    const plots: Plot[] = [];
    for (let i = 0; i < (await outputs.count()); i++) {
      await outputs.nth(i).scrollIntoViewIfNeeded();
      await outputs
        .nth(i)
        .locator('.main-svg .trace, .main-svg .contour')
        .first()
        .waitFor({ timeout: 20_000, state: 'attached' })
        .catch(() => undefined);
      plots.push(
        await outputs.nth(i).evaluate((plot) => ({
          traces: (plot as any).data?.filter(({ visible }: any) => visible !== false).length ?? 0,
          drawn: plot.querySelectorAll(
            '.scatterlayer .trace, .barlayer .trace, .contourlayer .contour',
          ).length,
        })),
      );
    }
    return plots;
  }

  /** The places of the code cells. */
  codeCells(): Promise<number[]> {
    return this.page.evaluate(() => {
      const { content } = (window as any).jupyterapp.shell.currentWidget;
      return [...content.widgets].flatMap(({ model }: any, i: number) =>
        model.type === 'code' ? [i] : [],
      );
    });
  }

  /** The place of the code cell that has this text in it. */
  find(text: string): Promise<number> {
    return this.page.evaluate((wanted) => {
      const { content } = (window as any).jupyterapp.shell.currentWidget;
      const found = [...content.widgets].flatMap(({ model }: any, i: number) => {
        return model.type === 'code' && model.sharedModel.getSource().includes(wanted) ? [i] : [];
      });
      if (found.length !== 1) throw new Error(`${found.length} cells have '${wanted}'`);
      return found[0];
    }, text);
  }

  /** Types into a cell, in place of what is there. */
  async type(cell: number, text: string): Promise<void> {
    await this.select(cell);
    await this.command('notebook:enter-edit-mode');
    await this.page.waitForSelector('.jp-Notebook.jp-mod-editMode');
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Runs a cell with Shift + Enter, and waits for it. */
  async run(cell: number): Promise<void> {
    await this.start(cell);
    await this.idle();
  }

  /** Runs a cell with Shift + Enter; returns when it is on its way to the kernel. */
  async start(cell: number): Promise<void> {
    await this.select(cell);
    const sent = await this.page.evaluateHandle(() => {
      const { anyMessage } = (window as any).jupyterapp.shell.currentWidget.context.sessionContext
        .session.kernel;
      return {
        done: new Promise<void>((resolve) => {
          anyMessage.connect(function listener(_: unknown, { msg, direction }: any) {
            if (direction !== 'send' || msg.header.msg_type !== 'execute_request') return;
            anyMessage.disconnect(listener);
            resolve();
          });
        }),
      };
    });
    await this.pressEnter();
    await sent.evaluate(({ done }) => done);
  }

  /** Presses Shift + Enter in a cell, whether or not there is a kernel. */
  async press(cell: number): Promise<void> {
    await this.select(cell);
    await this.pressEnter();
  }

  /** Waits until no cell runs. */
  async idle(): Promise<void> {
    await this.until(() => {
      const panel = (window as any).jupyterapp.shell.currentWidget;
      const states = [...panel.content.widgets].map(
        (cell: any) => cell.model.executionState ?? 'idle',
      );
      return (
        states.every((state: string) => state === 'idle') &&
        panel.context.sessionContext.session?.kernel?.status === 'idle'
      );
    });
  }

  /**
   * Waits until the page says yes. Playwright asks whenever a frame is painted unless told
   * otherwise; a page may be well and paint nothing for a while.
   */
  async until<T>(condition: (value: T) => unknown, value?: T | JSHandle<T>): Promise<void> {
    await this.page.waitForFunction(condition as never, value as never, { polling: 50 });
  }

  /** A cell on the page. */
  cell(cell: number): Locator {
    return this.front.locator('.jp-Cell').nth(cell);
  }

  /** Waits until a cell has put this out. */
  async said(cell: number, text: string): Promise<void> {
    await this.cell(cell).locator('.jp-Cell-outputArea').getByText(text).first().waitFor();
  }

  /** The text below a cell, as it is on the screen. */
  async output(cell: number): Promise<string> {
    // JupyterLab leaves out what is not in sight.
    await this.cell(cell).scrollIntoViewIfNeeded();
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return this.cell(cell).locator('.jp-Cell-outputArea').innerText();
  }

  /** The titles of the plots. */
  titles(): Promise<string[]> {
    return this.front.locator(`${PLOTS} .gtitle`).allTextContents();
  }

  /** Where the drawings of the plots begin and end, and the outputs that they are in. */
  async extents(): Promise<{ left: number; right: number; cellLeft: number; cellRight: number }[]> {
    await this.plots();
    return this.front.locator(PLOTS).evaluateAll((plots) =>
      plots.map((plot) => {
        const drawing = plot.querySelector('.main-svg')!.getBoundingClientRect();
        const cell = plot.closest('.jp-OutputArea-output')!.getBoundingClientRect();
        return {
          left: drawing.left,
          right: drawing.right,
          cellLeft: cell.left,
          cellRight: cell.right,
        };
      }),
    );
  }

  /** Waits until this notebook is the one in front. */
  async opened(path: string): Promise<void> {
    await this.until(
      (wanted) => (window as any).jupyterapp?.shell.currentWidget?.context?.path === wanted,
      path,
    );
    await this.ready();
  }

  async save(): Promise<void> {
    await this.page.evaluate(() => (window as any).jupyterapp.shell.currentWidget.context.save());
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** A picture of the whole notebook. */
  async screenshot(path: string): Promise<void> {
    const height = await this.page.evaluate(
      () => document.querySelector('.jp-WindowedPanel-outer')!.scrollHeight,
    );
    await this.page.setViewportSize({
      ...this.page.viewportSize()!,
      height: Math.min(height + 200, 16_000),
    });
    await this.page.evaluate(() =>
      document.querySelector('.jp-WindowedPanel-outer')!.scrollTo(0, 0),
    );
    await this.plots();
    await this.page.screenshot({ path });
  }

  /** Closes the page, and leaves the server as it was found. */
  async close(): Promise<void> {
    await this.page.close();
    await this.server.clear();
  }

  /** The notebook in front; others may be open behind it. */
  private get front(): Locator {
    return this.page.locator('.jp-NotebookPanel:not(.lm-mod-hidden)');
  }

  private pressEnter(): Promise<void> {
    return this.front.locator('.jp-Notebook').press('Shift+Enter');
  }

  private async select(cell: number): Promise<void> {
    await this.page.evaluate((index) => {
      const { content } = (window as any).jupyterapp.shell.currentWidget;
      content.activeCellIndex = index;
      content.deselectAll();
      content.mode = 'command';
      content.node.focus();
      content.activeCell.node.scrollIntoView({ block: 'center' });
    }, cell);
  }

  /** Starts a command of JupyterLab, and does not wait: a cell may ask before it is done. */
  async command(name: string): Promise<void> {
    await this.page.evaluate((id) => void (window as any).jupyterapp.commands.execute(id), name);
  }

  /** Waits until the notebook is there and its kernel is idle. */
  private async ready(): Promise<void> {
    await this.until(() => {
      const panel = (window as any).jupyterapp?.shell.currentWidget;
      return (
        panel?.content?.widgets?.length > 0 &&
        panel.context.isReady &&
        panel.context.sessionContext.session?.kernel?.status === 'idle'
      );
    });
  }
}
