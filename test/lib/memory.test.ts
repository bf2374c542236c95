import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A young generation so large that nothing is collected while the probe counts. */
const FLAGS = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];

describe('memory', () => {
  let bytes: Record<'matrix' | 'iteration' | 'iterationOfNetwork' | 'wastefulIteration', number>;

  before(() => {
    const script = join(__dirname, '..', 'support', 'memory.js');
    bytes = JSON.parse(execFileSync(process.execPath, [...FLAGS, script], { encoding: 'utf8' }));
  });

  it('a matrix holds 8 bytes for each entry, and less than 500 besides', () => {
    const besides = bytes.matrix - 8 * 400;
    assert.ok(besides >= 0 && besides < 500, `${besides} bytes besides the entries`);
  });

  it('an iteration of training makes no array: at most numbers that V8 boxes, 16 bytes each', () => {
    assert.ok(bytes.iteration < 24 * 16, `${bytes.iteration} bytes`);
  });

  it('nor does an iteration of a network, with its three neurons and what goes back', () => {
    assert.ok(bytes.iterationOfNetwork < 24 * 16, `${bytes.iterationOfNetwork} bytes`);
  });

  it('would notice an array that is made in every iteration', () => {
    assert.ok(bytes.wastefulIteration > 24 * 16, `${bytes.wastefulIteration} bytes`);
  });
});
