import { isImported } from '../kernel/beside';
import type { Files } from './files';

/**
 * Takes a notebook, or a file that notebooks import, from the learner's machine. It never takes the
 * place of another.
 *
 * @returns its name here
 * @throws Error that says what is wrong with the file
 */
export async function upload(file: File, files: Files): Promise<string> {
  const isNotebook = file.name.endsWith('.ipynb');
  if (!isNotebook && !isImported(file.name))
    throw new Error(`${file.name} is no notebook (.ipynb), TypeScript (.ts) or data (.json).`);
  const text = await file.text();
  const content = isNotebook ? notebookIn(text, file.name) : text;
  const isTaken = await files.has(file.name);
  if (isTaken && !isNotebook)
    throw new Error(`There is a file ${file.name} already, and it stays. Give yours another name.`);
  const name = isTaken ? await files.freeName(file.name) : file.name;
  await files.write(name, content);
  return name;
}

/** Whom a notebook trusts is not for its file to say. */
function untrusted<T extends { metadata?: object }>(cell: T): T {
  const { trusted: _, ...metadata }: { trusted?: unknown } = cell.metadata ?? {};
  return { ...cell, metadata };
}

function notebookIn(text: string, name: string): unknown {
  try {
    const content = JSON.parse(text) as { cells?: unknown };
    if (Array.isArray(content.cells)) return { ...content, cells: content.cells.map(untrusted) };
  } catch {
    // It is told below.
  }
  throw new Error(`${name} is no notebook: there are no cells in it.`);
}
