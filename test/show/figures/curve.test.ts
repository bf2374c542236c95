import assert from 'node:assert/strict';
import { activationFigure } from '@workshop/show';
import * as lib from '@workshop/lib';

const { activation } = lib;

/** The places where a line has a gap. */
function gaps({ x, y }: Record<string, any>): number[] {
  return x.filter((_: number, i: number) => y[i] === null);
}

describe('a curve', () => {
  it('has a gap where the function or its slope jumps', () => {
    const [step, flat] = activationFigure(lib.binaryStep).data;
    assert.equal(gaps(step).length, 1);
    assert.ok(Math.abs(gaps(step)[0]) < 1e-6);
    assert.deepEqual(gaps(flat), []);
    const [ramp, slope] = activationFigure(lib.relu).data;
    assert.deepEqual(gaps(ramp), []);
    assert.equal(gaps(slope).length, 1);
    assert.equal(gaps(activationFigure(lib.hardTanh).data[1]).length, 2);
  });

  it('has no gap where the function is only steep, or full to the last bit', () => {
    const steep = activation(
      'steep',
      (z) => Math.cbrt(z),
      (z) => 1 / (3 * Math.cbrt(z * z) + 1),
    );
    assert.deepEqual(gaps(activationFigure(steep).data[0]), []);
    for (const line of activationFigure(lib.sigmoid, { from: -60, to: 60 }).data) {
      assert.deepEqual(gaps(line), []);
    }
  });

  it('covers the range that is asked for', () => {
    const [{ x, y }] = activationFigure(lib.identity, { from: -1, to: 3 }).data;
    assert.deepEqual([x[0], x.at(-1), y[0], y.at(-1)], [-1, 3, -1, 3]);
  });
});
