import { asking } from '../../core/language/remote';
import type { Answer, Request } from '../../core/language/remote';
import type { Platform } from '../../core';
import { listen } from '../listen';
import type { Beside, ToTypeScript } from '../talk';
import type { Turns } from './scope';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Options {
  readonly turns: Turns;
  /** Called once, when TypeScript is ready. */
  readonly onWarm: () => void;
  /** What stands beside the notebook now, if that can be known. */
  readonly beside?: () => Promise<Beside>;
}

/** TypeScript in another worker, which answers at a port. */
export function languageAt(
  port: MessagePort,
  { turns, onWarm, beside }: Options,
): Platform['language'] {
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  const tell = (told: ToTypeScript): void => port.postMessage(told);
  const ask = (method: Request['method'], args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++requests;
      waiting.set(id, { resolve, reject });
      tell({ request: { id, method, args } });
    });
  const hear = (said: Answer | 'warm'): void => {
    if (said === 'warm') return onWarm();
    const { resolve, reject } = waiting.get(said.id)!;
    waiting.delete(said.id);
    if (said.error === undefined) resolve(said.value);
    else reject(new Error(said.error));
  };
  listen(port, turns.begins(hear));
  const language = asking(ask);
  if (!beside) return language;
  return {
    ...language,
    async convert(code, name) {
      tell({ beside: await beside() });
      return language.convert(code, name);
    },
  };
}
