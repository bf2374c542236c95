import { quote, requireFunction } from '../checks';

/**
 * An activation function with its slope beside it.
 *
 * Call it with z, the weighted sum of a neuron's inputs; it answers with y, the neuron's output.
 */
export interface Activation {
  (z: number): number;
  /** What it is called, for plots and messages. */
  readonly name: string;
  /**
   * The slope of the function at z: how fast the output changes there.
   *
   * @param z the input of the function
   * @param y its output at z. Some slopes are shorter when written with y: the sigmoid's is
   *   y * (1 - y). Others need z. Use whichever you like, but do not mix them up.
   */
  readonly derivative: (z: number, y: number) => number;
}

/**
 * Makes an activation function of your own.
 *
 * @param name what plots and messages call it
 * @param f the function, from one number z to one number y
 * @param derivative its slope, from z and y = f(z)
 * @throws TypeError when the name is no text or empty, or f or derivative is no function
 * @example
 * const cube = activation('cube', (z) => z ** 3, (z) => 3 * z * z);
 * cube(2); // 8
 * cube.derivative(2, 8); // 12
 */
export function activation(
  name: string,
  f: (z: number) => number,
  derivative: (z: number, y: number) => number,
): Activation {
  if (typeof name !== 'string' || name.trim() === '') {
    throw new TypeError(
      `activation: the name must be a text that is not empty; got ${quote(name)}`,
    );
  }
  requireFunction(f, `activation ${quote(name)}: f`);
  requireFunction(derivative, `activation ${quote(name)}: the derivative`);
  const callable = (z: number): number => f(z);
  Object.defineProperty(callable, 'name', { value: name });
  return Object.assign(callable, { derivative });
}
