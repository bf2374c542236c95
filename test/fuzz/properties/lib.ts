import type { Trial } from '../property';
import * as activation from './activation';
import * as matrix from './matrix';
import * as network from './network';
import * as neuron from './neuron';
import * as quote from './quote';
import * as random from './random';
import * as training from './training';

/** Every property of lib. */
export const ofLib: readonly Trial[] = [
  random.seeded,
  Object.values(matrix),
  activation.used,
  Object.values(neuron),
  Object.values(network),
  [training.plainSteps, training.inParts, training.furtherOn],
  Object.values(quote),
].flat(2);
