import { setImmediate } from 'node:timers/promises';

/** Resolves when whatever else has happened meanwhile, such as a press of the stop button, was heard. */
export function nextTurn(): Promise<void> {
  return setImmediate();
}
