import { makes } from './notebook.mjs';

/**
 * Which cell of a learner's is which of the original's: that with its id, else that with its very
 * text, which some editors leave when they give new ids; else, of an exercise, that which makes its
 * name, and of a check that which names it.
 *
 * @returns the originals, by the learner's cells
 */
export function matched(original, exercises, mine) {
  const found = new Map();
  const take = (cell, fits) => {
    if ([...found.values()].includes(cell)) return;
    const one = mine.find(
      (other) => other.isCode === cell.isCode && !found.has(other) && fits(other),
    );
    if (one) found.set(one, cell);
  };
  for (const cell of original) take(cell, ({ id }) => id !== undefined && id === cell.id);
  for (const cell of original) take(cell, ({ source }) => source === cell.source);
  for (const { cell, check, name, variable } of exercises) {
    take(cell, (other) => makes(other, variable));
    take(check, ({ source }) => /\bcheck\(/.test(source) && namesIt(source, name));
  }
  return found;
}

function namesIt(source, name) {
  return ["'", '"', '`'].some((quote) => source.includes(`check(${quote}${name}${quote}`));
}
