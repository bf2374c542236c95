import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { whyNot } from '../../../browser/support/available';
import { sharedBrowser } from '../../../browser/support/shared';
import { Outputs } from '../../../support/outputs';
import type { Output } from '../../../support/outputs';
import type { Message } from '../../../support/wire';
import type { Asking, Said } from '../page/driver';
import { Served } from './served';

/** A server on this machine. */
export async function listenHere(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

export function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

export function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}

/** What a cell came to. */
export interface Ran {
  status: string;
  outputs: Output[];
  reply: Record<string, any>;
  said: Said[];
}

/** The outputs of cells, from what was said to each. */
export function ranAll(all: readonly Said[][]): Ran[] {
  const outputs = new Outputs();
  for (const said of all.flat()) outputs.take(said as unknown as Message);
  return all.map((said) => {
    const reply = said.find(({ type }) => type === 'execute_reply')!;
    return {
      status: reply.content.status,
      outputs: outputs.of(reply.parent!),
      reply: reply.content,
      said,
    };
  });
}

/** A page in Chromium with a kernel, which reaches nothing but its own server. */
export class KernelPage {
  private constructor(
    readonly page: Page,
    private readonly server: Server,
  ) {}

  /** @param listener what serves the page, if not `served` alone */
  static async open(served: Served, listener = served.listener()): Promise<KernelPage> {
    const server = await listenHere(listener);
    const page = await (await sharedBrowser()).newPage();
    await page.goto(addressOf(server));
    return new KernelPage(page, server);
  }

  /** Starts a kernel in place of the one of before. */
  async start(beside?: { notebook?: string; files?: Record<string, string> }): Promise<void> {
    await this.page.evaluate(async (found) => {
      const at = window as any;
      at.driver?.kernel.dispose();
      at.driver = new at.Driver({ files: at.files, ...(found && { beside: async () => found }) });
      await at.driver.kernel.ready;
    }, beside);
  }

  async execute(code: string, asking: Asking = {}): Promise<Ran> {
    const said: Said[] = await this.page.evaluate(
      ([text, how]) => (window as any).driver.execute(text, how),
      [code, asking] as const,
    );
    return ranAll([said])[0];
  }

  async executeAll(codes: readonly string[]): Promise<Ran[]> {
    const all: Said[][] = await this.page.evaluate(
      (texts) => (window as any).driver.executeAll(texts),
      codes,
    );
    return ranAll(all);
  }

  /** Sends a request; gives the content of its reply. */
  async ask(type: string, content: object, asking: Asking = {}): Promise<Record<string, any>> {
    const said: Said[] = await this.page.evaluate(
      ([kind, what, how]) => (window as any).driver.request(kind, what, how),
      [type, content, asking] as const,
    );
    return said.find((one) => one.type === type.replace('request', 'reply'))!.content;
  }

  /** What was printed and shown for a cell until now, also after its reply. */
  async outputsOf(parent: string): Promise<Output[]> {
    const outputs = new Outputs();
    const said: Said[] = await this.page.evaluate(() => (window as any).driver.said);
    for (const one of said) outputs.take(one as unknown as Message);
    return outputs.of(parent);
  }

  async close(): Promise<void> {
    await this.page.close();
    close(this.server);
  }
}

/** A page for the tests of one `describe`, with a kernel; one that fails is followed by a fresh one. */
export function useKernelPage(beside?: {
  notebook?: string;
  files?: Record<string, string>;
}): () => KernelPage {
  let served: Served;
  let page: KernelPage;
  before(async function () {
    if (whyNot()) return this.skip();
    served = await Served.make();
    page = await KernelPage.open(served);
    await page.start(beside);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await page.start(beside);
  });
  after(async () => {
    await page?.close();
    served?.remove();
  });
  return () => page;
}
