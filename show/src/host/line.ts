import type { Output } from '@workshop/kernel/host';
import { findHost } from './find';

/** Where a terminal does not say how wide it is. */
const COLUMNS = 80;

/**
 * Opens a line of text that changes: an output of the running cell, which it keeps also after the
 * cell has waited for something, or the line of a terminal. Where neither is, only the end is
 * printed.
 *
 * @returns puts a text in place of the one before
 */
export function openLine(): (text: string, isEnd?: boolean) => void {
  const host = findHost();
  if (!host) return printLine;
  let output: Output | undefined;
  return (text) => {
    const bundle = { 'text/plain': text };
    if (output) output.change(bundle);
    else output = host.put(bundle);
  };
}

function printLine(text: string, isEnd = false): void {
  const { stdout } = process;
  if (!stdout.isTTY) return isEnd ? console.log(text) : undefined;
  const line = text.slice(0, (stdout.columns || COLUMNS) - 1);
  stdout.write(`\r${line}\x1b[K${isEnd ? '\n' : ''}`);
}
