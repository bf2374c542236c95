import assert from 'node:assert/strict';
import { whyNot } from '../../browser/support/available';
import { megabytesOf } from './support/resident';
import { KernelPage } from './support/page';
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
      assert.match(said, /Check the connection, and load this page again\.$/);
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
