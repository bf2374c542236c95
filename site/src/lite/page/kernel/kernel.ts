import type { Signal } from '@workshop/front/jupyter';
import { WebKernel } from '@workshop/kernel/web';
import type { KernelOptions, LiteKernel, LiteMessage } from '../jupyterlite';
import { tell } from '../loading';
import { siteData } from '../site-data';
import type { Beside } from './beside';

export type SignalClass = new (sender: object) => Signal<void> & { emit(args: void): void };

interface Header {
  session: string;
}

/** A kernel that begins to load before JupyterLite asks for one: they load beside each other. */
export class Early {
  /** Who hears the kernel, and what stands beside it. */
  owner: { hear(message: LiteMessage): void; beside: Beside } | undefined;

  readonly kernel = new WebKernel({
    files: siteData().kernel,
    send: (message) => this.owner?.hear(message),
    beside: async () => (await this.owner?.beside.now()) ?? {},
    onProgress: (part) => tell({ kernel: Math.min(part, 0.99) }),
  });
}

/** Says in the sign whether the page's first kernel can run cells, once its notebook is shown. */
export function tellOf({ kernel }: Early, shown: Promise<void>): void {
  Promise.all([kernel.ready, shown]).then(
    () => tell({ kernel: 1 }),
    (error: Error) => tell({ kernel: 0, failed: error.message }),
  );
}

/** The workshop's kernel as JupyterLite wants one. */
export class Kernel implements LiteKernel {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly disposed: Signal<void> & { emit(args: void): void };
  isDisposed = false;
  private readonly kernel: WebKernel;
  /** The front end's, which was heard last. */
  private session = '';

  constructor(options: KernelOptions, early: Early, beside: Beside, Signal: SignalClass) {
    const { id, name, location, sendMessage } = options;
    this.id = id;
    this.name = name;
    this.location = location;
    this.disposed = new Signal(this);
    this.kernel = early.kernel;
    // Before a front end has spoken there is none to hear.
    const hear = (message: LiteMessage): void => {
      if (this.session) sendMessage(this.addressed(message));
    };
    early.owner = { hear, beside };
  }

  /** JupyterLite sends nothing before. A kernel that could not start says so below each cell. */
  get ready(): Promise<void> {
    return this.kernel.ready.catch(() => undefined);
  }

  async handleMessage(message: LiteMessage): Promise<void> {
    this.session = (message.header as Header).session;
    this.kernel.handle(message);
  }

  interrupt(): Promise<void> {
    return this.kernel.interrupt();
  }

  dispose(): void {
    if (this.isDisposed) return;
    this.isDisposed = true;
    this.kernel.dispose();
    this.disposed.emit();
  }

  /** JupyterLite brings a message to the front end whose session its header names. */
  private addressed(message: LiteMessage): LiteMessage {
    const { session = this.session } = message.parent_header as Partial<Header>;
    return { ...message, header: { ...message.header, session } };
  }
}
