import { join } from 'node:path';
import { solutionIn, tagged } from '../../support/exercises';
import { readNotebook, textOf } from '../../support/notebook';
import type { Cell, Notebook } from '../../support/notebook';
import { notebookFiles } from '../../support/notebook-files';
import { root } from '../../support/root';

const FIRST = '01-getting-started.ipynb';
const RIGHT = 'right';
const NOT_YET = 'not yet';
const NOT_STARTED = 'not started';
const UNREADABLE = 'cannot be read';

/** A learner of a class: where the notebook is, what is in it, and what must be said of it. */
export interface Learner {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** For each exercise. */
  readonly expected: readonly string[];
  /** One of those that every test run looks at. */
  readonly isQuick: boolean;
}

/** The 30 learners. One of them tries to write into `outside`. */
export function learnersOf(outside: string): Learner[] {
  return [
    ...notebookFiles().map((file, i) => solvedAll(file, i)),
    ...Object.entries(special(outside)).map(([name, [make, expected, isQuick = false]], i) => ({
      name,
      path: i % 2 ? join(name, FIRST) : `${FIRST.replace('.ipynb', '')}_${name}.ipynb`,
      text: typeof make === 'string' ? make : JSON.stringify(make(solved(FIRST))),
      expected,
      isQuick,
    })),
  ];
}

/** One who has solved a notebook. Another learner each. */
function solvedAll(file: string, i: number): Learner {
  const notebook = solved(file);
  return {
    name: `solver${i + 1}`,
    path: join(`solver${i + 1}`, file.slice(file.lastIndexOf('/') + 1)),
    text: JSON.stringify(notebook),
    expected: tagged(notebook, 'exercise').map(() => RIGHT),
    isQuick: false,
  };
}

function solved(file: string): Notebook {
  const notebook = readNotebook(join(root, 'notebooks', file.slice(file.lastIndexOf('/') + 1)));
  const solutions = tagged(notebook, 'solution').map(solutionIn);
  tagged(notebook, 'exercise').forEach((cell, i) => (cell.source = solutions[i]));
  return notebook;
}

/** What a learner has done to a solved notebook. */
type Change = (notebook: Notebook) => Notebook;
/** How the notebook came about, or its text; and what is said of each exercise. */
type Special = [change: Change | string, expected: string[], isQuick?: boolean];

const ALL = [RIGHT, RIGHT, RIGHT];
const NONE = [NOT_STARTED, NOT_STARTED, NOT_STARTED];
const WRONG = [NOT_YET, NOT_YET, NOT_YET];
const BROKEN = [UNREADABLE, UNREADABLE, UNREADABLE];

const wrongAnswers = [
  'const myZ: number = 6;',
  'const myWeights: Matrix<3, 1> = Matrix.column([5, 5, 5]);',
  'const toWeight: (draw: number) => number = (draw) => draw;',
];

function special(outside: string): Record<string, Special> {
  const victim = JSON.stringify(join(outside, 'victim.txt'));
  return {
    untouched: [answers(null, null, null), NONE],
    half: [
      answers(undefined, 'const myWeights: Matrix<3, 1> = Matrix.column([1, 0, 1]);', null),
      [RIGHT, NOT_YET, NOT_STARTED],
      true,
    ],
    quarter: [answers(undefined, null, null), [RIGHT, NOT_STARTED, NOT_STARTED]],
    wrong: [answers(...wrongAnswers), WRONG],
    throws: [
      answers(
        'const myZ: number = Matrix.column([]).rows;',
        "const myWeights: Matrix<3, 1> = 'no';",
        '(draw) => todo',
      ),
      [NOT_YET, NOT_YET, NOT_STARTED],
    ],
    broken: ['{ "cells": [', BROKEN, true],
    empty: ['', BROKEN],
    list: ['[1, 2, 3]', BROKEN],
    looping: [
      answers('for (;;) {}\nconst myZ: number = 1;', undefined, undefined),
      [NOT_YET, RIGHT, RIGHT],
      true,
    ],
    waiting: [
      answers(
        undefined,
        undefined,
        'const toWeight = (draw: number) => { for (;;) {} return draw; };',
      ),
      [RIGHT, RIGHT, NOT_YET],
    ],
    'looping lesson': [before('exercise-1', 'for (;;) {}'), ALL],
    'filling the heap': [
      answers(
        'const l: number[][] = [];\nfor (;;) l.push(Array.from({ length: 1000 }, Math.random));\nconst myZ: number = 1;',
        undefined,
        undefined,
      ),
      [NOT_YET, RIGHT, RIGHT],
    ],
    'filling buffers': [
      before('exercise-2', 'const all: Buffer[] = [];\nfor (;;) all.push(Buffer.alloc(1e8, 1));'),
      ALL,
      true,
    ],
    exiting: [before('exercise-2', 'process.exit(0);'), ALL],
    writing: [(notebook) => moved(before('exercise-1', writes(victim))(notebook)), ALL, true],
    'check says right': [
      (notebook) =>
        checks(answers(...wrongAnswers)(notebook), (name) => `console.log('${name}: right!');`),
      WRONG,
    ],
    'check compares nothing': [
      (notebook) =>
        checks(answers(...wrongAnswers)(notebook), (name) => `check('${name}', () => 1, 1);`),
      WRONG,
    ],
    'another check': [
      (notebook) => before('exercise-1', FORGED)(answers(...wrongAnswers)(notebook)),
      WRONG,
      true,
    ],
    deleted: [
      without('exercise-2', 'exercise-1-check', 'exercise-3-check'),
      [RIGHT, NOT_STARTED, RIGHT],
    ],
    moved: [moved, ALL],
    'other lesson': [
      (notebook) =>
        before('exercise-2', 'const rest = 0;')(change('Matrix.from', 'Matrix.column')(notebook)),
      ALL,
    ],
  };
}

