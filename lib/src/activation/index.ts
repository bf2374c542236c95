import type { Activation } from './activation';
import * as rectifiers from './rectifiers';
import * as squashing from './squashing';

export { activation } from './activation';
export type { Activation } from './activation';
export * from './rectifiers';
export * from './squashing';

/** Every ready-made activation function, sorted by name. */
export const activations: readonly Activation[] = [squashing, rectifiers]
  .flatMap((functions): Activation[] => Object.values(functions))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
