import type { FromLanguage, ToLanguage } from '../talk';
import { addressOf, missing } from './load';

/** TypeScript as one kernel has it. */
export interface Asked {
  /** Where it is asked. */
  readonly port: MessagePort;
  /** Says that nobody will ask there any more. */
  end(): void;
}

interface Addresses {
  readonly language: string;
  readonly types: string;
}

/** The workers that run, by the address of their script. */
const running = new Map<string, LanguageWorker>();
let opened = 0;

/** The worker with TypeScript, which all kernels of a page share. */
export class LanguageWorker {
  /** Resolves when it can be asked. @throws Error in plain words when it could not be loaded */
  readonly loaded: Promise<void>;
  private readonly worker: Worker;
  private users = 0;

  /** The one that runs already, or another one. Whoever has it must leave it. */
  static use(addresses: Addresses): LanguageWorker {
    const known = running.get(addresses.language) ?? new LanguageWorker(addresses);
    running.set(addresses.language, known);
    known.users++;
    return known;
  }

  private constructor(private readonly addresses: Addresses) {
    const { language, types } = addresses;
    this.worker = new Worker(addressOf(language));
    this.loaded = new Promise((resolve, reject) => {
      const fail = (file: string, why: string): void => {
        running.delete(language);
        reject(missing(file, why));
      };
      this.worker.addEventListener(
        'message',
        ({ data: { failed } }: MessageEvent<FromLanguage>) => {
          if (failed === undefined) resolve();
          else fail(types, failed);
        },
      );
      this.worker.addEventListener('error', ({ message }) =>
        fail(language, message || 'it does not run'),
      );
    });
    this.tell({ types: addressOf(types) });
  }

  /** A fresh language, which knows of no cells. */
  open(): Asked {
    const { port1, port2 } = new MessageChannel();
    const id = ++opened;
    this.tell({ open: { id, port: port1 } }, [port1]);
    return { port: port2, end: () => this.tell({ close: id }) };
  }

  leave(): void {
    if (--this.users > 0) return;
    this.worker.terminate();
    if (running.get(this.addresses.language) === this) running.delete(this.addresses.language);
  }

  private tell(told: ToLanguage, ports: MessagePort[] = []): void {
    this.worker.postMessage(told, ports);
  }
}
