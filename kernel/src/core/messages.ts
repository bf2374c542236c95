/** Jupyter's messages, as the core sees them. https://jupyter-client.readthedocs.io/en/stable/messaging.html */

export type Channel = 'shell' | 'control' | 'stdin';

export interface Header {
  readonly msg_id: string;
  readonly msg_type: string;
  readonly session: string;
  readonly username: string;
  readonly date: string;
  readonly version: string;
}

export type Content = Readonly<Record<string, unknown>>;

/** A message that came in. Its signature and its frames are good; its content may be anything. */
export interface Message {
  readonly channel: Channel;
  /** Where a reply goes. Only the transport can read it. */
  readonly address: unknown;
  readonly header: Header;
  readonly parent: Partial<Header>;
  readonly content: Content;
  readonly buffers: Uint8Array[];
  /** When it came, in milliseconds since 1970. */
  readonly received: number;
}

/** A message that goes out. */
export interface Outgoing {
  readonly channel: Channel | 'iopub';
  readonly address?: unknown;
  readonly header: Header;
  readonly parent: Partial<Header>;
  readonly content: object;
  readonly metadata: object;
  readonly buffers: Uint8Array[];
}

/** The version of Jupyter's protocol that is spoken here. */
export const PROTOCOL = '5.4';

/** A string that no other call gives, in this kernel or another. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The kernel's own session. It must be no client's: JupyterLab drops, without a word, what belongs
 * to a session that is not the newest it has seen.
 */
const session = newId();

export function newHeader(type: string): Header {
  return {
    msg_id: newId(),
    msg_type: type,
    session,
    username: 'kernel',
    date: new Date().toISOString(),
    version: PROTOCOL,
  };
}
