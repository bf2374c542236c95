import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { Matrix, Neuron, numpyRandom, relu, sigmoid } from '@workshop/lib';
import { StepByStep } from '@workshop/show';

const inputs = Matrix.from([
  [0, 0, 1],
  [1, 1, 1],
  [1, 0, 1],
  [0, 1, 1],
]);
const targets = Matrix.column([0, 1, 1, 0]);
const fresh = (): Neuron<3> =>
  new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });

describe('StepByStep', () => {
  it('takes the steps of train, however they are divided', () => {
    const [whole, divided] = [fresh(), fresh()];
    whole.train(inputs, targets, { iterations: 111, learningRate: 0.5 });
    const training = new StepByStep(divided, inputs, targets, { learningRate: 0.5 });
    for (const steps of [1, 10, 100]) training.take(steps);
    assert.ok(divided.weights.equals(whole.weights));
    const { iterations, weights, error, outcome } = training.history;
    assert.deepEqual(iterations, [0, 1, 11, 111]);
    assert.deepEqual(weights[3], whole.weights.toArray().flat());
    assert.ok(error.every((e, i) => i === 0 || e < error[i - 1]));
    assert.equal(outcome, 'finished');
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
        '  error       0.6199      0.5131     -0.1068',
      ].join('\n'),
    );
    training.take(1000);
    assert.match(String(training), /^After 1 001 iterations, the last 1 000 of them just now:/);
  });

  it('stands still, and says how it ended, when the neuron dies', () => {
    const { warn } = console;
    console.warn = () => {};
    try {
      const training = new StepByStep(
        new Neuron({ inputs: 3, random: numpyRandom(1), activation: relu }),
        inputs,
        targets,
      );
      training.take(10);
      assert.deepEqual([training.history.iterations, training.history.outcome], [[0, 0], 'died']);
    } finally {
      console.warn = warn;
    }
  });

  it('says what it needs', () => {
    assert.throws(() => new StepByStep({} as never, inputs, targets), {
      message: 'StepByStep: the first argument must be a neuron; got {}',
    });
    assert.throws(() => new StepByStep(fresh(), inputs, inputs), {
      message: /^train: the targets must be 4 x 1/,
    });
    const training = new StepByStep(fresh(), inputs, targets);
    assert.throws(() => training.take(0.5), {
      message: 'take: the number of steps must be a whole number of at least 1; got 0.5',
    });
    assert.deepEqual(training.history.iterations, [0]);
  });
});
