import assert from 'node:assert/strict';
import { activationFigure } from '@workshop/show';
import * as lib from '@workshop/lib';
import { drawn } from './drawn';
import type { Drawn } from './drawn';

const { activation } = lib;

/** The places where a line has a gap. */
function gaps({ x, y }: Drawn['data'][number]): number[] {
  return x.filter((_, i) => y[i] === null);
}

/** The lines of a function and its slope. */
function lines(...call: Parameters<typeof activationFigure>): Drawn['data'] {
  return drawn(activationFigure(...call)).data;
}

describe('a curve', () => {
  it('has a gap where the function or its slope jumps', () => {
    const [step, flat] = lines(lib.binaryStep);
    assert.equal(gaps(step).length, 1);
    assert.ok(Math.abs(gaps(step)[0]) < 1e-6);
    assert.deepEqual(gaps(flat), []);
    const [ramp, slope] = lines(lib.relu);
    assert.deepEqual(gaps(ramp), []);
    assert.equal(gaps(slope).length, 1);
    assert.equal(gaps(lines(lib.hardTanh)[1]).length, 2);
  });

  it('has no gap where the function is only steep, or full to the last bit', () => {
    const steep = activation(
      'steep',
      (z) => Math.cbrt(z),
      (z) => 1 / (3 * Math.cbrt(z * z) + 1),
    );
    assert.deepEqual(gaps(lines(steep)[0]), []);
    for (const line of lines(lib.sigmoid, { from: -60, to: 60 })) {
      assert.deepEqual(gaps(line), []);
    }
  });

  it('covers the range that is asked for', () => {
    const [{ x, y }] = lines(lib.identity, { from: -1, to: 3 });
    assert.deepEqual([x[0], x.at(-1), y[0], y.at(-1)], [-1, 3, -1, 3]);
  });
});
