import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';

/** Where the corpus works: with the files of a learner beside the notebook. */
export const beside = join(root, 'test', 'kernel', 'corpus', 'beside');

/** A cell of the corpus. */
export interface Cell {
  /** The names of its session and of itself: 'const: made'. */
  readonly name: string;
  readonly code: string;
}

/** The cells of all themes, in their order: one theme for each file in the folder cells. */
export function themes(): Cell[][] {
  const folder = join(root, 'test', 'kernel', 'corpus', 'cells');
  const files = readdirSync(folder).sort();
  return files.map((file) => cellsIn(readFileSync(join(folder, file), 'utf8')));
}

/** The cells of a text: `// # name` begins a session, `// %% name` a cell. */
function cellsIn(text: string): Cell[] {
  return text
    .split(/^\/\/ # /m)
    .slice(1)
    .flatMap((session) => {
      const [head, ...cells] = session.split(/^\/\/ %% /m);
      return cells.map((cell) => {
        const [name, ...code] = cell.trimEnd().split('\n');
        return { name: `${head.trim()}: ${name}`, code: code.join('\n') };
      });
    });
}
