import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '../core/language/language';
import { asking } from '../core/language/remote';
import type { Answer, Request } from '../core/language/remote';

interface Waiting extends Request {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const THREAD = join(__dirname, 'language-thread.js');

/** Every cell makes much that is soon forgotten; V8 would let it take four times as much room. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/**
 * TypeScript in a thread of its own. If the thread dies, what was asked then is refused, and the
 * next question starts another one, which is told of all cells so far.
 *
 * @param folder the notebook's, with forward slashes
 */
export function startLanguage(folder: string): Language {
  const thread = new LanguageThread(folder);
  return asking((method, args) => thread.ask(method, args));
}

class LanguageThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  /** What a new thread has to be told. */
  private readonly past: Request[] = [];
  private requests = 0;

  constructor(private readonly folder: string) {
    this.start();
  }

  ask(method: keyof Language, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const request: Request = { id: ++this.requests, method, args };
      const worker = this.worker ?? this.start();
      this.waiting.set(request.id, { ...request, resolve, reject });
      worker.ref();
      worker.postMessage(request);
    });
  }

  private start(): Worker {
    const worker = new Worker(THREAD, { workerData: this.folder, resourceLimits: LIMITS });
    let reason = '';
    worker.on('message', (answer: Answer) => this.take(answer));
    worker.on('error', (error) => (reason = `: ${error.message}`));
    worker.on('exit', () => this.end(reason));
    // A program that has nothing else to do may end.
    worker.unref();
    this.worker = worker;
    for (const request of this.past) worker.postMessage(request);
    return worker;
  }

  private take({ id, value, error }: Answer): void {
    const request = this.waiting.get(id);
    if (!request) return;
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker?.unref();
    this.remember(request, request.args);
    if (error === undefined) request.resolve(value);
    else request.reject(new Error(error));
  }

  private end(reason: string): void {
    this.worker = undefined;
    const requests = [...this.waiting.values()];
    this.waiting.clear();
    for (const request of requests) {
      // Told again, a cell could end the new thread too; an empty one takes its number.
      this.remember(request, request.method === 'convert' ? [''] : request.args);
      request.reject(new Error(`TypeScript had to be started again${reason}. Run the cell again.`));
    }
  }

  private remember({ method, id }: Request, args: readonly unknown[]): void {
    if (method === 'convert' || method === 'keep') this.past.push({ id, method, args });
  }
}
