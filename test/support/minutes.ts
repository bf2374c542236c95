/** How long a notebook takes, by its length. Prints all: node build/test/support/minutes.js */
import { basename } from 'node:path';
import { readNotebook, textOf } from './notebook';
import type { Cell, Notebook } from './notebook';
import { notebookFiles } from './notebook-files';

/** Words a minute that a 14-year-old reads of a text to learn from: slower than a story. */
const WORDS = 130;
/** Seconds for other things that are read, run, looked at and done. */
const SECONDS = { formula: 4, cell: 8, line: 4, figure: 20, live: 60, prompt: 10, exercise: 210 };

/** Minutes without the exercises, and with them. */
export interface Minutes {
  readonly lesson: number;
  readonly all: number;
}

export function minutesOf({ cells }: Notebook): Minutes {
  const exercises = cells.findIndex(({ source }) => /^## Exercises$/m.test(textOf(source)));
  const seconds = cells.map(secondsOf);
  const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0) / 60;
  return { lesson: sum(seconds.slice(0, exercises)), all: sum(seconds) };
}

/** What the first cell says: 'It takes about 15 minutes, with the exercises about 25.' */
export function statedIn({ cells }: Notebook): Minutes {
  const [, lesson, all] =
    /takes about (\d+) minutes, with the exercises about (\d+)/.exec(textOf(cells[0].source)) ?? [];
  return { lesson: Number(lesson), all: Number(all) };
}

/** Minutes as a person says them: 5, 10, 15, … */
export function rounded(minutes: number): number {
  return Math.max(5, 5 * Math.round(minutes / 5));
}

function secondsOf({ cell_type, metadata: { tags = [] }, source }: Cell): number {
  const text = textOf(source);
  if (cell_type === 'markdown') return prose(text);
  if (tags.includes('exercise')) return SECONDS.exercise;
  // A check is run, but nobody has to read it.
  const lines = tags.includes('check') ? 0 : text.split('\n').length;
  const count = (call: RegExp): number => text.match(call)?.length ?? 0;
  return (
    SECONDS.cell +
    SECONDS.line * lines +
    SECONDS.figure * count(/\bshow\(/g) +
    SECONDS.live * count(/\blive\(/g) +
    SECONDS.prompt * count(/\binput\(/g)
  );
}

function prose(text: string): number {
  const formula = /\$\$[^]+?\$\$|\$[^$\n]+\$/g;
  const formulas = text.match(formula)?.length ?? 0;
  const words = text.replace(formula, ' ').match(/[\p{L}\d]+(?:[.'’-][\p{L}\d]+)*/gu)?.length ?? 0;
  return (words / WORDS) * 60 + formulas * SECONDS.formula;
}

if (require.main === module) {
  for (const file of notebookFiles()) {
    const notebook = readNotebook(file);
    const [measured, stated] = [minutesOf(notebook), statedIn(notebook)];
    const row = (['lesson', 'all'] as const).map(
      (part) =>
        `${part} ${measured[part].toFixed(1)}, say ${rounded(measured[part])} (says ${stated[part]})`,
    );
    console.log(`${basename(file)}: ${row.join('; ')}`);
  }
}
