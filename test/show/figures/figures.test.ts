import assert from 'node:assert/strict';
import * as lib from '@workshop/lib';
import * as draw from '@workshop/show';
import {
  all,
  drawn,
  FIGURES,
  fresh,
  history,
  inputs,
  neuron,
  start,
  targets,
  warned,
} from './drawn';

const { Matrix } = lib;

describe('figures', () => {
  for (const [name, figure] of Object.entries(FIGURES)) {
    it(`${name}: plain data, with a sentence`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(figure)), figure);
      assert.match(figure.description, /^[A-Z].*\.$/);
      assert.ok(figure.data.length > 0);
      assert.ok(JSON.stringify(figure).length < 40_000);
    });
  }

  it('show the weights', () => {
    const [bars] = drawn(FIGURES.weights).data;
    assert.deepEqual(bars.x, ['w1', 'w2', 'w3']);
    assert.deepEqual(bars.y, start.toArray().flat());
  });

  it('show a function and its slope', () => {
    const [curve, slope] = drawn(FIGURES.activation).data;
    assert.equal(curve.x.length, curve.y.length);
    const middle = curve.x.indexOf(0);
    assert.deepEqual([curve.y[middle], slope.y[middle]], [0.5, 0.25]);
    assert.deepEqual([curve.x[0], curve.x[curve.x.length - 1]], [-6, 6]);
  });

  it('leave a gap where a function has no finite value', () => {
    const reciprocal = lib.activation(
      '1/z',
      (z) => 1 / z,
      (z) => -1 / z ** 2,
    );
    const [curve] = drawn(draw.activationFigure(reciprocal)).data;
    assert.equal(curve.y[curve.x.indexOf(0)], null);
  });

  it('show each activation in a panel of its own', () => {
    const { data, layout } = drawn(FIGURES.activations);
    assert.deepEqual(
      data.slice(0, 6).map(({ xaxis }) => xaxis),
      ['x', 'x', 'x2', 'x2', 'x3', 'x3'],
    );
    assert.deepEqual(
      layout.annotations.map(({ text }) => text),
      lib.activations.map(({ name }) => name),
    );
  });

  it('show the path of each weight, and the loss', () => {
    const { data } = drawn(FIGURES.trajectory);
    assert.equal(data.length, 3);
    data.forEach((line, k) => {
      assert.equal(line.x.length, history.iterations.length);
      assert.ok(Math.abs(line.y[0]! - history.weights[0][k]) < 1e-4);
      assert.ok(Math.abs(line.y.at(-1)! - neuron.weights.get(k, 0)) < 1e-3);
    });
    const [loss] = drawn(FIGURES.loss).data;
    assert.ok(Math.abs(loss.y[0]! - history.loss[0]) < 1e-4);
    assert.ok(loss.x[0] > 0, 'a logarithmic axis has no 0');
    assert.equal(loss.x.at(-1), 10_000);
  });

  it('mark the answers that the training data gave', () => {
    const [known, unknown] = drawn(FIGURES.answers).data;
    assert.deepEqual([known.x, unknown.x], [['0 0 1'], ['0 0 0', '1 0 0']]);
    assert.deepEqual(unknown.y, [0.5, neuron.forward([1, 0, 0])]);
  });

  it('replay a training frame by frame, and begin with the last frame', () => {
    const { data, frames, layout } = drawn(FIGURES.replay);
    const [slider] = layout.sliders;
    assert.deepEqual(
      slider.steps!.map(({ args }) => (args![0] as unknown as string[])[0]),
      frames.map(({ name }) => name),
    );
    assert.deepEqual([frames[0].name, frames.at(-1)!.name], ['0', '10 000']);
    assert.equal(slider.active, frames.length - 1);
    assert.ok(frames.length >= 28 && frames.length <= 30);
    for (const frame of [frames[0], frames[20], frames.at(-1)!]) {
      const k = history.iterations.indexOf(Number(frame.name.replace(' ', '')));
      const weightsThen = Matrix.column(history.weights[k]);
      const then = new lib.Neuron({ weights: weightsThen, activation: lib.sigmoid });
      const [weights, answers, labels, loss] = frame.data;
      assert.deepEqual(
        weights.y,
        history.weights[k].map((w) => Number(w.toPrecision(5))),
      );
      const outputs = then.forward(inputs).toArray().flat();
      assert.deepEqual(
        answers.y,
        outputs.map((y) => Number(y.toPrecision(5))),
      );
      assert.deepEqual(
        labels.text,
        outputs.map((y) => y.toFixed(2)),
      );
      assert.deepEqual(loss.y, [Number(history.loss[k].toPrecision(5))]);
      assert.equal(frame.data.length, frame.traces.length);
    }
    frames.at(-1)!.traces.forEach((trace, i) => {
      const frame = frames.at(-1)!.data[i];
      assert.deepEqual({ ...data[trace], ...frame }, data[trace]);
    });
  });

  it('replay the first steps slowly', () => {
    const { frames, layout } = drawn(FIGURES.replay);
    const [play] = layout.updatemenus[0].buttons!;
    const [, { frame: shown }] = play.args as unknown as [null, { frame: { duration: number }[] }];
    const durations = shown.map(({ duration }) => duration);
    assert.equal(durations.length, frames.length);
    assert.deepEqual(durations.slice(0, 3), [1000, 500, 333]);
    assert.equal(durations.at(-1), 120);
  });

  it('say after how many steps a training is drawn', () => {
    const titleAfter = (iterations: number): string => {
      const pupil = fresh();
      const short = pupil.train(inputs, targets, { iterations });
      return (drawn(draw.trainingFigure(short, pupil, inputs, targets)).layout.title as any).text;
    };
    assert.equal(titleAfter(1), 'The training after 1 step');
    assert.equal(titleAfter(4), 'The training after 4 steps');
    assert.equal(titleAfter(10_000), 'The training after 10 000 steps');
  });

  it('name examples of digits with less room in a training, and others in full', () => {
    const names = (figure: draw.Figure) => drawn(figure).data.find(({ type }) => type === 'bar')!.x;
    assert.deepEqual(names(FIGURES.training), ['001', '111', '101', '011']);
    const one = new lib.Neuron({ weights: Matrix.column([0.5, 1]), activation: lib.tanh });
    const pair = Matrix.from([[0, -1]]);
    const short = one.train(pair, Matrix.column([1]), { iterations: 0 });
    assert.deepEqual(names(draw.trainingFigure(short, one, pair, Matrix.column([1]))), ['0 -1']);
  });

  it('replay a training that diverged, also where an answer is no finite number', async () => {
    const cube = lib.activation(
      'cube',
      (z) => z ** 3,
      (z) => 3 * z * z,
    );
    const wild = new lib.Neuron({ weights: Matrix.column([2, 2, 2]), activation: cube });
    const [lost] = await warned(() => wild.train(inputs, targets, { iterations: 100 }));
    assert.equal(lost.outcome, 'diverged');
    const far = {
      ...lost,
      weights: [...lost.weights, [1e200, 0, 0]],
      iterations: [...lost.iterations, 99],
      loss: [...lost.loss, Infinity],
    };
    const { data, layout } = drawn(draw.replayFigure(far, wild, inputs, targets));
    assert.ok((layout as any).yaxis3.range.every(Number.isFinite));
    assert.deepEqual(data.at(-3)!.y.slice(1, 3), [null, null]);
    assert.deepEqual((data.at(-2)!.text as string[]).slice(0, 2), ['0.00', 'Infinity']);
    assert.ok(Array.isArray(drawn(draw.lossSurfaceFigure(lost, wild, inputs, targets)).data[0].z));
  });

  it('replay a training of one point, and one with another number of weights', () => {
    const one = new lib.Neuron({ weights: Matrix.column([0.5, 1]), activation: lib.tanh });
    const pair = Matrix.from([[0, 1]]);
    const short = one.train(pair, Matrix.column([1]), { iterations: 0 });
    assert.equal(draw.replayFigure(short, one, pair, Matrix.column([1])).frames!.length, 1);
  });

  it('show the loss at every place of a landscape, and the path on it', () => {
    const [map, path] = drawn(FIGURES.surface).data;
    const [i, j] = [7, 30];
    const w2 = history.weights.at(-1)![1];
    const there = new lib.Neuron({
      weights: Matrix.column([map.x[j], w2, map.y[i]!]),
      activation: lib.sigmoid,
    });
    const { loss } = there.train(inputs, targets, { iterations: 0 });
    assert.ok(Math.abs(map.z[i][j] - loss[0]) < 0.01 * loss[0]);
    assert.deepEqual(
      [path.x.length, path.y[0]],
      [history.iterations.length, Number(history.weights[0][2].toPrecision(5))],
    );
    for (const [axis, values] of [
      ['x', path.x],
      ['y', path.y],
    ] as const) {
      assert.ok(
        Math.min(...(values as number[])) > map[axis][0]! &&
          Math.max(...(values as number[])) < map[axis].at(-1)!,
      );
    }
  });

  it('show what a neuron says to every pair', () => {
    const [map] = drawn(FIGURES.boundary).data;
    const [row, column] = [map.y.indexOf(1), map.x.indexOf(0)];
    assert.ok(Math.abs(map.z[row][column] - neuron.forward([0, 1, 1])) < 0.001);
  });

  it('show hostile names as text', () => {
    const name = '<b>x</b><a href="javascript:alert(1)">&amp;';
    const hostile = lib.activation(
      name,
      (z) => z,
      () => 1,
    );
    for (const figure of [draw.activationFigure(hostile), draw.activationsFigure([hostile])]) {
      assert.doesNotMatch(JSON.stringify([figure.data, figure.layout]), /<[ab]/);
    }
  });

  it('say what they need, and call a wrong shape a ShapeError', () => {
    for (const [call, message] of [
      [
        () => draw.weightsFigure([1] as never),
        'weightsFigure: the weights must be a Matrix; got [ 1 ]',
      ],
      [
        () => draw.weightsFigure(inputs),
        'weightsFigure: the weights must be a column, n x 1; got 4 x 3',
      ],
      [
        () => draw.activationFigure(Math.tanh as never),
        'activationFigure: the activation must be an activation with its derivative; got [Function: tanh]',
      ],
      [
        () => draw.activationFigure(lib.sigmoid, { from: 2, to: 1 }),
        'activationFigure: from must be less than to; got 2 and 1',
      ],
      [
        () => draw.activationsFigure([]),
        'activationsFigure: expected a list of activations; got []',
      ],
      [
        () => draw.stepFigure(start, targets),
        'stepFigure: both columns must be equally long; they have 3 and 4 rows',
      ],
      [
        () => draw.trajectoryFigure(undefined as never),
        'trajectoryFigure: the history must be a history, as train returns it; got undefined',
      ],
      [
        () => draw.replayFigure(history, {} as never, inputs, targets),
        'replayFigure: the neuron must be a Neuron; got {}',
      ],
      [
        () => draw.trainingFigure(history, neuron, all, targets),
        'trainingFigure: 3 weights need inputs with 3 columns and a target for each row; got inputs 3 x 3 and 4 targets',
      ],
      [
        () =>
          draw.boundaryFigure(
            new lib.Neuron({ weights: targets, activation: lib.sigmoid }),
            inputs,
            targets,
          ),
        'boundaryFigure: the neuron must have 2 or 3 inputs; it has 4',
      ],
      [
        () => draw.answersFigure(all, targets, inputs),
        'answersFigure: 3 examples need 3 answers; got 4',
      ],
    ] as const) {
      const isShape = /column,|equally long|need inputs|must have|need 3/.test(message);
      assert.throws(call, isShape ? { name: 'ShapeError', message } : { message });
    }
  });
});
