import type { Header, Message, Outgoing } from '../core';

/** A Jupyter message as JupyterLite has it. */
export interface LiteMessage {
  readonly channel: string;
  readonly header: object;
  readonly parent_header: object;
  readonly metadata: object;
  readonly content: object;
  readonly buffers?: readonly (ArrayBuffer | ArrayBufferView)[];
}

/** A message on its way to the page. What is in it is JSON, as it would be on a wire. */
export interface Packed {
  readonly channel: Outgoing['channel'];
  /** Header, parent, metadata and content. */
  readonly json: string;
  readonly buffers: readonly Uint8Array[];
}

/** A message of the page as the core has it. */
export function incoming({
  channel,
  header,
  parent_header,
  content,
  buffers,
}: LiteMessage): Message {
  return {
    channel: channel as Message['channel'],
    address: undefined,
    header: header as Header,
    parent: parent_header ?? {},
    content: content as Message['content'],
    buffers: (buffers ?? []).map(bytesOf),
    received: Date.now(),
  };
}

/** @throws TypeError when something in it is no JSON */
export function pack({ channel, buffers, ...message }: Outgoing): Packed {
  const { header, parent, metadata, content } = message;
  const json = JSON.stringify({ header, parent_header: parent, metadata, content });
  return { channel, json, buffers };
}

/** About how much room a message takes, in bytes. */
export function sizeOf({ json, buffers }: Packed): number {
  return json.length + buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

export function unpack({ channel, json, buffers }: Packed): LiteMessage {
  return { channel, ...(JSON.parse(json) as Omit<LiteMessage, 'channel' | 'buffers'>), buffers };
}

function bytesOf(buffer: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (buffer instanceof ArrayBuffer) return new Uint8Array(buffer);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
