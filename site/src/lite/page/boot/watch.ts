import { heard, SHOWN } from '../loading';
import type { Loading } from '../loading';
import { save } from '../saving';
import type { Sign } from './sign';

/** How much of the work it is until the notebook is shown; the kernel is the rest. */
const PAGE = 0.5;
/** The files that JupyterLite loads until then: it grows with each, and never reaches the end. */
const FILES = 90;
/** How long after a failure it is tried again, in milliseconds; twice as long each time. */
const PAUSE = 4000;
const LONGEST = 60_000;
const TRIES = 'workshop-tries';

const WORDS = {
  page: 'Loading the notebook …',
  kernel: 'Loading TypeScript: you can read already, cells run in a moment …',
  broken:
    'Loading broke off. It is tried again by itself as soon as there is a network; what was loaded stays.',
};

/** Follows how the page loads, and begins again when that breaks off. */
export class Watch {
  /** Fulfilled when cells can run. */
  readonly done: Promise<void>;
  private finish!: () => void;
  private files = 0;
  private shown = false;
  private over = false;

  constructor(private readonly sign: Sign) {
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
        this.fail(WORDS.broken);
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

  private hear({ kernel, failed }: Loading): void {
    if (this.over) return;
    if (failed !== undefined) return this.fail(`${failed} ${WORDS.broken}`);
    if (kernel === SHOWN) {
      this.shown = true;
      this.sign.makeRoom();
    }
    if (kernel === 1) return this.end();
    if (this.shown) this.sign.put(WORDS.kernel, PAGE + (1 - PAGE) * Math.max(0, kernel));
  }

  private end(): void {
    this.over = true;
    sessionStorage.removeItem(TRIES);
    this.sign.remove();
    this.finish();
  }

  private missing(target: EventTarget | null): void {
    if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement)
      this.fail(WORDS.broken);
  }

  private fail(text: string): void {
    if (this.over) return;
    this.over = true;
    this.sign.fail(text);
    const tries = Number(sessionStorage.getItem(TRIES) ?? 0);
    sessionStorage.setItem(TRIES, String(tries + 1));
    const again = (): void => void save().finally(() => location.reload());
    setTimeout(again, Math.min(LONGEST, PAUSE * 2 ** tries));
    addEventListener('online', again);
  }
}
