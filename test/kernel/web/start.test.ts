import assert from 'node:assert/strict';
import { whyNot } from '../../browser/support/available';
import { megabytesOf } from './support/resident';
import { KernelPage } from './support/page';
import type { Said } from './page/driver';
import { Served } from './support/served';

/** How much memory the page's process may hold with one kernel, in MB, and how much may stay. */
const MOST = 300;
const LEFT = 60;

describe('the start of a kernel in a web page', () => {
  let served: Served;
  let page: KernelPage;

  before(async function () {
    if (whyNot()) return this.skip();
    served = await Served.make();
  });
  beforeEach(async () => {
    page = await KernelPage.open(served);
  });
  afterEach(() => page.close());
  after(() => served?.remove());

  it('says how far it is, and is quick', async () => {
    const { parts, took } = await page.page.evaluate(async () => {
      const at = window as any;
      const began = performance.now();
      at.driver = new at.Driver({ files: at.files });
      await at.driver.kernel.ready;
      return { parts: at.driver.parts, took: performance.now() - began };
    });
    assert.deepEqual(parts, [1 / 3, 2 / 3, 1]);
    assert.ok(took < 4000, `${took} ms`);
  });

  for (const missing of ['cells', 'language', 'types'])
    it(`says in plain words that the file of the ${missing} cannot be loaded`, async () => {
      const said = await page.page.evaluate(async (name) => {
        const at = window as any;
        const files = { ...at.files, [name]: `${name}-gone` };
        const driver = new at.Driver({ files });
        return driver.kernel.ready.catch(({ message }: Error) => message);
      }, missing);
      assert.match(said, new RegExp(`^A part of the kernel could not be loaded: ${missing}-gone`));
    });

  for (const missing of ['cells', 'language', 'types'])
    it(`ends each cell with an error when the file of the ${missing} is missing, and stops`, async () => {
      const all = await page.page.evaluate(async (name) => {
        const at = window as any;
        const driver = new at.Driver({ files: { ...at.files, [name]: `${name}-gone` } });
        const early = await Promise.all([driver.execute('1'), driver.execute('2')]);
        const late = await driver.execute('3');
        await driver.kernel.interrupt();
        const info = await driver.request('kernel_info_request', {});
        driver.kernel.dispose();
        return [...early, late, info];
      }, missing);
      const [first, behind, late, info] = all.map((said: Said[]) => ({
        error: said.find(({ type }) => type === 'error')?.content.evalue,
        status: said.find(({ type }) => type.endsWith('_reply'))!.content.status,
      }));
      assert.match(first.error, new RegExp(`could not be loaded: ${missing}-gone`));
      assert.match(first.error, /Check the connection, and then restart the kernel/);
      assert.equal(late.error, first.error);
      const statuses = [first, behind, late, info].map(({ status }) => status);
      assert.deepEqual(statuses, ['error', 'aborted', 'error', 'error']);
    });

  it('prepares nothing for a kernel that was ended while the types were loaded', async () => {
    const took = await page.page.evaluate(async () => {
      const { files } = window as any;
      const at = (file: string): string => new URL(file, location.href).href;
      /** How long one kernel waits for TypeScript behind others that have ended. */
      const waits = async (ended: number): Promise<number> => {
        const worker = new Worker(at(files.language));
        const ports = Array.from({ length: ended + 1 }, () => new MessageChannel());
        worker.postMessage({ types: at(files.types) });
        ports.forEach(({ port1 }, id) =>
          worker.postMessage({ open: { id, port: port1 } }, [port1]),
        );
        for (let id = 0; id < ended; id++) worker.postMessage({ close: id });
        const began = performance.now();
        const { port2 } = ports[ended];
        port2.start();
        await new Promise((resolve) => port2.addEventListener('message', resolve));
        worker.terminate();
        return performance.now() - began;
      };
      await waits(0);
      return { alone: await waits(0), behind: await waits(20) };
    });
    assert.ok(took.behind < 3 * took.alone, `${took.behind} ms, and ${took.alone} ms alone`);
  });

  it('runs cells that came before it was ready', async () => {
    const status = await page.page.evaluate(async () => {
      const at = window as any;
      at.driver = new at.Driver({ files: at.files });
      const said = await at.driver.execute('1 + 1');
      return said.find(({ type }: any) => type === 'execute_result').content.data['text/plain'];
    });
    assert.equal(status, '2');
  });

  it('lets several kernels share TypeScript, and each have its own names', async () => {
    const said = await page.page.evaluate(async () => {
      const at = window as any;
      const drivers = [1, 2].map(() => new at.Driver({ files: at.files }));
      await Promise.all(drivers.map(({ kernel }) => kernel.ready));
      await drivers[0].execute('const mine = 1;');
      const strange = await drivers[1].execute('mine');
      drivers[0].kernel.dispose();
      const after = await drivers[1].execute('2');
      at.kernels = drivers;
      return [strange, after];
    });
    const statuses = said.map(
      (all: any) => all.find(({ type }: any) => type === 'execute_reply').content.status,
    );
    assert.deepEqual(statuses, ['error', 'ok']);
    assert.equal(page.page.workers().length, 2);
    await page.page.evaluate(() => (window as any).kernels[1].kernel.dispose());
    await page.page.waitForTimeout(200);
    assert.equal(page.page.workers().length, 0);
  });

  it('takes little memory, and gives it back', async () => {
    const before = await megabytesOf(page.page);
    await page.start();
    await page.execute("import { Matrix } from '@workshop/lib'; Matrix.zeros(2, 2)");
    const during = await megabytesOf(page.page);
    await page.page.evaluate(() => (window as any).driver.kernel.dispose());
    await page.page.waitForTimeout(500);
    const left = (await megabytesOf(page.page)) - before;
    assert.ok(during < MOST, `${during} MB with a kernel`);
    assert.ok(left < LEFT, `${left} MB are left`);
  });
});
