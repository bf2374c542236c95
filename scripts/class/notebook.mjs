/** A file that is no notebook. Its message says why. */
export class Unreadable extends Error {}

/**
 * The cells of a notebook, with their code as text.
 *
 * @throws Unreadable
 */
export function cellsIn(text) {
  let found;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, '')).cells;
  } catch {
    throw new Unreadable(text.trim() === '' ? 'the file is empty' : 'the file is broken: no JSON');
  }
  if (!Array.isArray(found)) throw new Unreadable('the file is no notebook: it has no cells');
  return found
    .filter((cell) => typeof cell === 'object' && cell !== null)
    .map(({ id, cell_type: type, metadata, source }) => ({
      id,
      isCode: type === 'code',
      tags: [metadata?.tags ?? []].flat(),
      source: [source ?? ''].flat().join(''),
    }));
}

/**
 * The exercises of an original: the name that a learner gives a value, its cell and its check.
 */
export function exercisesIn(cells) {
  return cells
    .filter(({ tags }) => tags.includes('exercise'))
    .map((cell) => {
      const check = cells.slice(cells.indexOf(cell)).find(({ tags }) => tags.includes('check'));
      const [, name] = /\bcheck\(\s*['"`](.+?)['"`]/.exec(check?.source ?? '') ?? [];
      const [, variable] = /^(?:const|let) (\w+)\b.*= todo;$/m.exec(cell.source) ?? [];
      return { name, variable, cell, check };
    })
    .filter(({ name, variable }) => name && variable);
}

/** Whether a cell makes this name, or gives it another value. */
export function makes({ isCode, source }, name) {
  const declared = `\\b(?:const|let|var)\\s[^=;]*\\b${name}\\b|\\bfunction\\s+${name}\\b`;
  return isCode && new RegExp(`${declared}|^\\s*${name}\\s*=[^=]`, 'm').test(source);
}
