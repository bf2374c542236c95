import assert from 'node:assert/strict';
import { Matrix } from '@workshop/lib';
import { answersFigure } from '@workshop/show';
import type { AnswersOptions } from '@workshop/show';
import { all, drawn, inputs, neuron, targets } from './drawn';

const answers = neuron.forward(inputs);
const eight = Matrix.from(
  Array.from({ length: 8 }, (_, i) => [4, 2, 1].map((bit) => +!!(i & bit))),
);

/** The diamonds at the targets: their names and heights. */
function diamonds(...call: Parameters<typeof answersFigure>): unknown {
  const found = drawn(answersFigure(...call)).data.find(({ name }) => name === 'target');
  return found && found.x.map((name, i) => [name, found.y[i]]);
}

describe('answers', () => {
  it('have a diamond at each target, and say it', () => {
    const figure = answersFigure(inputs, answers, inputs, { targets });
    assert.deepEqual(diamonds(inputs, answers, inputs, { targets }), [
      ['0 0 1', 0],
      ['1 1 1', 1],
      ['1 0 1', 1],
      ['0 1 1', 0],
    ]);
    assert.match(figure.description, /0 0 1 gives 0\.009664 \(target 0\), 1 1 1 gives /);
    assert.equal(diamonds(inputs, answers, inputs), undefined);
  });

  it('find the targets of those that they were trained on among others', () => {
    const given = [all, neuron.forward(all), inputs, { targets }] as const;
    assert.deepEqual(diamonds(...given), [
      ['0 0 0', null],
      ['0 0 1', 0],
      ['1 0 0', null],
    ]);
    const { description } = answersFigure(...given);
    assert.match(description, /0 0 0 gives 0\.5 \(never seen\), 0 0 1 gives 0.* \(target 0\),/);
    const own = { targets: Matrix.column([1, 0, 1]) };
    assert.match(
      answersFigure(all, neuron.forward(all), inputs, own).description,
      /0 0 0 gives 0\.5 \(target 1, never seen\)/,
    );
  });

  it('have a legend only where some were never seen', () => {
    const legend = (of: Matrix) => {
      const { data, layout } = drawn(answersFigure(of, neuron.forward(of), inputs));
      return [layout.showlegend, data.filter(({ showlegend }) => showlegend !== false).length];
    };
    assert.deepEqual(legend(inputs), [false, 0]);
    assert.deepEqual(legend(all), [true, 2]);
  });

  it('have shorter names and numbers when they are many', () => {
    const { data } = drawn(answersFigure(eight, neuron.forward(eight), inputs));
    const { x, text } = data.find(({ mode }) => mode === 'text')!;
    assert.deepEqual(x.slice(0, 3), ['000', '001', '010']);
    assert.deepEqual(text.slice(0, 3), ['0.5', '0.010', '0.448']);
  });

  const refused: [unknown, string, string][] = [
    [{ targets: all }, 'ShapeError', 'the targets must be a column, n x 1; got 3 x 3'],
    [{ targets: Matrix.column([1]) }, 'ShapeError', '4 examples need 4 targets; got 1'],
    [{ targets: [1] }, 'TypeError', 'the targets must be a Matrix; got [ 1 ]'],
    [null, 'TypeError', 'the options must be { targets }; got null'],
  ];
  for (const [options, name, words] of refused) {
    it(`refuse: ${words}`, () => {
      const call = () => answersFigure(inputs, answers, inputs, options as AnswersOptions);
      assert.throws(call, { name, message: `answersFigure: ${words}` });
    });
  }
});
