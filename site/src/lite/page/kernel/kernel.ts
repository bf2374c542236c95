import type { Signal } from '@workshop/front/jupyter';
import { WebKernel } from '@workshop/kernel/web';
import type { WebKernelOptions } from '@workshop/kernel/web';
import type { KernelOptions, LiteKernel, LiteMessage } from '../jupyterlite';
import { tell } from '../loading';
import type { Beside } from './beside';

export type SignalClass = new (sender: object) => Signal<void> & { emit(args: void): void };

/** The workshop's kernel as JupyterLite wants one. */
export class Kernel implements LiteKernel {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly disposed: Signal<void> & { emit(args: void): void };
  isDisposed = false;
  private readonly kernel: WebKernel;

  constructor(
    { id, name, location, sendMessage }: KernelOptions,
    files: WebKernelOptions['files'],
    beside: Beside,
    Signal: SignalClass,
  ) {
    this.id = id;
    this.name = name;
    this.location = location;
    this.disposed = new Signal(this);
    this.kernel = new WebKernel({
      files,
      send: sendMessage,
      beside: () => beside.now(),
      onProgress: (part) => tell({ kernel: Math.min(part, 0.99) }),
    });
  }

  get ready(): Promise<void> {
    return this.kernel.ready;
  }

  async handleMessage(message: LiteMessage): Promise<void> {
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
}
