import { readFileSync } from 'node:fs';

/** Where a kernel listens, and how messages are signed. */
export interface Connection {
  readonly transport: string;
  readonly ip: string;
  readonly key: string;
  readonly signature_scheme: string;
  readonly shell_port: number;
  readonly control_port: number;
  readonly stdin_port: number;
  readonly iopub_port: number;
  readonly hb_port: number;
}

const PORTS = ['shell_port', 'control_port', 'stdin_port', 'iopub_port', 'hb_port'] as const;

/**
 * Reads the file that Jupyter writes for a kernel.
 *
 * @throws Error when it cannot be read, or lacks something
 */
export function readConnection(path: string): Connection {
  const found = parse(path);
  const { transport = 'tcp', ip, key = '', signature_scheme: scheme = 'hmac-sha256' } = found;
  for (const port of PORTS) {
    if (!Number.isInteger(found[port])) refuse(path, `${port} must be a whole number`);
  }
  if (typeof ip !== 'string') refuse(path, 'ip must be a string');
  if (!/^hmac-\w+$/.test(scheme)) refuse(path, `the signature scheme ${scheme} is not known`);
  return { ...found, transport, key, signature_scheme: scheme } as Connection;
}

function parse(path: string): Partial<Connection> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<Connection>;
  } catch (error) {
    return refuse(path, (error as Error).message);
  }
}

function refuse(path: string, why: string): never {
  throw new Error(`the connection file ${path} cannot be used: ${why}`);
}

/** The address of one of its sockets. A Unix socket has a file for each, named by the port. */
export function addressOf({ transport, ip }: Connection, port: number): string {
  return `${transport}://${ip}${transport === 'ipc' ? '-' : ':'}${port}`;
}
