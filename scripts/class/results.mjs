import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { filesBeside } from './find.mjs';
import { Judge } from './judge.mjs';
import { resultsOf } from './learner.mjs';
import { cellsIn, exercisesIn, Unreadable } from './notebook.mjs';
import { originalOf } from './same.mjs';
import { NOT_CHECKED, UNREADABLE } from './table.mjs';

/** A notebook with all its plots is far smaller, in bytes. */
const LARGEST = 50e6;

/**
 * Runs all notebooks that were handed in, several at once.
 *
 * @param originals their cells, by name
 * @param onDone called with each and its results
 */
export async function runAll(folder, submissions, originals, onDone) {
  const read = submissions.map((submission) => readOne(folder, submission, originals));
  const waiting = read.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const judges = new Map();
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      onDone({ ...one.submission, results: await resultsFor(one, folder, originals, judges) });
      await endUnused(judges, waiting);
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    await Promise.all([...judges.values()].map((judge) => judge.end()));
  }
}

/** Those of one notebook come together: then few kernels have to wait with an original. */
function orderOf({ submission }) {
  return `${submission.notebook ?? ''} ${submission.learner}`;
}

function readOne(folder, submission, originals) {
  const path = join(folder, submission.path);
  try {
    if (statSync(path).size > LARGEST) throw new Unreadable('the file is too large');
    const mine = cellsIn(readFileSync(path, 'utf8'));
    const notebook = submission.notebook ?? originalOf(mine, originals);
    if (!notebook) throw new Unreadable('it is none of the notebooks of the workshop');
    return { submission: { ...submission, notebook }, mine };
  } catch (error) {
    const note =
      error instanceof Unreadable ? error.message : `the file cannot be opened (${error.code})`;
    return { submission, note };
  }
}

async function resultsFor({ submission, mine, note }, folder, originals, judges) {
  const original = originals.get(submission.notebook);
  const exercises = original ? exercisesIn(original) : [];
  const all = (result, why) => {
    const names = exercises.length > 0 ? exercises.map(({ name }) => name) : [''];
    return names.map((name) => ({ name, result, note: why }));
  };
  if (!mine) return all(UNREADABLE, note);
  if (exercises.length === 0) return all(NOT_CHECKED, 'this notebook has no exercises');
  if (!judges.has(submission.notebook)) judges.set(submission.notebook, new Judge(original));
  const judge = judges.get(submission.notebook);
  judge.users++;
  try {
    const files = filesBeside(join(folder, submission.path));
    const results = await resultsOf({ original, exercises, judge, mine, files });
    return results.map((one, i) => ({ name: exercises[i].name, ...one }));
  } catch (error) {
    return all(NOT_CHECKED, error.message);
  } finally {
    judge.users--;
  }
}

/** Ends the kernels of originals that no notebook waits for. */
async function endUnused(judges, waiting) {
  for (const [notebook, judge] of judges) {
    if (waiting.some(({ submission }) => submission.notebook === notebook)) continue;
    if (judge.users > 0) continue;
    judges.delete(notebook);
    await judge.end();
  }
}
