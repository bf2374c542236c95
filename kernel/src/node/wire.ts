import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Header, Message, Outgoing } from '../core/messages';

const DELIMITER = Buffer.from('<IDS|MSG>');

/** How many signatures are remembered, so that nobody sends a message again. */
const REMEMBERED = 1 << 16;

type Incoming = Omit<Message, 'channel'>;

/** A message on its way between threads. */
export interface Packed {
  readonly channel: Outgoing['channel'];
  readonly ids: readonly (string | Uint8Array)[];
  /** Header, parent, metadata and content as JSON. */
  readonly parts: readonly string[];
  readonly buffers: readonly Uint8Array[];
}

/** @throws TypeError when something in it is no JSON */
export function pack(message: Outgoing): Packed {
  const { channel, address, header, parent, metadata, content, buffers } = message;
  const parts = [header, parent, metadata, content].map((part) => JSON.stringify(part));
  const ids = channel === 'iopub' ? [header.msg_type] : (address as Uint8Array[]);
  return { channel, ids, parts, buffers };
}

/** Messages as frames, signed with the connection's key. */
export class Wire {
  private readonly algorithm: string;
  private readonly seen = new Set<string>();

  constructor(
    private readonly key: string,
    scheme: string,
  ) {
    this.algorithm = scheme.replace('hmac-', '');
  }

  /** Reads a message; undefined for what is no message, not signed with the key, or sent again. */
  read(frames: Buffer[]): Incoming | undefined {
    const at = frames.findIndex((frame) => frame.equals(DELIMITER));
    const [signature, ...parts] = frames.slice(at + 1);
    if (at < 0 || parts.length < 4 || !this.isGenuine(signature, parts.slice(0, 4)))
      return undefined;
    const read = parts.slice(0, 4).map(parse);
    if (!read.every(isObject) || !isHeader(read[0])) return undefined;
    const [header, parent, , content] = read;
    return {
      address: frames.slice(0, at),
      header,
      parent,
      content,
      buffers: parts.slice(4),
      received: Date.now(),
    };
  }

  /** The frames of a message whose parts are JSON already. */
  write({ ids, parts, buffers }: Packed): (string | Uint8Array)[] {
    return [...ids, DELIMITER, this.sign(parts), ...parts, ...buffers];
  }

  private sign(parts: readonly (string | Uint8Array)[]): string {
    if (this.key === '') return '';
    const hmac = createHmac(this.algorithm, this.key);
    for (const part of parts) hmac.update(part);
    return hmac.digest('hex');
  }

  private isGenuine(signature: Buffer, parts: Buffer[]): boolean {
    if (this.key === '') return true;
    const right = Buffer.from(this.sign(parts));
    if (signature.length !== right.length || !timingSafeEqual(signature, right)) return false;
    const text = right.toString();
    if (this.seen.has(text)) return false;
    this.seen.add(text);
    if (this.seen.size > REMEMBERED) this.seen.delete(this.seen.values().next().value!);
    return true;
  }
}

function parse(frame: Buffer): unknown {
  try {
    return JSON.parse(frame.toString());
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHeader(value: unknown): value is Header {
  const { msg_id: id, msg_type: type, session } = value as Partial<Header>;
  return [id, type, session].every((text) => typeof text === 'string');
}
