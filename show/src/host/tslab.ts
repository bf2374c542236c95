/**
 * What lib uses of a running tslab kernel. tslab is not imported: if this process is a kernel, its
 * module is loaded already, and if it is not, nothing should be loaded. tslab's version is pinned,
 * since none of this belongs to its public interface.
 */

/** A set of representations of one output, by MIME type. The front end shows the richest it can. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** Puts a display into the cell that was running when this function was taken. */
export type WriteDisplay = (
  content: { data: MimeBundle; metadata: object; transient: { display_id?: string } },
  update: boolean,
) => void;

/** A message of Jupyter's wire protocol, as tslab reads it. */
export interface Message {
  header: { msg_id: string; msg_type: string };
  parent: { msg_id?: string };
  content: Record<string, unknown>;
  createReply(): Message;
  signAndSend(key: string, socket: Pick<Socket, 'send'>): void;
}

/** tslab's class of messages. */
export interface Messages {
  readonly prototype: Message;
  /** Reads a message; throws when it is not signed with the key. */
  fromRaw(key: string, frames: Buffer[]): Message;
}

/** A ZeroMQ socket; iterating over it reads it. */
export interface Socket extends AsyncIterable<Buffer[]> {
  send(frames: unknown[]): unknown;
  close(): void;
}

/** tslab's server: the sockets between the kernel and the front ends. */
export interface Server {
  connInfo: { key: string };
  iopub: Pick<Socket, 'send' | 'close'>;
  stdin: Socket;
}

/** The part of the module tslab/dist/jupyter that lib uses. */
export interface Tslab {
  readonly lastWriteDisplayData: WriteDisplay | null;
  readonly ZmqServer: { prototype: { publishStatus(status: string, parent: Message): void } };
}

/** The cell that runs now: tslab gives every cell a `write` of its own, so that also names it. */
export interface Cell {
  readonly write: WriteDisplay;
  readonly tslab: Tslab;
  /** The file of tslab's module. */
  readonly file: string;
}

const MODULE = /[\\/]tslab[\\/]dist[\\/]jupyter\.js$/;

/** The running cell of the tslab kernel that this process is; undefined outside a kernel. */
export function runningCell(): Cell | undefined {
  for (const [file, module] of Object.entries(require.cache)) {
    const write = MODULE.test(file) && module?.exports.lastWriteDisplayData;
    if (write) return { write, tslab: module.exports, file };
  }
  return undefined;
}
