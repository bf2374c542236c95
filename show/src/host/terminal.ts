import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';

/** Lines that have been read and not yet asked for. */
const lines: string[] = [];
let reader: Interface | undefined;
let ended = false;
let wake: (() => void) | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Asks in the terminal, one question after the other.
 *
 * @returns the line typed, or undefined when the input has ended
 */
export function askTerminal(prompt: string): Promise<string | undefined> {
  const typed = queue.then(() => ask(prompt));
  queue = typed;
  return typed;
}

/** Reading piped input runs ahead of the questions, so the lines are kept. */
async function ask(prompt: string): Promise<string | undefined> {
  reader ??= openReader();
  if (ended) process.stdout.write(prompt);
  else {
    reader.setPrompt(prompt);
    reader.prompt();
  }
  while (lines.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
  // A reader that is paused does not keep the process from ending.
  if (!ended) reader.pause();
  const line = lines.shift();
  // What a person types is on the screen already.
  if (line !== undefined && !process.stdin.isTTY) console.log(line);
  return line;
}

function openReader(): Interface {
  const { stdin, stdout } = process;
  const terminal = Boolean(stdin.isTTY && stdout.isTTY);
  const opened = createInterface({ input: stdin, output: stdout, terminal });
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
