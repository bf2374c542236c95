import { runningCell } from './tslab';

/** How many lines of this process can change; it names the next one. */
let opened = 0;

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
  const write = runningCell()?.write;
  if (!write) return printLine;
  const transient = { display_id: `workshop-${process.pid}-${opened++}` };
  let update = false;
  return (text) => {
    write({ data: { 'text/plain': text }, metadata: {}, transient }, update);
    update = true;
  };
}

function printLine(text: string, isEnd = false): void {
  const { stdout } = process;
  if (!stdout.isTTY) return isEnd ? console.log(text) : undefined;
  const line = text.slice(0, (stdout.columns || COLUMNS) - 1);
  stdout.write(`\r${line}\x1b[K${isEnd ? '\n' : ''}`);
}
