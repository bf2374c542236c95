import { askTerminal } from '#terminal';
import { quote } from '@workshop/lib/checks';
import { findHost } from './find';

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
export async function input(prompt: string, fallback: string): Promise<string> {
  requireText(prompt, 'prompt');
  requireText(fallback, 'fallback');
  const host = findHost();
  const typed = host ? await host.ask?.(prompt) : await askTerminal(prompt);
  if (typed !== undefined) return typed;
  const why = host && !host.ask ? "asking needs the workshop's kernel" : 'nobody can type here';
  console.log(`${host ? prompt : ''}${fallback} (${why}, so this answer was taken)`);
  return fallback;
}

function requireText(value: unknown, what: string): void {
  if (typeof value !== 'string') {
    throw new TypeError(`input: the ${what} must be a string; got ${quote(value)}`);
  }
}
