import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, FileOutput } from '../../support/notebook';
import { root } from '../../support/root';
import { python, runModule } from './support/program';
import type { Ended } from './support/program';

const THROWS = "function fall() {\n  throw new RangeError('too far');\n}\nfall();";
const DOES_NOT_COMPILE = "const far: number = 'far';";
const LAST = "console.log('the last cell');";

const PLOT = `import { Matrix } from '@workshop/lib';
import { show, weightsFigure } from '@workshop/show';
await show(weightsFigure(Matrix.column([0.5, -1])));`;

const TO_NOTEBOOK = ['--to=notebook', '--execute'];

describe('a notebook that others run', () => {
  let folder: string;

  before(function () {
    if (!python) this.skip();
  });
  beforeEach(() => {
    mkdirSync(join(root, 'build'), { recursive: true });
    folder = mkdtempSync(join(root, 'build', 'suites-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Writes the notebook a.ipynb. */
  function write(cells: string[]): void {
    const kernelspec = { name: 'tslab', display_name: 'TypeScript', language: 'typescript' };
    const notebook = {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { kernelspec },
      cells: cells.map((source, i) => ({
        cell_type: 'code',
        id: `cell-${i}`,
        metadata: {},
        execution_count: null,
        source,
        outputs: [],
      })),
    };
    writeFileSync(join(folder, 'a.ipynb'), JSON.stringify(notebook));
  }
  /** The cells of b.ipynb, where programs write what came out. */
  const cellsAfter = (): Cell[] => JSON.parse(readFileSync(join(folder, 'b.ipynb'), 'utf8')).cells;
  const outputsAfter = (): FileOutput[][] => cellsAfter().map(({ outputs }) => outputs ?? []);
  const typesAfter = (): string[][] =>
    outputsAfter().map((outputs) => outputs.map(({ output_type }) => output_type));

  const nbclient = (...more: string[]): Promise<Ended> =>
    runModule('jupyter', ['execute', 'a.ipynb', '--output=b', ...more], folder);
  const nbconvert = (...more: string[]): Promise<Ended> =>
    runModule('nbconvert', [...TO_NOTEBOOK, 'a.ipynb', '--output=b', ...more], folder);
  const nbmake = (): Promise<Ended> =>
    runModule('pytest', ['-p', 'no:cacheprovider', '--nbmake', 'a.ipynb'], folder);
  const papermill = (): Promise<Ended> =>
    runModule('papermill', ['a.ipynb', 'b.ipynb', '--no-progress-bar'], folder);

  for (const [name, run] of Object.entries({ nbclient, nbmake, papermill })) {
    describe(`with ${name}`, () => {
      it('is well when its cells are', async () => {
        write(['6 * 7', LAST]);
        const { code, text } = await run();
        assert.equal(code, 0, text);
      });

      for (const [what, cell, ename, evalue] of [
        ['throws', THROWS, /RangeError/, /too far/],
        ['does not compile', DOES_NOT_COMPILE, /./, /is not assignable to type 'number'/],
      ] as const) {
        it(`fails when a cell ${what}, and says which and why`, async () => {
          write(['6 * 7', cell, LAST]);
          const { code, text } = await run();
          assert.ok(code! > 0, `it ends with ${code}`);
          assert.match(text, ename);
          assert.match(text, evalue);
          assert.ok(text.includes(cell.split('\n')[0]), text);
          assert.doesNotMatch(text, /the last cell/);
        });
      }
    });
  }

  for (const [name, run] of Object.entries({ nbclient, nbconvert })) {
    it(`goes on after an error with ${name}, if it is told to`, async () => {
      write(['6 * 7', THROWS, DOES_NOT_COMPILE, LAST]);
      const { code, text } = await run('--allow-errors');
      assert.equal(code, 0, text);
      assert.deepEqual(typesAfter(), [['execute_result'], ['error'], ['error'], ['stream']]);
    });
  }

  it('has the error in what papermill leaves, and nothing after it', async () => {
    write(['6 * 7', THROWS, LAST]);
    const { text } = await papermill();
    assert.match(text, /Exception encountered at "In \[2\]":/);
    assert.match(text, /^RangeError: too far$/m);
    const [result, error, ...rest] = outputsAfter().flat();
    assert.deepEqual([result.output_type, rest], ['execute_result', []]);
    assert.deepEqual([error.ename, error.evalue], ['RangeError', 'too far']);
  });

  it('keeps every output with nbconvert', async () => {
    write([
      "console.log('out'); console.error('err'); ({ a: 1 })",
      "import { display } from 'tslab'; display.html('<b>bold</b>');",
      PLOT,
      "setTimeout(() => console.log('late'), 10); await new Promise((done) => setTimeout(done, 50));",
      "const shown = (globalThis as any)[Symbol.for('workshop.host')].put({ 'text/plain': 'one' });",
      "shown.change({ 'text/plain': 'two' });",
      LAST,
    ]);
    const { code, text } = await nbconvert();
    assert.equal(code, 0, text);
    assert.deepEqual(typesAfter(), [
      ['stream', 'stream', 'execute_result'],
      ['display_data'],
      ['display_data'],
      ['stream'],
      ['display_data'],
      [],
      ['stream'],
    ]);
    const counts = cellsAfter().map(({ execution_count }) => execution_count);
    assert.deepEqual(counts, [1, 2, 3, 4, 5, 6, 7]);
    const [, [html], [plot], , [changed]] = outputsAfter().map((outputs) =>
      outputs.map(({ data }) => data),
    );
    assert.deepEqual(Object.keys(html), ['text/html']);
    assert.deepEqual(Object.keys(plot).sort(), [
      'application/vnd.plotly.v1+json',
      'image/svg+xml',
      'text/plain',
    ]);
    assert.deepEqual(changed, { 'text/plain': ['two'] });
  });
});
