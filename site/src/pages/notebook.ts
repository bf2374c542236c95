import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An output as a notebook file keeps it: text, or a display with several representations. */
export interface Output {
  output_type: 'stream' | 'display_data';
  name?: 'stdout' | 'stderr';
  text?: string | string[];
  data?: Record<string, unknown>;
}

/** A cell as far as a page shows it. */
export interface Cell {
  cell_type: 'markdown' | 'code';
  source: string;
  outputs: Output[];
}

/** A notebook with the name of its page. */
export interface Notebook {
  /** '05-training-it' */
  name: string;
  /** '5. Training It' */
  title: string;
  cells: Cell[];
}

/** The notebooks of a folder, in order. */
export function readNotebooks(folder: string): Notebook[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ipynb'))
    .sort();
  return files.map((file) => {
    const { cells } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const read = cells.map(({ cell_type, source, outputs = [] }: Cell): Cell => {
      return { cell_type, source: textOf(source), outputs };
    });
    const [, title] = /^# (.+)$/m.exec(read[0].source) ?? [];
    if (!title) throw new Error(`${file}: its first cell must begin with a title, '# …'`);
    return { name: file.replace('.ipynb', ''), title, cells: read };
  });
}

/** A text that the file keeps as a list of lines. */
export function textOf(text: unknown): string {
  return Array.isArray(text) ? text.join('') : String(text ?? '');
}
