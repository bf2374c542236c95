import { fail, quote, requireFunction } from '../checks';

/** An activation function with its slope beside it.
 * Call it with z, the weighted sum of a neuron's inputs; it returns y, the neuron's output.
 * @instead function This function has no derivative. Make an activation of it with
 *   activation('mine', {value}, its derivative). */
export interface Activation {
  (z: number): number;
  /** What it is called, for plots and messages. */
  readonly name: string;
  /** The slope of the function at z: how fast the output changes there.
   * @param z the input of the function
   * @param y its output at z. Some slopes are shorter when written with y: the sigmoid's is
   *   y * (1 - y). Others need z. Use whichever you like, but do not mix them up. */
  readonly derivative: (z: number, y: number) => number;
}

/** Makes an activation function of your own.
 * @param name what plots and messages call it
 * @param f the function, from one number z to one number y
 * @param derivative its slope, from z and y = f(z)
 * @throws TypeError when the name is no string or empty, or f or derivative is no function; and
 *   later, when it is called and f or derivative does not return a number
 * @example
 * const cube = activation('cube', (z) => z ** 3, (z) => 3 * z * z);
 * cube(2); // 8
 * cube.derivative(2, 8); // 12 */
export function activation(
  name: string,
  f: (z: number) => number,
  derivative: (z: number, y: number) => number,
): Activation {
  if (typeof name !== 'string' || name.trim() === '') {
    fail(TypeError, 'activation: the name must be a string with letters', name);
  }
  const call = `activation ${quote(name)}`;
  requireFunction(f, `${call}: f`);
  requireFunction(derivative, `${call}: the derivative`);
  function refuse(z: number, given: unknown): never {
    fail(TypeError, `${call} must return a number at z = ${quote(z)}`, given);
  }
  const value = (z: number): number => {
    const y = f(z);
    if (typeof y !== 'number')
      fail(TypeError, `${call} must return a number at z = ${quote(z)}`, y);
    return y;
  };
  const slope = (z: number, y: number): number => {
    const rise = derivative(z, y);
    if (typeof rise !== 'number') refuse(z, rise);
    return rise;
  };
  Object.defineProperty(value, 'name', { value: name });
  return Object.assign(value, { derivative: slope });
}
