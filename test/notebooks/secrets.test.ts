import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { solutionIn, tagged } from '../support/exercises';
import { Kernel } from '../support/kernel';
import { codeCells, readNotebook, textOf } from '../support/notebook';
import type { Cell } from '../support/notebook';
import { notebookFiles } from '../support/notebook-files';
import { textOf as saysOf } from '../support/outputs';
import { givesAway } from '../support/secrets';
import type { Secret } from '../support/secrets';

/**
 * Puts a check of the test's own in place of the one that the notebook imports: it keeps what is
 * compared. And what makes wrong answers of a right one.
 */
const SPY = `
import * as lessonOfTest from '@workshop/lib';
import * as showOfTest from '@workshop/show';
const secretOfTest: any = {};
const solvedOfTest: any = {};
const check: typeof showOfTest.check = (name, mine, right, options) => {
  try { secretOfTest.given = mine(); } catch { secretOfTest.given = undefined; }
  secretOfTest.right = right;
  return showOfTest.check(name, mine, right, options);
};
function leavesOfTest(x: any): any {
  try {
    if (x instanceof lessonOfTest.Matrix) return x.toArray().flat();
    return Array.isArray(x) ? x.flat(9) : typeof x === 'function' || x === undefined ? [] : [x];
  } catch {
    return [];
  }
}
/** The same but for its leaves. */
function offOfTest(x: any, change: (leaf: any) => any): any {
  if (typeof x === 'function') return (...args: any[]) => offOfTest(x(...args), change);
  if (x instanceof lessonOfTest.Matrix) return x.map((leaf) => Number(change(leaf)));
  return Array.isArray(x) ? x.map((one) => offOfTest(one, change)) : change(x);
}`;

/** Wrong answers of any kind, and near misses of the solution. */
const OTHERS = [
  'todo',
  '0',
  '1',
  '-1',
  "'five'",
  '[1, 2]',
  'undefined',
  '{}',
  'lessonOfTest.Matrix.column([1, 2])',
  'lessonOfTest.Matrix.from([[1, 2, 3, 4, 5]])',
  '() => 0',
  '() => -1',
  '() => undefined',
  "() => 'maybe'",
  '() => true',
  '() => false',
];
const LEAVES = [
  'x * 1.02',
  'x * 0.9',
  'x + 1',
  '-x',
  'x * 50',
  'x / 50',
  'NaN',
  "typeof x === 'boolean' ? !x : `${x}!`",
];

/** The cell of an exercise with answers in place of `todo`, given by the names. */
function withAnswer(exercise: Cell, answerTo: (name: string) => string): string {
  return textOf(exercise.source).replace(
    /(const (\w+)(?:: .*)?) = todo;/g,
    (_, declared, name) => `${declared} = (${answerTo(name)}) as any;`,
  );
}

describe('the checks of the exercises', () => {
  for (const file of notebookFiles()) {
    describe(basename(file), () => {
      const notebook = readNotebook(file);
      const exercises = tagged(notebook, 'exercise');
      let kernel: Kernel;

      before(async () => {
        kernel = await Kernel.start(dirname(file));
        for (const cell of codeCells(notebook)) await run(textOf(cell.source));
        await run(SPY);
      });
      after(() => kernel?.stop());

      async function run(code: string): Promise<string> {
        const { status, outputs } = await kernel.execute(code);
        const said = outputs.map(saysOf).join('');
        assert.equal(status, 'ok', `${code}\n${said}`);
        return said;
      }

      async function leavesOf(code: string): Promise<unknown[]> {
        return JSON.parse(await run(`console.log(JSON.stringify(leavesOfTest(${code})))`));
      }

      exercises.forEach((exercise, i) => {
        const name = `Exercise ${i + 1}`;
        const check = textOf(tagged(notebook, 'check')[i].source);
        const solution = solutionIn(tagged(notebook, 'solution')[i]);
        const text = notebook.cells[notebook.cells.indexOf(exercise) - 1];

        it(`${name}: the solution is right, and no wrong answer is told the right one`, async () => {
          await run(solution);
          assert.match(await run(check), new RegExp(`^${name}: right!\n$`, 'm'));
          const names = [...textOf(exercise.source).matchAll(/const (\w+)/g)].map(([, one]) => one);
          for (const one of names) await run(`solvedOfTest.${one} = ${one};`);
          const told = textOf(text.source);
          const secrets: Secret[] = [{ right: await leavesOf('secretOfTest.right'), told }];
          for (const one of names) {
            secrets.push({ right: await leavesOf(`solvedOfTest.${one}`), told });
          }
          const answers = [
            ...OTHERS.map((answer) => withAnswer(exercise, () => answer)),
            ...LEAVES.map((leaf) =>
              withAnswer(
                exercise,
                (one) => `offOfTest(solvedOfTest.${one}, (x: any): any => ${leaf})`,
              ),
            ),
          ];
          let wrong = 0;
          for (const answer of answers) {
            await kernel.execute(answer);
            // An error of the answer's own may quote it.
            const says = (await run(check))
              .replaceAll(`${name}:`, '')
              .replace(/It ends in an error: .*/, '');
            if (/^\s*right!$/m.test(says)) continue;
            wrong++;
            const given = await leavesOf('secretOfTest.given');
            for (const secret of secrets) {
              assert.ok(!givesAway(says, { ...secret, given }), `${answer}\n${says}`);
            }
            const [, code] = / = ([^]+);$/.exec(solution) ?? [];
            if (code?.length > 8) assert.ok(!says.includes(code), says);
          }
          assert.ok(wrong > answers.length / 2, `${wrong} wrong answers`);
          await run(solution);
        });
      });
    });
  }
});

describe('what gives an answer away', () => {
  const isTold: [string, Secret][] = [
    ['It is 0, and should be 0.096.', { right: [0.096] }],
    ['It should be about 0.1.', { right: [0.1] }],
    ['It should be about 0.10.', { right: [0.0964] }],
    ['It is 9.6e-2.', { right: [0.0961] }],
    ['It is .096.', { right: [0.0961] }],
    ['It is 9.6%.', { right: [0.096] }],
    ['It is off by 17.', { right: [37], given: [20] }],
    ['Try 10 000.', { right: [10_000] }],
    ['Try 10_000 or 1e4.', { right: [10_000] }],
    ['Try 1370 of them.', { right: [1372] }],
    ['Take -3.', { right: [-3] }],
    ['Take the 3', { right: [3] }],
    ['The second one is 0.286.', { right: [0.1, 0.28613] }],
    ['Write [1, 0, 0, 1].', { right: [1, 0, 0, 1] }],
    ["['yes', 'no']", { right: ['yes', 'no'] }],
  ];
  const isNotTold: [string, Secret][] = [
    ['The second of the four entries is too small.', { right: [0.096] }],
    ['Two of the 4 are right.', { right: [0.1, 4] }],
    ['What is said above 0.9, and what below 0.1?', { right: ['yes', 'not sure', 'no'] }],
    ['The loss should be 0.001.', { right: [0.001], told: 'down to 0.001' }],
    ['Every 0 becomes a 1.', { right: [1, 0, 0, 1] }],
    ['With w1 and exercise-2 it is 5.', { right: [1] }],
    ['It is off by far.', { right: [37], given: [20] }],
  ];
  for (const [text, secret] of isTold) {
    it(`is seen in '${text}'`, () => assert.ok(givesAway(text, secret)));
  }
  for (const [text, secret] of isNotTold) {
    it(`is not seen in '${text}'`, () => assert.ok(!givesAway(text, secret)));
  }
});
