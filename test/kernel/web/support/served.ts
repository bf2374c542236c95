import { createReadStream, mkdirSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../../support/bundle';
import { root } from '../../../support/root';

/** What a page may do that runs a kernel: reach no other machine. */
export const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; worker-src 'self' blob:";

type Files = Record<'cells' | 'language' | 'types', string>;

/** Answers requests for a bare page with a kernel's files, and counts what was sent. */
export class Served {
  private constructor(
    readonly files: Files,
    private readonly folder: string,
    private readonly script: string,
  ) {}

  static async make(): Promise<Served> {
    const folder = join(root, 'build', 'web-kernel', String(process.pid));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const file = join(root, 'scripts', 'steps', 'web-kernel.mjs');
    const { bundleWebKernel } = await import(pathToFileURL(file).href);
    const files: Files = await bundleWebKernel(folder);
    const script = await bundle(
      `import { Driver } from './driver.js';
       Object.assign(window, { Driver, files: ${JSON.stringify(files)} });`,
      join(root, 'build', 'test', 'kernel', 'web', 'page'),
    );
    return new Served(files, folder, script);
  }

  /** @param steps a script that runs in the page by itself @param policy what the page may do */
  listener(steps = '', policy = POLICY): RequestListener {
    return ({ url = '/' }, response) => {
      if (policy) response.setHeader('content-security-policy', policy);
      const send = (type: string, text: string): void =>
        void response.setHeader('content-type', type).end(text);
      if (url === '/') send('text/html', PAGE);
      else if (url === '/page.js') send('text/javascript', this.script);
      else if (url === '/steps.js') send('text/javascript', steps);
      else this.sendFile(url.slice(1), response);
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private sendFile(name: string, response: Parameters<RequestListener>[1]): void {
    const isKnown = Object.values(this.files).includes(name);
    if (!isKnown) return void response.writeHead(404).end();
    const type = name.endsWith('.js') ? 'text/javascript' : 'application/json';
    response.setHeader('content-type', type);
    createReadStream(join(this.folder, name)).pipe(response);
  }
}

const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>A kernel</title>
<script src="page.js"></script>
<script src="steps.js"></script>`;
