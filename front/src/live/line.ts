import type { Comm, SessionContext } from '../jupyter';

const TARGET = 'workshop.live';

/** What is done with what the kernel says, and when it no longer knows the picture. */
interface Ends<T> {
  heard(now: T): Promise<void>;
  gone(): void;
}

/**
 * The line to the kernel. One thing is said at a time: what comes while the kernel draws waits, and
 * only the newest of it is said then, so that a fast drag never lags behind.
 */
export class Line<T> {
  private comm: Comm | undefined;
  private id = '';
  private waiting: object | undefined;
  private busy = false;

  constructor(
    private readonly context: SessionContext | undefined,
    private readonly ends: Ends<T>,
  ) {
    context?.kernelChanged.connect(this.reconnect);
    context?.statusChanged.connect(this.watch);
  }

  /** Asks the kernel for a picture: it says how that stands now, or closes the line. */
  connect(id: string): void {
    this.hangUp();
    this.id = id;
    const kernel = id && this.context?.session?.kernel;
    if (!kernel) return this.ends.gone();
    const comm = kernel.createComm(TARGET);
    this.comm = comm;
    comm.onMsg = ({ content }) => void this.ends.heard(content.data as T);
    comm.onClose = () => {
      if (this.comm === comm) this.end();
    };
    comm.open({ id });
  }

  /** Whether nothing is on its way: what the kernel says then is newer than the page. */
  get isQuiet(): boolean {
    return !this.busy && !this.waiting;
  }

  /** Says where the controls were moved to. */
  say(positions: object): void {
    this.waiting = positions;
    if (!this.busy) void this.flush();
  }

  dispose(): void {
    this.context?.kernelChanged.disconnect(this.reconnect);
    this.context?.statusChanged.disconnect(this.watch);
    this.hangUp();
  }

  private async flush(): Promise<void> {
    this.busy = true;
    while (this.comm && this.waiting) {
      const said = this.waiting;
      this.waiting = undefined;
      await this.comm.send(said).done.catch(() => undefined);
      await nextFrame();
    }
    this.busy = false;
  }

  private readonly reconnect = (): void => this.connect(this.id);

  /** A kernel that starts again knows nothing of the picture. */
  private readonly watch = (_: unknown, status: string): void => {
    if (status === 'restarting' || status === 'autorestarting' || status === 'dead') this.end();
  };

  private end(): void {
    this.hangUp();
    this.ends.gone();
  }

  private hangUp(): void {
    const { comm } = this;
    this.comm = undefined;
    this.waiting = undefined;
    if (!comm) return;
    comm.onClose = () => undefined;
    comm.dispose();
  }
}

/** Waits until the page has been painted; a page that nobody sees is not. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => resolve());
  });
}
