import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ipynb': 'application/json',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on this machine, as any static host does.
 *
 * @param port 0 for any that is free
 * @returns the server, which listens
 */
export function serve(folder, port = 0) {
  const server = createServer((request, response) => {
    const asked = parse(request.url);
    if (!asked) return response.writeHead(400).end('This is no address.');
    const { pathname, search, path } = asked;
    const found = join(folder, normalize(path));
    const isFolder = statSync(found, { throwIfNoEntry: false })?.isDirectory();
    // Else the links of its page would lead to what is beside it.
    if (isFolder && !path.endsWith('/'))
      return response.writeHead(301, { location: `${pathname}/${search}` }).end();
    const file = isFolder ? join(found, 'index.html') : found;
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404).end('There is no such page.');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** The parts of an address, and its path in plain letters; undefined when it is none. */
function parse(address) {
  try {
    const { pathname, search } = new URL(address, 'http://here');
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : { pathname, search, path };
  } catch {
    return undefined;
  }
}
