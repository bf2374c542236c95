import { stripVTControlCharacters } from 'node:util';
import type { Failure, Outcome } from './outcome';

/** How ours differs from stock; undefined where it does not. */
export function difference(stock: Outcome, ours: Outcome): string | undefined {
  const isSame = shown(stock) === shown(ours) && failAlike(stock.failure, ours.failure);
  return isSame ? undefined : `stock: ${whole(stock)}\n ours: ${whole(ours)}`;
}

/** What a cell came to, in a few words: of an error its name and place. */
export function brief(outcome: Outcome): string {
  const place = placeOf(outcome.failure?.text ?? '');
  const error = `${outcome.failure?.error?.name ?? ''}${place ? ` at ${place}` : ''}`;
  return stripVTControlCharacters(shown(outcome) + error)
    .replaceAll('<stdout>', '')
    .trim();
}

function whole(outcome: Outcome): string {
  return shown(outcome) + (outcome.failure ? `<error>${outcome.failure.text}` : '');
}

function shown(outcome: Outcome): string {
  return outcome.shown.map(({ kind, text }) => `<${kind}>${text}`).join('');
}

/** Whether what a stock kernel says is this error. If it did not compile, its first fault counts. */
function failAlike(stock?: Failure, ours?: Failure): boolean {
  if (!stock || !ours?.error) return stock === ours;
  const faults = [...stock.text.matchAll(/^(\d+:\d+) - (.*)$/gm)];
  if (faults.length > 0) {
    const [[, place]] = faults;
    const words = faults.filter((fault) => fault[1] === place).map((fault) => fault[2]);
    return place === placeOf(ours.text) && words.some((word) => ours.text.includes(word));
  }
  const { name, message } = ours.error;
  return stock.text.includes(message) && (name === 'Thrown' || stock.text.includes(name));
}

/** Line and column at which the caret points, counted from 1: '2:5'. */
function placeOf(text: string): string | undefined {
  const [found, line, indent] = /^ *(\d+) \| .*\n *\| (\s*)\^/m.exec(text) ?? [];
  return found ? `${line}:${indent.length + 1}` : undefined;
}
