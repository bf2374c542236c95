import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dealer, Subscriber } from 'zeromq';
import { Wire } from './wire';
import type { Channel, Frames, Message } from './wire';

/**
 * Names of files, not ports: a port that is free now may be taken when the kernel gets to it, and
 * tslab then stays alive and answers nobody.
 */
const PORTS = { shell_port: 1, iopub_port: 2, stdin_port: 3, control_port: 4, hb_port: 5 };

/** The sockets of a front end, and the file that tells a kernel where they are. */
export class Connection {
  readonly wire = new Wire(randomUUID());
  private readonly folder = mkdtempSync(join(tmpdir(), 'workshop-kernel-'));
  private readonly ip = join(this.folder, 'socket');
  /** The connection file. */
  readonly file = join(this.folder, 'connection.json');
  private readonly listeners = new Set<(message: Message) => void>();
  private readonly options = { linger: 0, reconnectInterval: 10 };
  private readonly sockets = {
    shell: new Dealer({ ...this.options, routingId: this.wire.session }),
    control: new Dealer({ ...this.options, routingId: this.wire.session }),
    stdin: new Dealer({ ...this.options, routingId: this.wire.session }),
    iopub: new Subscriber(this.options),
  };
  /** Waited for before each message of iopub: makes a front end that reads slowly, or not at all. */
  pace: () => Promise<void> | undefined = () => undefined;

  /** @param separator between a socket's file and its number: Jupyter has '-', stock tslab ':' */
  constructor(private readonly separator: '-' | ':') {
    const { key } = this.wire;
    const rest = { transport: 'ipc', ip: this.ip, key, signature_scheme: 'hmac-sha256' };
    writeFileSync(this.file, JSON.stringify({ ...PORTS, ...rest }));
    this.sockets.iopub.subscribe();
    for (const channel of ['shell', 'control', 'stdin', 'iopub'] as const) {
      this.sockets[channel].connect(this.addressOf(channel));
      void this.read(channel);
    }
  }

  addressOf(channel: Channel | 'hb'): string {
    return `ipc://${this.ip}${this.separator}${PORTS[`${channel}_port`]}`;
  }

  /** Sends frames as they are. */
  async send(channel: Exclude<Channel, 'iopub'>, frames: Frames): Promise<void> {
    await this.sockets[channel].send(frames);
  }

  /**
   * Calls the listener with every message of the kernel, of all channels.
   *
   * @returns ends it
   */
  listen(listener: (message: Message) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Removes the file. May be called again. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  close(): void {
    for (const socket of Object.values(this.sockets)) socket.close();
    this.remove();
  }

  private async read(channel: Channel): Promise<void> {
    for await (const frames of this.sockets[channel]) {
      const message = this.wire.read(channel, frames);
      this.listeners.forEach((listener) => listener(message));
      if (channel === 'iopub') await this.pace();
    }
  }
}
