import { listen } from '../listen';
import { sizeOf, unpack } from '../messages';
import type { LiteMessage } from '../messages';
import type { Beginning, Beside, FromCells, ToCells } from '../talk';

interface Options {
  /** The script that it runs. */
  readonly script: Blob;
  /** Where TypeScript is asked. */
  readonly language: MessagePort;
  readonly beside?: () => Promise<Beside>;
  readonly onMessage: (message: LiteMessage) => void;
  /** TypeScript is ready. */
  readonly onWarm: () => void;
  /** It was told to end. */
  readonly onShutDown: () => void;
  /** Its script does not run. */
  readonly onFailure: (why: string) => void;
}

/** How long it may take to answer, in milliseconds, before it is ended. */
const PATIENCE = 1000;
/** Slept in pieces, so that a page that is busy itself hears the answer before it gives up. */
const PIECE = 100;

/** After how much the worker is told what was taken. */
const SOME = 1 << 16;

/** A worker in which cells run. It takes over what the page may ask of the network: nothing elsewhere. */
export class CellsWorker {
  private readonly worker: Worker;
  private readonly port: MessagePort;
  private taken = 0;
  private pings = 0;
  private heard = 0;

  constructor(private readonly options: Options) {
    const { script, language, beside, onFailure } = options;
    const address = URL.createObjectURL(script);
    this.worker = new Worker(address);
    this.worker.addEventListener('error', ({ message }) => onFailure(message));
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    listen(port1, (said: FromCells) => {
      URL.revokeObjectURL(address);
      this.hear(said);
    });
    const beginning: Beginning = { hasBeside: beside !== undefined };
    this.worker.postMessage(beginning, [port2, language]);
  }

  receive(message: LiteMessage): void {
    this.tell({ message });
  }

  /** The stop button. */
  stop(): void {
    this.tell({ stop: true });
  }

  /** Whether it answers, within about a second. */
  async answers(): Promise<boolean> {
    const ping = ++this.pings;
    this.tell({ ping });
    for (let slept = 0; slept < PATIENCE && this.heard < ping; slept += PIECE) {
      await new Promise((resolve) => setTimeout(resolve, PIECE));
    }
    return this.heard >= ping;
  }

  end(): void {
    this.worker.terminate();
    this.port.close();
  }

  private tell(told: ToCells): void {
    this.port.postMessage(told);
  }

  private hear({ message, pong, beside, settle, warm, shutDown }: FromCells): void {
    const { onMessage, onWarm, onShutDown } = this.options;
    if (message) {
      onMessage(unpack(message));
      this.take(sizeOf(message));
    }
    if (pong !== undefined) this.heard = pong;
    if (beside !== undefined) void this.look(beside);
    if (settle !== undefined) this.tell({ settled: settle });
    if (warm) onWarm();
    if (shutDown) onShutDown();
  }

  /** Says now and then how much was taken. */
  private take(size: number): void {
    this.taken += size;
    if (this.taken < SOME) return;
    this.tell({ taken: this.taken });
    this.taken = 0;
  }

  private async look(id: number): Promise<void> {
    const found = await this.options.beside?.().catch(() => undefined);
    this.tell({ beside: { id, found: found ?? {} } });
  }
}
