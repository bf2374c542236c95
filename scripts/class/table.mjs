import { stripVTControlCharacters } from 'node:util';

const HEAD = ['learner', 'notebook', 'exercise', 'result', 'note', 'file'];
const GAP = '   ';

/** What can be said of a whole notebook, in place of right, not yet and not started. */
export const UNREADABLE = 'cannot be read';
export const NOT_CHECKED = 'not checked';
const WHOLE = new Set([UNREADABLE, NOT_CHECKED]);

/** All results as CSV, one exercise a line, as a spreadsheet reads it. */
export function csvOf(done) {
  const lines = done.flatMap(({ learner, notebook, path, results }) =>
    results.map(({ name, result, note }) => [learner, titleOf(notebook), name, result, note, path]),
  );
  return `\uFEFF${[HEAD, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}

/** A spreadsheet takes what begins so for a formula, which a learner could have written. */
function field(value) {
  const text = plain(value).replace(/^[=+\-@]/, "'$&");
  return `"${text.replaceAll('"', '""')}"`;
}

/** All results for the screen, one notebook a line. */
export function tableOf(done) {
  const most = Math.max(...done.map(({ results }) => results.length));
  const numbers = Array.from({ length: most }, (_, i) => `Exercise ${i + 1}`);
  const rows = done.map(({ learner, notebook, results }) => {
    const [{ result, note }] = results;
    const said = WHOLE.has(result) ? [`${result}: ${note}`] : results.map((one) => one.result);
    return [learner, titleOf(notebook), ...said].map(plain);
  });
  const all = [['learner', 'notebook', ...numbers], ...rows];
  const widths = all[0].map((_, i) => {
    const cells = all.filter((row) => i < row.length - 1).map((row) => row[i]);
    return Math.max(...cells.map(({ length }) => length), 0);
  });
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}

/** How many have done each exercise: a line for each notebook. */
export function countsOf(done) {
  const notebooks = [...new Set(done.map(({ notebook }) => notebook).filter(Boolean))].sort();
  return notebooks
    .map((notebook) => {
      const all = done.filter((one) => one.notebook === notebook);
      const results = all.flatMap((one) => one.results).filter(({ name }) => name);
      const names = [...new Set(results.map(({ name }) => name))];
      const counts = names.map((name) => {
        return `${name}: ${results.filter((one) => one.name === name && one.result === 'right').length}`;
      });
      return `${titleOf(notebook)}, right of ${all.length}. ${counts.join(', ')}`;
    })
    .join('\n');
}

export function titleOf(notebook) {
  return notebook?.replace('.ipynb', '') ?? 'unknown';
}

/** A text on one line, with nothing in it that steers a terminal. */
export function plain(text) {
  return stripVTControlCharacters(String(text ?? ''))
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
}
