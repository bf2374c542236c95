import { heard, SHOWN } from '../loading';
import type { Loading } from '../loading';
import { save } from '../saving';
import type { Sign } from './sign';
import { countTry, forgetTries } from './tries';

/** How much of the work it is until the notebook is shown; the kernel is the rest. */
const PAGE = 0.5;
/** The files that JupyterLite loads until then: it grows with each, and never reaches the end. */
const FILES = 90;
/** How long after a failure it is tried again, in milliseconds; twice as long each time. */
const PAUSE = 4000;
const LONGEST = 60_000;
/** After how many tries it is no longer the network, if the host answers. */
const ENOUGH = 3;

const WORDS = {
  page: 'Loading the notebook …',
  kernel: 'Loading TypeScript: you can read already, cells run in a moment …',
  broken:
    'Loading broke off. It is tried again by itself as soon as there is a network; what was loaded stays.',
};

/** Follows how the page loads, and begins again when that breaks off. */
export class Watch {
  /** Fulfilled when cells can run, or never will. */
  readonly done: Promise<void>;
  private finish!: () => void;
  private files = 0;
  private shown = false;
  private over = false;

  /** @param root the site's address */
  constructor(
    private readonly sign: Sign,
    private readonly root: string,
  ) {
    this.done = new Promise((resolve) => (this.finish = resolve));
    sign.put(WORDS.page, 0);
    new PerformanceObserver((list) => this.count(list.getEntries().length)).observe({
      type: 'resource',
      buffered: true,
    });
    // A script or a style that cannot be loaded tells only those who listen on the way down.
    addEventListener('error', ({ target }) => this.missing(target), { capture: true });
    addEventListener('unhandledrejection', ({ reason }) => {
      if (/ChunkLoadError|Loading (CSS )?chunk|fetch/i.test(`${reason?.name} ${reason?.message}`))
        void this.fail(reason.message);
    });
    heard((loading) => this.hear(loading));
  }

  /** Starts the page's main script. */
  load(address: string): void {
    document.head.append(Object.assign(document.createElement('script'), { src: address }));
  }

  private count(more: number): void {
    this.files += more;
    if (!this.shown && !this.over)
      this.sign.put(WORDS.page, PAGE * (1 - Math.exp(-this.files / FILES)));
  }

  private hear({ kernel, failed, final }: Loading): void {
    if (this.over) return;
    if (failed !== undefined) return final ? this.giveUp(failed) : void this.fail(failed);
    if (kernel === SHOWN) {
      this.shown = true;
      this.sign.makeRoom();
    }
    if (kernel === 1) {
      forgetTries();
      this.sign.remove();
      return this.end();
    }
    if (this.shown) this.sign.put(WORDS.kernel, PAGE + (1 - PAGE) * Math.max(0, kernel));
  }

  private end(): void {
    this.over = true;
    this.finish();
  }

  private giveUp(why: string): void {
    this.sign.end(why);
    this.end();
  }

  private missing(target: EventTarget | null): void {
    if (target instanceof HTMLScriptElement) void this.fail(gone(target.src));
    if (target instanceof HTMLLinkElement) void this.fail(gone(target.href));
  }

  /** @param why what is said when it is of no use to try again */
  private async fail(why: string): Promise<void> {
    if (this.over) return;
    this.over = true;
    const again = (): void => void save().then(() => location.reload());
    this.sign.fail(WORDS.broken, again);
    addEventListener('online', again);
    const tries = countTry();
    if (tries >= ENOUGH && (await this.answers())) this.giveUp(why);
    else setTimeout(again, Math.min(LONGEST, PAUSE * 2 ** tries));
  }

  /** Whether the host does; it is asked for the one file that is never kept here. */
  private answers(): Promise<boolean> {
    return fetch(`${this.root}service-worker.js`, { method: 'HEAD', cache: 'no-store' }).then(
      () => true,
      () => false,
    );
  }
}

function gone(address: string): string {
  return `A file of this page could not be loaded: ${address.replace(/.*\//, '')}.`;
}
