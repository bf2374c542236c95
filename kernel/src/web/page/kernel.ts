import type { LiteMessage } from '../messages';
import type { Beside } from '../talk';
import { CellsWorker } from './cells';
import { LanguageWorker } from './language';
import type { Asked } from './language';
import { load } from './load';
import { ENDED, notStarted, Unanswered } from './unanswered';
import type { Why } from './unanswered';

export interface WebKernelOptions {
  /** Where the scripts and the declaration files are: addresses. */
  readonly files: { readonly cells: string; readonly language: string; readonly types: string };
  /** Sends a Jupyter message on its way. */
  readonly send: (message: LiteMessage) => void;
  /** What stands beside the notebook now; asked for before a cell runs. */
  readonly beside?: () => Promise<Beside>;
  /** How far the start is, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** How many steps the start has. */
const STEPS = 3;

/**
 * A kernel in a web page: the cells run in one worker, TypeScript in another, which all kernels of
 * the page share.
 */
export class WebKernel {
  /**
   * Resolves when cells can run. Where it rejects, each cell ends with an error that says why.
   *
   * @throws Error in plain words when a part cannot be loaded
   */
  readonly ready: Promise<void>;
  private readonly language: LanguageWorker;
  private readonly unanswered = new Unanswered();
  private script: Blob | undefined;
  private asked: Asked | undefined;
  private cells: CellsWorker | undefined;
  /** What came before there was anyone to hear it. */
  private waiting: LiteMessage[] = [];
  private failure: Why | undefined;
  private steps = 0;
  private isDisposed = false;

  constructor(private readonly options: WebKernelOptions) {
    this.language = LanguageWorker.use(options.files);
    this.ready = this.start();
    this.ready.catch(({ message }: Error) => this.fail(message));
  }

  /** Takes a Jupyter message of the page. */
  handle(message: LiteMessage): void {
    if (this.isDisposed) return;
    this.unanswered.sent(message);
    const { failure } = this;
    if (failure) queueMicrotask(() => this.answer(failure));
    else if (this.cells) this.cells.receive(message);
    else this.waiting.push(message);
    const { msg_type: type } = message.header as { msg_type?: unknown };
    if (type === 'interrupt_request') void this.watch();
  }

  /**
   * The stop button. A training or an `await` ends at once. Where no answer comes in about a second,
   * as from a loop without an end, the worker of the cells is ended, and a fresh one begins: the cell
   * then says that all variables are gone.
   */
  async interrupt(): Promise<void> {
    this.cells?.stop();
    await this.watch();
  }

  /** Ends the kernel, and gives its memory back. */
  dispose(): void {
    if (this.isDisposed) return;
    this.isDisposed = true;
    this.cells?.end();
    this.asked?.end();
    this.language.leave();
  }

  private async start(): Promise<void> {
    const loaded = this.step(this.language.loaded);
    // Whoever is last to fail is not heard below.
    loaded.catch(() => {});
    this.script = await this.step(load(this.options.files.cells));
    if (this.isDisposed) return;
    await Promise.all([loaded, this.step(this.begin())]);
  }

  private async step<T>(work: Promise<T>): Promise<T> {
    const result = await work;
    this.options.onProgress?.(++this.steps / STEPS);
    return result;
  }

  /** Begins a fresh worker. Resolves when TypeScript is ready for it. */
  private begin(): Promise<void> {
    this.asked?.end();
    this.asked = this.language.open();
    const { script, asked, options } = this;
    return new Promise((resolve, reject) => {
      this.cells = new CellsWorker({
        script: script!,
        language: asked.port,
        beside: options.beside,
        onMessage: (message) => this.send(message),
        onWarm: resolve,
        onShutDown: () => this.dispose(),
        onFailure: (why) => reject(new Error(`The kernel does not run in this browser: ${why}`)),
      });
      for (const message of this.waiting) this.cells.receive(message);
      this.waiting = [];
    });
  }

  private send(message: LiteMessage): void {
    if (this.isDisposed) return;
    this.unanswered.received(message);
    this.options.send(message);
  }

  /** There is no worker, and none will come. */
  private fail(message: string): void {
    if (this.isDisposed) return;
    this.cells?.end();
    this.cells = undefined;
    this.failure = notStarted(message);
    this.answer(this.failure);
  }

  /** Answers in the place of the worker. */
  private answer(why: Why): void {
    for (const message of this.unanswered.end(why)) this.options.send(message);
  }

  /** Ends a worker that does not answer. */
  private async watch(): Promise<void> {
    const { cells } = this;
    if (!cells || (await cells.answers()) || this.isDisposed || cells !== this.cells) return;
    cells.end();
    this.answer(ENDED);
    this.begin().catch(({ message }: Error) => this.fail(message));
  }
}