/** What a cell may try, that wants to be right without the answer. */
const FORGED = `import * as shown from '@workshop/show';
const check = (name: string, ..._: unknown[]) => console.log(\`\${name}: right!\`);
for (const name of ['1', '2', '3']) console.log(\`Exercise \${name}: right!\`);
const inside = (globalThis as any)[Symbol.for('workshop.class')];
inside.said = () => JSON.stringify({ printed: ['Exercise 1: right!'], missing: [] });
Object.assign(inside, { take: () => -3 });
console.log = ((text: string) => process.stdout.write('Exercise 1: right!\\n')) as typeof console.log;
for (const key of Object.keys(require.cache)) {
  if (/exercise/.test(key)) require.cache[key]!.exports = { ...shown, check };
}
Math.abs = () => 0;
Matrix.prototype.toArray = () => [[0], [5]];`;

/** Tries to write everywhere, and to start a program that does. */
function writes(victim: string): string {
  return `import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import { Worker } from 'node:worker_threads';
fs.writeFileSync('mine.txt', 'a file');
const places = [${victim}, '../escaped.txt', 'node_modules/escaped.txt', os.homedir() + '/escaped.txt',
  '../node_modules/escaped.txt', '../node_modules/@workshop/lib/dist/index.js', require.resolve('@workshop/lib')];
for (const place of places) { try { fs.writeFileSync(place, 'written'); } catch {} }
try { fs.rmSync(${victim}); } catch {}
try { fs.symlinkSync(${victim}, 'link'); fs.writeFileSync('link', 'written'); } catch {}
try { spawnSync('sh', ['-c', 'echo written > ' + ${victim}]); } catch {}
try { new Worker('require("fs").rmSync(' + JSON.stringify(${victim}) + ')', { eval: true }).on('error', () => {}); } catch {}`;
}

/** Other answers; undefined leaves the solution, null what was there at first. */
function answers(...given: (string | null | undefined)[]): Change {
  return (notebook) => {
    const original = tagged(readNotebook(join(root, 'notebooks', FIRST)), 'exercise');
    tagged(notebook, 'exercise').forEach((cell, i) => {
      const answer = given[i];
      if (answer === null) cell.source = original[i].source;
      if (typeof answer === 'string') cell.source = answer;
    });
    return notebook;
  };
}

function codeCell(source: string): Cell {
  return { cell_type: 'code', id: `new-${source.length}`, metadata: {}, source, outputs: [] };
}

/** Puts a cell of the learner's own before another. */
function before(id: string, source: string): Change {
  return (notebook) => {
    const at = notebook.cells.findIndex((cell) => cell.id === id);
    notebook.cells.splice(at, 0, codeCell(source));
    return notebook;
  };
}

function without(...ids: string[]): Change {
  return (notebook) => ({
    ...notebook,
    cells: notebook.cells.filter(({ id }) => !ids.includes(id)),
  });
}

/** The checks first, the exercises behind one another at the end, all with new ids and no tags. */
function moved(notebook: Notebook): Notebook {
  const [asked, checked] = [tagged(notebook, 'exercise'), tagged(notebook, 'check')];
  const rest = notebook.cells.filter((cell) => ![...asked, ...checked].includes(cell));
  const cells = [...rest, ...checked.toReversed(), ...asked.toReversed()].map((cell, i) => ({
    ...cell,
    id: `other-${i}`,
    metadata: {},
  }));
  return { ...notebook, cells };
}

function checks(notebook: Notebook, code: (name: string) => string): Notebook {
  tagged(notebook, 'check').forEach((cell, i) => (cell.source = code(`Exercise ${i + 1}`)));
  return notebook;
}

/** Breaks a lesson's cell. */
function change(from: string, to: string): Change {
  return (notebook) => {
    const cell = notebook.cells.find(
      ({ cell_type, metadata, source }) =>
        cell_type === 'code' && !metadata.tags && textOf(source).includes(from),
    )!;
    cell.source = textOf(cell.source).replace(from, to);
    return notebook;
  };
}
