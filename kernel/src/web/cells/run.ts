import { inspect } from 'node-inspect-extracted';
import { Session } from '../../core';
import type { Platform } from '../../core';
import { listen } from '../listen';
import { incoming, pack, sizeOf } from '../messages';
import type { Packed } from '../messages';
import { useNodesDigits } from '../math';
import { FOLDER } from '../places';
import type { Beginning, Beside, FromCells, ToCells } from '../talk';
import { compiler } from './compile';
import { makeConsole } from './console';
import { Flow } from './flow';
import { keepWhatNodeHas } from './kept';
import { languageAt } from './language';
import { Packages } from './packages';
import { knowingPromises, printKnownPromises } from './promises';
import { carryThroughPromises, Turns } from './scope';
import { mapStacks, stepsBelow } from './stacks';
import { timers } from './timers';

/** What the kernel's core and its cells find in a worker. */
interface Options {
  /** The packages that cells can import: `Packages` says how. */
  readonly packages: Readonly<Record<string, string>>;
  readonly versions: Platform['versions'];
}

/** Waits to be told by the page to begin, and runs cells from then on. */
export function runCells(options: Options): void {
  const begin = ({ data, ports }: MessageEvent<Beginning>): void => {
    const [page, language] = ports;
    new CellsWorker(page, language, data, options).listen();
  };
  addEventListener('message', begin, { once: true });
}

class CellsWorker {
  private readonly turns = new Turns();
  private readonly flow = new Flow();
  private readonly session: Session;
  private readonly answers = new Map<number, (found: Beside) => void>();
  private asked = 0;
  private beside: Beside = {};

  constructor(
    private readonly page: MessagePort,
    language: MessagePort,
    { hasBeside }: Beginning,
    { packages: scripts, versions }: Options,
  ) {
    const { turns } = this;
    const packages = new Packages(scripts);
    const compile = compiler(FOLDER);
    const { setTimeout: later } = globalThis;
    this.session = new Session({
      send: (message) => this.send(pack(message)),
      settle: async () => void (await this.ask((id) => ({ settle: id }))),
      language: languageAt(language, {
        turns,
        onWarm: () => this.tell({ warm: true }),
        beside: hasBeside ? () => this.look() : undefined,
      }),
      scope: turns,
      compile: (js, name, isAsync) => knowingPromises(compile(js, name, isAsync)),
      runApart: (action) => void later(turns.begins(action)),
      require: (id, from) => this.dataBeside(id, from) ?? packages.require(id),
      resolve: (id) => id,
      inspect: (value) => inspect(value),
      ownerOf: (file) => ownerOf(file, packages),
      shutDown: () => this.tell({ shutDown: true }),
      folder: FOLDER,
      versions,
    });
    this.offer();
  }

  listen(): void {
    const { page, turns } = this;
    listen(
      page,
      turns.begins((said: ToCells) => this.hear(said)),
    );
  }

  private send(message: Packed): void {
    this.tell({ message });
    this.flow.take(sizeOf(message));
  }

  private tell(said: FromCells): void {
    this.page.postMessage(said);
  }

  private hear({ message, taken, stop, ping, beside, settled }: ToCells): void {
    if (taken !== undefined) this.flow.give(taken);
    if (message) this.session.receive(incoming(message));
    if (stop) this.session.stop();
    if (ping !== undefined) this.tell({ pong: ping });
    if (beside) this.answer(beside.id, beside.found);
    if (settled !== undefined) this.answer(settled, {});
  }

  private ask(question: (id: number) => FromCells): Promise<Beside> {
    const id = ++this.asked;
    this.tell(question(id));
    return new Promise((resolve) => this.answers.set(id, resolve));
  }

  private answer(id: number, found: Beside): void {
    this.answers.get(id)?.(found);
    this.answers.delete(id);
  }

  private async look(): Promise<Beside> {
    this.beside = await this.ask((id) => ({ beside: id }));
    return this.beside;
  }

  /** A file of data that a cell imports: `./data.json`. */
  private dataBeside(id: string, from: string): unknown {
    const name = `${from}/${id}`.slice(FOLDER.length + 1).replace(/(^|\/)\.\//g, '$1');
    const text = id.startsWith('.') && id.endsWith('.json') ? this.beside.files?.[name] : undefined;
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  /** Gives cells what they find in Node.js, and tells the page of errors for which nobody waits. */
  private offer(): void {
    const { session, turns } = this;
    Object.assign(globalThis, timers(turns), {
      console: makeConsole(
        (name, text) => session.print(name, text),
        (below) => stepsBelow(below, session),
      ),
    });
    useNodesDigits(Math);
    carryThroughPromises(turns);
    printKnownPromises();
    mapStacks(session);
    addEventListener('error', (event) => {
      event.preventDefault();
      session.printError(event.error);
    });
    addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      session.printError(event.reason);
    });
    keepWhatNodeHas();
  }
}

/** Whose code a file is. The kernel itself runs from an address. */
function ownerOf(file: string, packages: Packages): string | undefined {
  if (/^(?:blob|https?):/.test(file)) return undefined;
  return packages.has(file) ? file : file.slice(file.lastIndexOf('/') + 1);
}
