import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/root';
import { Project, PYTHON } from './support/project';

const test = (name: string, body = ''): string =>
  `import '@workshop/lib';\nit('${name}', () => {${body}});\n`;

describe('a project whose files change', () => {
  let project: Project;
  let source: string;
  let text: string;

  before(() => {
    project = new Project(true);
    assert.equal(project.setUp().status, 0);
    source = project.path('lib', 'src', 'index.ts');
    text = readFileSync(source, 'utf8');
    for (const name of ['lib', 'show']) mkdirSync(project.path('test', name), { recursive: true });
    cpSync(join(root, 'test', 'tsconfig.json'), project.path('test', 'tsconfig.json'));
    writeFileSync(project.path('test', 'lib', 'one.test.ts'), test('the first'));
    writeFileSync(project.path('test', 'show', 'two.test.ts'), test('the second'));
  });

  afterEach(() => writeFileSync(source, text));

  after(() => project.remove());

  describe('npm start', () => {
    before(() => {
      const lab = 'case "$*" in *"-m jupyterlab"*) echo open; exec sleep 60 ;; esac';
      project.fake('python', `${lab}\n${PYTHON}`, project.path('.venv', 'bin'));
    });

    it('shows what does not compile, and when it does again; else the compiler says nothing', async () => {
      const lab = project.start('start.mjs');
      assert.doesNotMatch(await lab.prints(/open/), /ompil/);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      appendFileSync(source, 'export const wrong: number = true;\n');
      assert.match(
        await lab.prints(/error.*\n/),
        /^lib\/src\/index\.ts\(\d+,14\): error TS2322: Type 'boolean' is not assignable .*\n$/,
      );
      writeFileSync(source, text);
      assert.equal(await lab.prints(/again/), '▸ The TypeScript compiles again.\n');
      await lab.interrupt(project.folder);
    });
  });

  /**
   * Saves a source until it is seen: the compiler begins to watch a moment after it says so, and
   * what is saved in that moment it sees only when it is saved again.
   */
  async function saving<T>(content: string, seen: Promise<T>): Promise<T> {
    writeFileSync(source, content);
    const again = setInterval(() => writeFileSync(source, content), 1000);
    try {
      return await seen;
    } finally {
      clearInterval(again);
    }
  }

  describe('npm run dev', () => {
    it('runs the tests again when something is saved, and Ctrl-C ends it', async () => {
      const dev = project.start('dev.mjs');
      await dev.prints(/2 passing/);
      await saving(`${text}export const more = 1;\n`, dev.prints(/2 passing/));
      const wrong = `${text}export const wrong: number = true;\n`;
      await saving(wrong, dev.prints(/error TS2322/));
      await saving(text, dev.prints(/2 passing/));
      await dev.interrupt(project.folder);
    });

    it('runs the tests that are named', async () => {
      const dev = project.start('dev.mjs', 'two');
      await dev.prints(/1 passing/);
      await dev.interrupt(project.folder);
    });
  });

  describe('npm test', () => {
    const names = (...args: string[]): string[] => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [join('scripts', 'test.mjs'), ...args],
        { cwd: project.folder, encoding: 'utf8' },
      );
      return stderr
        ? [stderr]
        : [...stdout.matchAll(/the (first|second)/g)].map(([, name]) => name);
    };

    it('runs the files whose names contain a part, and compiles first', () => {
      writeFileSync(project.path('test', 'show', 'two.test.ts'), test('the second of them'));
      assert.deepEqual(names(), ['first', 'second']);
      assert.deepEqual(names('one.test.js'), ['first']);
      assert.deepEqual(names('test/show/two.test.ts'), ['second']);
      assert.deepEqual(names('one', 'two', 'show/'), ['first', 'second']);
    });

    it('hands options on to mocha', () => {
      assert.deepEqual(names('--grep', 'second'), ['second']);
      assert.deepEqual(names('--bail', 'one', '-g', 'second'), []);
      assert.deepEqual(names('--bail', 'one'), ['first']);
    });

    it('says that a part fits no file', () => {
      assert.deepEqual(names('one', 'three'), [
        "No test file has 'three' in its name. Give a part of one, as in: npm test -- neuron\n",
      ]);
    });
  });
});
