import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * A static host as there are many: it compresses, names files by their digests, lets browsers keep
 * all for ten minutes, and sends no header that these pages would need.
 */
export class Host {
  /** The paths that were asked for, with how many bytes went over the wire. */
  readonly requests: { path: string; sent: number }[] = [];
  /** Which requests get no answer. */
  refuses: (path: string) => boolean = () => false;
  /** Whether addresses are tidied, as some hosts do: none ends with .html, or with index.html. */
  tidies = false;
  private readonly sockets = new Set<Socket>();
  private readonly zipped = new Map<string, Buffer>();
  private server: Server | undefined;
  private port = 0;

  private constructor(
    /** Where the files are. A test may put other files in its place. */
    public folder: string,
    private readonly base: string,
  ) {}

  /** @param base the path that all addresses begin with */
  static async start(folder: string, base = '/'): Promise<Host> {
    const host = new Host(folder, base);
    await host.connect();
    return host;
  }

  /** The site's first page. */
  get root(): string {
    return `http://127.0.0.1:${this.port}${this.base}`;
  }

  /** Where a notebook runs. */
  address(notebook: string): string {
    return `${this.root}run/notebooks/index.html?path=${encodeURIComponent(notebook)}`;
  }

  /** Files do not change. What a learner keeps is in the browser. */
  async clear(): Promise<void> {}

  /** Cuts the network: nothing is listened to, and open lines end. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Puts it back, at the same address. */
  async connect(): Promise<void> {
    this.server = createServer((request, response) => this.answer(request, response));
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url!, 'http://here');
    if (this.refuses(pathname)) return void request.socket.destroy();
    if (this.tidies && pathname.endsWith('.html')) {
      const location = request.url!.replace(/(index)?\.html(?=\?|$)/, '');
      return void response.writeHead(308, { location }).end();
    }
    const path = normalize(decodeURIComponent(pathname.slice(this.base.length)));
    const at = join(this.folder, path);
    const file = pathname.startsWith(this.base)
      ? (fileAt(at) ?? (this.tidies ? fileAt(`${at}.html`) : undefined))
      : undefined;
    if (!file) {
      this.requests.push({ path: pathname, sent: 0 });
      return void response.writeHead(404).end();
    }
    const etag = `"${statSync(file).mtimeMs}-${statSync(file).size}"`;
    const headers = { etag, 'cache-control': 'max-age=600' };
    if (request.headers['if-none-match'] === etag)
      return void response.writeHead(304, headers).end();
    const body = this.zip(file);
    this.requests.push({ path: pathname, sent: body.length });
    response.writeHead(200, {
      ...headers,
      'content-type': TYPES[extname(file)] ?? 'application/json',
      'content-encoding': 'gzip',
      'content-length': body.length,
    });
    response.end(body);
  }

  private zip(file: string): Buffer {
    const key = `${file} ${statSync(file).mtimeMs}`;
    const body = this.zipped.get(key) ?? gzipSync(readFileSync(file));
    this.zipped.set(key, body);
    return body;
  }
}

function fileAt(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return fileAt(join(path, 'index.html'));
  return found && path;
}
