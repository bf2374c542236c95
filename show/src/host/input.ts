import { quote } from '@workshop/lib/checks';
import { askCell, wasStopped } from './prompt';
import { askTerminal } from './terminal';
import { runningCell } from './tslab';
import type { Cell } from './tslab';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Asks the person at the keyboard, in JupyterLab below the running cell, or in the terminal.
 * Several questions are asked one after the other.
 *
 * @param prompt what is asked
 * @param fallback the answer where nobody can type, as when a program runs the notebook; it is
 *   printed that it was taken
 * @returns the string that was typed
 * @throws TypeError when the prompt or the fallback is no string
 * @throws Error when the stop button ends the wait
 * @example
 * const name = await input('Your name: ', 'Ada');
 */
export function input(prompt: string, fallback: string): Promise<string> {
  requireText(prompt, 'prompt');
  requireText(fallback, 'fallback');
  const cell = runningCell();
  // What is left of a stopped cell waits here for good, or it would go on asking beside the next.
  if (cell && wasStopped(cell)) return new Promise(() => {});
  const typed = queue.then(() => ask(cell, prompt, fallback));
  queue = typed.catch(() => undefined);
  return typed;
}

async function ask(cell: Cell | undefined, prompt: string, fallback: string): Promise<string> {
  const typed = cell ? await askCell(cell, prompt) : await askTerminal(prompt);
  if (typed !== undefined) return typed;
  console.log(`${cell ? prompt : ''}${fallback} (nobody can type here, so this answer was taken)`);
  return fallback;
}

function requireText(value: unknown, what: string): void {
  if (typeof value !== 'string') {
    throw new TypeError(`input: the ${what} must be a string; got ${quote(value)}`);
  }
}
