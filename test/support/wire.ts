import { createHmac, randomUUID } from 'node:crypto';

export type Channel = 'shell' | 'control' | 'stdin' | 'iopub';

/** What a message says of itself. */
export interface Header {
  msg_id: string;
  msg_type: string;
  session: string;
  username: string;
  date: string;
  version: string;
}

/** A message of a kernel. */
export interface Message {
  channel: Channel;
  type: string;
  /** The id of the message that it belongs to. */
  parent: string | undefined;
  parentHeader: Partial<Header>;
  header: Header;
  metadata: Record<string, any>;
  content: Record<string, any>;
  buffers: Buffer[];
}

/** What goes into a message beside its type and its content. */
export interface MessageOptions {
  header?: Partial<Header>;
  parent?: object;
  metadata?: object;
  buffers?: Buffer[];
}

/** What goes over a socket at once. */
export type Frames = (string | Buffer)[];

export const DELIMITER = Buffer.from('<IDS|MSG>');

/** Jupyter's wire protocol 5.3: messages as the frames that go over a socket, each signed. */
export class Wire {
  readonly session = randomUUID();

  constructor(readonly key: string) {}

  /** The signature of four parts: header, parent header, metadata and content. */
  sign(parts: readonly (string | Buffer)[]): string {
    const hmac = createHmac('sha256', this.key);
    for (const part of parts) hmac.update(part);
    return hmac.digest('hex');
  }

  /** Four parts as frames. */
  signed(parts: Frames): Frames {
    return [DELIMITER, this.sign(parts), ...parts];
  }

  write(
    type: string,
    content: object,
    { header, parent = {}, metadata = {}, buffers = [] }: MessageOptions = {},
  ): Frames {
    const whole: Header = {
      msg_id: randomUUID(),
      msg_type: type,
      session: this.session,
      username: 'test',
      date: new Date().toISOString(),
      version: '5.3',
      ...header,
    };
    const parts = [whole, parent, metadata, content].map((part) => JSON.stringify(part));
    return [...this.signed(parts), ...buffers];
  }

  /** @throws Error if the signature is wrong */
  read(channel: Channel, frames: readonly Buffer[]): Message {
    const start = frames.findIndex((frame) => frame.equals(DELIMITER)) + 1;
    const parts = frames.slice(start + 1, start + 5);
    if (frames[start].toString() !== this.sign(parts))
      throw new Error(`a message on ${channel} with a wrong signature`);
    const [header, parentHeader, metadata, content] = parts.map((part) =>
      JSON.parse(part.toString()),
    );
    return {
      channel,
      type: header.msg_type,
      parent: parentHeader.msg_id,
      parentHeader,
      header,
      metadata,
      content,
      buffers: frames.slice(start + 5),
    };
  }
}
