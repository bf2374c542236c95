import { matched } from './match.mjs';
import { makes } from './notebook.mjs';

/**
 * A learner's notebook as cells to run, in two ways: as it stands, with the checks as they were;
 * and with the lesson too as it was, and only the learner's answers and additions put in. Each cell
 * says which exercises are looked at after it.
 */
export function waysThrough(original, exercises, mine) {
  const origin = matched(original, exercises, mine);
  const checks = new Set(exercises.map(({ check }) => check));
  const answers = new Set(exercises.map(({ cell }) => cell));
  const asItStands = mine.map((cell) => (checks.has(origin.get(cell)) ? origin.get(cell) : cell));
  const learners = new Map([...origin].map(([cell, from]) => [from, cell]));
  const restored = original.flatMap((from) => {
    const cell = learners.get(from);
    const first = answers.has(from) ? [cell].filter(Boolean) : [from];
    return [...first, ...(cell ? addedAfter(cell, mine, origin) : [])];
  });
  const before = addedAfter(undefined, mine, origin);
  const ways = [asItStands, [...before, ...restored]].map((cells) => stepsOf(cells, exercises));
  return sameCode(...ways) ? ways.slice(0, 1) : ways;
}

/** The learner's own cells between one of the original's and the next. */
function addedAfter(cell, mine, origin) {
  const rest = mine.slice(mine.indexOf(cell) + 1);
  const end = rest.findIndex((other) => origin.has(other));
  return end < 0 ? rest : rest.slice(0, end);
}

/** An answer is looked at where its check stands, but not before the last cell that makes it. */
function stepsOf(cells, exercises) {
  const code = cells.filter(({ isCode }) => isCode);
  const steps = code.map((cell) => ({ code: cell.source, asks: [] }));
  for (const exercise of exercises) {
    const made = code.findLastIndex((cell) => makes(cell, exercise.variable));
    if (made < 0) continue;
    const checked = code.indexOf(exercise.check);
    steps[Math.max(made, checked)].asks.push({ exercise, made });
  }
  return steps;
}

function sameCode(one, other) {
  return (
    JSON.stringify(one.map(({ code }) => code)) === JSON.stringify(other.map(({ code }) => code))
  );
}
