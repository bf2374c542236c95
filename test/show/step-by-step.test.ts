import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { relu } from '@workshop/lib';
import { StepByStep } from '@workshop/show';
import { fresh, inputs, targets, warned } from './figures/drawn';

describe('StepByStep', () => {
  it('takes the steps of train, however they are divided', () => {
    const [whole, divided] = [fresh(), fresh()];
    const expected = whole.train(inputs, targets, { iterations: 111, learningRate: 0.5 });
    const training = new StepByStep(divided, inputs, targets, { learningRate: 0.5 });
    for (const steps of [1, 10, 100]) training.take(steps);
    assert.ok(divided.weights.equals(whole.weights));
    assert.deepEqual(training.history, expected);
  });

  it('prints what the last steps did', () => {
    const training = new StepByStep(fresh(), inputs, targets);
    assert.match(inspect(training), /^Before the first iteration:\n/);
    training.take(1);
    assert.equal(
      inspect(training),
      [
        'After 1 iteration, the last one of them just now:',
        '              before         now      change',
        '  w1          -0.166      0.1203     +0.2862',
        '  w2          0.4406      0.5046    +0.06391',
        '  w3         -0.9998     -0.8506     +0.1491',
        '  loss        0.6199      0.5131     -0.1068',
      ].join('\n'),
    );
    training.take(1000);
    assert.match(String(training), /^After 1 001 iterations, the last 1 000 of them just now:/);
  });

  it('goes on where it is stuck, and warns once', async () => {
    const [{ iterations, outcome }, warnings] = await warned(() => {
      const training = new StepByStep(fresh(relu), inputs, targets);
      for (const steps of [100, 100, 100]) training.take(steps);
      return training.history;
    });
    assert.deepEqual([iterations.at(-1), outcome, warnings.length], [300, 'stuck', 1]);
    assert.match(warnings[0], /^train: The neuron is stuck/);
  });

  it('says what it needs', () => {
    assert.throws(() => new StepByStep({} as never, inputs, targets), {
      message: 'StepByStep: the neuron must be a Neuron; got {}',
    });
    assert.throws(() => new StepByStep(fresh(), inputs, inputs as never), {
      message: /^train: the targets must be 4 x 1/,
    });
    const training = new StepByStep(fresh(), inputs, targets);
    assert.throws(() => training.take(0.5), {
      message: 'take: the number of steps must be a whole number of at least 1; got 0.5',
    });
    assert.deepEqual(training.history.iterations, [0]);
  });
});
