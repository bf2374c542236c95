import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kernel } from './kernel';
import type { Reply } from './kernel';
import { withoutId } from './live';
import { textOf as textOfOutput } from './outputs';
import type { Output } from './outputs';

/** A notebook file, nbformat 4.5, as far as we read it. */
export interface Notebook {
  cells: Cell[];
  metadata: Record<string, any>;
  nbformat: number;
  nbformat_minor: number;
}

export interface Cell {
  cell_type: 'markdown' | 'code';
  id: string;
  metadata: { tags?: string[]; jupyter?: { outputs_hidden?: boolean; source_hidden?: boolean } };
  source: string | string[];
  execution_count?: number | null;
  outputs?: FileOutput[];
}

/** An output as the file keeps it: long texts are lists of lines. */
export type FileOutput = Record<string, any>;

export interface Run {
  /** The outputs of each code cell, in order, as the file keeps them. */
  outputs: FileOutput[][];
  /** One line for each cell that did not go well; empty when all did. */
  failures: string[];
}

export interface RunOptions {
  /** Milliseconds after which a cell is given up. */
  timeout?: number;
}

export function readNotebook(path: string): Notebook {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function textOf(text: string | string[]): string {
  return Array.isArray(text) ? text.join('') : text;
}

export function codeCells(notebook: Notebook): Cell[] {
  return notebook.cells.filter((cell) => cell.cell_type === 'code');
}

/** Whether a cell is there to show a warning. It says so with the tag 'warns'. */
export function warns(cell: Cell): boolean {
  return cell.metadata.tags?.includes('warns') ?? false;
}

/** Runs all cells in a fresh kernel, from the notebook's own folder, where nobody can type. */
export async function runNotebook(path: string, options?: RunOptions): Promise<Run> {
  const kernel = await Kernel.start(dirname(path));
  try {
    return await runCells(kernel, codeCells(readNotebook(path)), options);
  } finally {
    await kernel.stop();
  }
}

/**
 * Runs cells in order. A cell fails unless it answers 'ok' and writes nothing to stderr; one that
 * is there to show a warning fails when it does not warn.
 */
export async function runCells(
  kernel: Kernel,
  cells: readonly Cell[],
  options?: RunOptions,
): Promise<Run> {
  const replies: Reply[] = [];
  const last: string[] = [];
  try {
    for (const { source } of cells) replies.push(await kernel.execute(textOf(source), options));
    const late = failureOf('ok', await kernel.drain(), false);
    if (late) last.push(`after the last cell: ${late}`);
  } catch (error) {
    last.push(`code cell ${replies.length + 1}: ${(error as Error).message}`);
  }
  const failures = replies.flatMap(({ status, outputs }, i) => {
    const failure = failureOf(status, outputs, warns(cells[i]));
    return failure ? [`code cell ${i + 1}: ${failure}`] : [];
  });
  return {
    outputs: replies.map(({ outputs }) => outputs.map(toFile)),
    failures: [...failures, ...last],
  };
}

function failureOf(status: string, outputs: Output[], mustWarn: boolean): string | undefined {
  const stderr = outputs.filter((output) => 'name' in output && output.name === 'stderr');
  if (status === 'ok' && stderr.length > 0 === mustWarn) return undefined;
  if (status === 'ok' && mustWarn) return 'it must warn, and does not';
  const said = [
    ...stderr.map((output) => `stderr: ${textOfOutput(output)}`),
    ...outputs.filter(({ output_type }) => output_type === 'error').map(textOfOutput),
  ];
  return [`status ${status}`, ...said].join(', ').trim();
}

function toFile(output: Output): FileOutput {
  if (output.output_type === 'stream') return { ...output, text: lines(output.text) };
  if (output.output_type === 'error') return output;
  const data = Object.entries(withoutId(output.data)).map(([type, value]) => [
    type,
    typeof value === 'string' ? lines(value) : value,
  ]);
  return { ...output, data: Object.fromEntries(data) };
}

/** A text as a notebook file keeps it: a list of lines, each with its line break. */
function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** What the outputs of a cell say, as text: a plot is its sentence. */
export function saysOf(cell: Cell): string {
  return (cell.outputs ?? [])
    .map(({ data, text }) => textOf(data ? data['text/plain'] : text))
    .join('\n');
}
