import assert from 'node:assert/strict';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runInFirefox, whyNoFirefox } from '../../support/firefox';
import { Kernel } from '../../support/kernel';
import { root } from '../../support/root';
import { ranAll, useKernelPage } from './support/page';
import type { Ran } from './support/page';
import { Served } from './support/served';

/** Cells that fail, in the order in which they run. Some fail only after their end. */
const CELLS: Record<string, string> = {
  'that is no TypeScript': 'const = ;',
  'whose types do not fit': "const size: number = 'five';",
  'that uses a name that nothing has': 'nowhere + 1',
  'that throws': "const fail = () => {\n  throw new RangeError('too far');\n};\nfail();",
  'that calls one of another cell': 'fail();',
  'that throws after an await': "await null;\nthrow new Error('late');",
  'that awaits what is refused': "await Promise.reject(new TypeError('refused'));",
  'that throws no error': 'throw { code: 5 };',
  'with a cause': "throw new Error('outer', { cause: new Error('inner') });",
  'that reads from undefined': 'const nothing: any = undefined;\nnothing.length',
  'that fails in lib':
    "import { Matrix } from '@workshop/lib';\nMatrix.from([[1, 2], [3]] as number[][]);",
  'that fails in what lib calls':
    "import { activation } from '@workshop/lib';\n" +
    "activation('odd', () => { throw new Error('odd'); }, () => 1)(2);",
  'whose timer fails':
    "setTimeout(() => {\n  throw new Error('in a timer');\n}, 1);\nawait new Promise((go) => setTimeout(go, 100));",
  'whose promise fails, for which nobody waits':
    "void Promise.reject(new Error('nobody waits'));\nawait new Promise((go) => setTimeout(go, 100));",
  'that prints an error': "console.log(new Error('printed'));",
  'that traces': "console.trace('here');",
};

/** Firefox has other places in a line, other names of methods, and says some things in its own words. */
const IN_FIREFOX: Record<string, RegExp> = {
  'that is no TypeScript': /^Syntax error: .*\n1 \| const = ;\n/,
  'that throws':
    /^RangeError: too far\n1 \| const fail = .*\n2 \| .*\n +\| +\^\n +at fail cell \[\d+\], line 2\n +at cell \[\d+\], line 4$/,
  'that reads from undefined': /^TypeError: What stands before \.length is undefined/,
  'that fails in lib':
    /^ShapeError: .*\n1 \| .*\n2 \| .*\n.*\n +at cell \[\d+\], line 2\n +\(1 step inside @workshop\/lib\)$/,
  'whose timer fails': /^Error: in a timer\n1 \| .*\n2 \| .*\n.*\n +at cell \[\d+\], line 2\n$/,
  'whose promise fails, for which nobody waits': /^Error: nobody waits\n1 \| /,
  'that prints an error': /^Error: printed\n +at cell \[\d+\]:1:\d+\n$/,
  'that traces': /^Trace: here\n +at cell \[\d+\]:1:\d+\n$/,
};

const codes = Object.values(CELLS);

function saysOf({ outputs }: Pick<Ran, 'outputs'>): string {
  const texts = outputs.map((output) =>
    output.output_type === 'error'
      ? output.traceback.join('\n')
      : 'text' in output
        ? output.text
        : '',
  );
  return stripVTControlCharacters(texts.join(''));
}

describe('an error in a web page', () => {
  const page = useKernelPage();
  let here: Ran[];
  let inNode: Pick<Ran, 'outputs'>[];

  before(async () => {
    here = await page().executeAll(codes);
    const kernel = await Kernel.start(join(root, 'notebooks'));
    inNode = [];
    for (const code of codes) inNode.push(await kernel.execute(code));
    await kernel.stop();
  });

  Object.keys(CELLS).forEach((what, i) =>
    it(`of a cell ${what} reads as in Node.js`, () => {
      assert.notEqual(saysOf(inNode[i]), '');
      assert.deepEqual(here[i].outputs, inNode[i].outputs);
    }),
  );
});

describe('an error in Firefox', () => {
  let all: Ran[];

  before(async function () {
    if (whyNoFirefox()) return this.skip();
    const served = await Served.make();
    const steps = `(async () => {
      const driver = new Driver({ files });
      const all = await driver.executeAll(${JSON.stringify(codes)});
      await fetch('/result', { method: 'POST', body: JSON.stringify(all) });
    })();`;
    all = ranAll(await runInFirefox(served.listener(steps)));
    served.remove();
  });

  Object.entries(IN_FIREFOX).forEach(([what, says]) =>
    it(`of a cell ${what} is told in the same words`, () => {
      assert.match(saysOf(all[Object.keys(CELLS).indexOf(what)]), says);
    }),
  );
});
