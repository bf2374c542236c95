import type { TypeScriptLanguage } from '.';
import type { Language } from './language';

/** A question to a language in another thread. */
export interface Request {
  readonly id: number;
  readonly method: keyof Language;
  readonly args: readonly unknown[];
}

/** What the other thread says to it. */
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Answers a question; with the error, where answering it failed. */
export function answer(language: TypeScriptLanguage, { id, method, args }: Request): Answer {
  try {
    const ask = language[method] as (...all: readonly unknown[]) => unknown;
    return { id, value: ask.call(language, ...args) };
  } catch (error) {
    return { id, error: String((error as Error).stack) };
  }
}

/** A language whose questions go elsewhere. */
export function asking(
  ask: (method: keyof Language, args: readonly unknown[]) => Promise<unknown>,
): Language {
  const question =
    (method: keyof Language) =>
    (...args: unknown[]): Promise<never> =>
      ask(method, args) as Promise<never>;
  return {
    convert: question('convert'),
    keep: question('keep'),
    complete: question('complete'),
    inspect: question('inspect'),
    isComplete: question('isComplete'),
  };
}
