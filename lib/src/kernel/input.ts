import { quote } from '../errors';
import { openPrompt } from './prompt';
import { askTerminal } from './terminal';
import { findTslab } from './tslab';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Asks the person at the keyboard, in JupyterLab below the running cell, or in the terminal.
 * Several questions are asked one after the other.
 *
 * @param prompt what is asked
 * @param fallback the answer where nobody can type, as when a program runs the notebook; it is
 *   printed that it was taken
 * @returns the text that was typed
 * @throws TypeError when the prompt or the fallback is no text
 * @throws Error when the stop button ends the wait
 * @example
 * const name = await input('Your name: ', 'Ada');
 */
export function input(prompt: string, fallback: string): Promise<string> {
  if (typeof prompt !== 'string') throw new TypeError(`input: the prompt must be a text; got ${quote(prompt)}`);
  if (typeof fallback !== 'string') {
    throw new TypeError(`input: the fallback must be a text; got ${quote(fallback)}`);
  }
  const typed = queue.then(() => ask(prompt, fallback));
  queue = typed.catch(() => undefined);
  return typed;
}

async function ask(prompt: string, fallback: string): Promise<string> {
  const found = findTslab();
  if (!found) return (await askTerminal(prompt)) ?? take('', fallback);
  const askCell = await openPrompt(found.tslab, found.file);
  return askCell ? askCell(prompt) : take(prompt, fallback);
}

function take(prompt: string, fallback: string): string {
  console.log(`${prompt}${fallback} (nobody can type here, so this answer was taken)`);
  return fallback;
}
