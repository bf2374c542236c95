import assert from 'node:assert/strict';
import * as lib from '@workshop/lib';
import * as draw from '@workshop/show';
import type { History } from '@workshop/lib';
import { drawn, FIGURES } from './drawn';

const { activation, Matrix } = lib;
const { activationFigure } = draw;
const weights = Matrix.column([0.5, -0.25]);
const inputs = Matrix.from([
  [0, 1],
  [1, 1],
]);

function train(iterations: number): History {
  const neuron = new lib.Neuron({ weights, activation: lib.sigmoid });
  return neuron.train(inputs, Matrix.column([0, 1]), { iterations });
}

describe('a figure', () => {
  for (const [name, { layout }] of Object.entries(FIGURES)) {
    it(`${name}: holds on light and dark, and is as wide as its window`, () => {
      assert.equal(layout.paper_bgcolor, 'rgba(0,0,0,0)');
      assert.equal(layout.plot_bgcolor, 'rgba(0,0,0,0)');
      assert.equal(layout.autosize, true);
      assert.equal(layout.width, undefined);
    });
  }
});

describe('the axis of iterations', () => {
  it('has labels between the powers of 10 in a short training, and one at its end', () => {
    const labels = (iterations: number) =>
      drawn(draw.trajectoryFigure(train(iterations))).layout.xaxis.ticktext!.join();
    assert.equal(labels(1), '0,1');
    assert.equal(labels(4), '0,1,2,3,4');
    assert.equal(labels(6), '0,1,2,3,6');
    assert.equal(labels(10), '0,1,2,3,5,10');
    assert.equal(labels(40), '0,1,2,3,5,10,20,40');
    assert.equal(labels(100), '0,1,2,3,5,10,20,50,100');
    assert.equal(labels(101), '0,1,10,100');
    assert.equal(labels(2000), '0,1,10,100,1 000');
  });

  for (const figureOf of [draw.trajectoryFigure, draw.lossFigure]) {
    it(`${figureOf.name}: is logarithmic, and has a place for 0`, () => {
      const history = train(1000);
      const { data, layout } = drawn(figureOf(history));
      const { type, tickvals, ticktext } = layout.xaxis;
      assert.equal(type, 'log');
      assert.deepEqual(ticktext, ['0', '1', '10', '100', '1 000']);
      assert.deepEqual(tickvals!.slice(1), [1, 10, 100, 1000]);
      assert.equal(data[0].x[0], tickvals![0]);
      assert.deepEqual(data[0].x.map(Math.round), history.iterations);
    });

    it(`${figureOf.name}: shows a training of no steps as dots`, () => {
      const { data, layout } = drawn(figureOf(train(0)));
      assert.ok(data.every(({ mode }) => mode === 'markers'));
      assert.deepEqual(layout.xaxis.ticktext, ['0']);
    });

    it(`${figureOf.name}: refuses a history of nothing`, () => {
      const empty = { ...train(1), weights: [] };
      assert.throws(() => figureOf(empty), { message: /Figure: the history must be a history/ });
    });
  }
});

describe('the axis of answers', () => {
  /** What the axis spans when the answers are these. */
  function rangeOf(...answers: number[]): [number, number] {
    const { layout } = drawn(draw.answersFigure(inputs, Matrix.column(answers), inputs));
    return layout.yaxis.range as [number, number];
  }

  it('spans 0 to 1, and every answer beyond, with room for the labels', () => {
    const [low, high] = rangeOf(0, 0);
    assert.equal(low, 0);
    assert.ok(high > 1);
    const [below, above] = rangeOf(-3, 250);
    assert.ok(below < -3 && above > 250);
  });
});

describe('a name that somebody typed', () => {
  /** The name in the legend of an activation that is called so. */
  function shown(name: string): string {
    const named = activation(
      name,
      (z) => z,
      () => 1,
    );
    return drawn(activationFigure(named)).data[0].name;
  }

  it('is escaped where Plotly would read HTML or LaTeX', () => {
    assert.equal(shown('<b>x</b> &amp;'), '&lt;b&gt;x&lt;/b&gt; &amp;amp;');
    assert.equal(shown('$x$'), '&#36;x&#36;');
  });

  it('loses the characters that no SVG may hold, and keeps all others', () => {
    assert.equal(shown('a\u0000b\ud800c\uffffd\ne'), 'a b c d e');
    assert.equal(shown('σ\u{1f600}'), 'σ\u{1f600}');
  });

  it('is as it was in the description, which is text', () => {
    const name = '<b>$x$</b>';
    const { description } = activationFigure(
      activation(
        name,
        (z) => z,
        () => 1,
      ),
    );
    assert.ok(description.includes(name));
  });
});
