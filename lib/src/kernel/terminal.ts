import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';

/** Lines that have been read and not yet asked for. */
const lines: string[] = [];
let reader: Interface | undefined;
let ended = false;
let wake: (() => void) | undefined;

/**
 * Asks in the terminal. Reading piped input runs ahead of the questions, so the lines are kept.
 *
 * @returns the line typed, or undefined when the input has ended
 */
export async function askTerminal(prompt: string): Promise<string | undefined> {
  reader ??= openReader();
  reader.setPrompt(prompt);
  reader.prompt();
  while (lines.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
  if (!ended) reader.pause();
  if (!process.stdin.isTTY) console.log(lines[0] ?? '');
  return lines.shift();
}

function openReader(): Interface {
  const opened = createInterface({ input: process.stdin, output: process.stdout });
  opened.on('line', (line) => {
    lines.push(line);
    wake?.();
  });
  opened.on('close', () => {
    ended = true;
    wake?.();
  });
  opened.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  return opened;
}
