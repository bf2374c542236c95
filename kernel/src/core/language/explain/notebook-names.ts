import type ts from 'typescript-api';
import { parseCell } from '../cells/cell';
import { declaredIn } from '../cells/declared';

/** How much of a line is shown. */
const LONGEST = 60;

/**
 * The names that a notebook's cells make, each with the line that makes it first.
 *
 * @param text the notebook's file; one that is none makes no names
 */
export function notebookNames(typescript: typeof ts, text: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const code of codeCells(text)) {
    for (const name of declaredIn(typescript, parseCell(typescript, code)).names) {
      if (!lines.has(name)) lines.set(name, lineOf(code, name));
    }
  }
  return lines;
}

/** The file of a notebook, which changes while it is worked on. */
export class NotebookFile {
  private text: string | undefined;
  private names: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly typescript: typeof ts,
    private readonly read: () => string | undefined = () => undefined,
  ) {}

  /** The line of it that makes a name. */
  lineThatMakes(name: string): string | undefined {
    const text = this.read();
    if (text !== this.text) this.names = notebookNames(this.typescript, text ?? '');
    this.text = text;
    return this.names.get(name);
  }
}

function codeCells(text: string): string[] {
  const cells = (parsed(text) as { cells?: unknown } | null)?.cells;
  if (!Array.isArray(cells)) return [];
  return cells.flatMap((cell: { cell_type?: unknown; source?: unknown } | null) => {
    if (cell?.cell_type !== 'code') return [];
    const { source } = cell;
    return Array.isArray(source) ? source.join('') : typeof source === 'string' ? source : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first line that has the name. */
function lineOf(code: string, name: string): string {
  const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`);
  const line = code.split(/\r?\n/).find((one) => word.test(one)) ?? name;
  return cut(line.trim());
}

function cut(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
