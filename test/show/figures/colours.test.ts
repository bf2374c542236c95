import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activation, Matrix, sigmoid } from '@workshop/lib';
import * as draw from '@workshop/show';
import type { Figure } from '@workshop/show';
import { BLUE, GREY, marksOf, ORANGE, RED } from '@workshop/show/dist/figures/colours';
import { root } from '../../support/root';
import { drawn, FIGURES, history, start } from './drawn';

/** How much light a colour gives, from 0 to 1, as WCAG has it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The smaller of a colour's contrasts with a white page and with a dark one. */
function contrast(colour: string): number {
  const light = luminance(colour);
  return Math.min(1.05 / (light + 0.05), (light + 0.05) / (luminance('#111111') + 0.05));
}

describe('colours', () => {
  const weights = [0, 1, 2].map(marksOf);

  it('hold on white and on black', () => {
    for (const colour of [BLUE, ORANGE]) assert.ok(contrast(colour) >= 3, colour);
    const ofWords = [GREY, RED, ...[0, 1, 2, 3, 4, 5, 6].map((k) => marksOf(k).color)];
    for (const colour of ofWords) assert.ok(contrast(colour) >= 4.3, colour);
  });

  it('of a weight are its own, and so are its dashes and its marker', () => {
    const used = [BLUE, ORANGE, RED, GREY, ...weights.map(({ color }) => color)];
    assert.equal(new Set(used).size, 7);
    for (const mark of ['dash', 'symbol'] as const) {
      assert.equal(new Set(weights.map((each) => each[mark])).size, 3);
    }
  });

  it('blue and orange are never those of words', () => {
    for (const [name, { data, layout }] of Object.entries(FIGURES)) {
      const fonts = JSON.stringify([data, layout]).match(/"(?:text)?font":\{[^}]*\}/g) ?? [];
      assert.doesNotMatch(fonts.join(), new RegExp(`${BLUE}|${ORANGE}`), name);
      for (const [, size] of fonts.join().matchAll(/"size":(\d+)/g)) assert.ok(Number(size) >= 12);
    }
  });

  it('of a weight are the same in every figure', () => {
    for (const figure of [FIGURES.trajectory, FIGURES.training, FIGURES.replay, FIGURES.neuron]) {
      const lines = drawn(figure).data.slice(0, 3);
      assert.deepEqual(
        lines.map(({ line }) => [line.color, line.dash]),
        weights.map(({ color, dash }) => [color, dash]),
      );
    }
    const { xaxis, yaxis } = drawn(FIGURES.surface).layout as any;
    const [w1, , w3] = weights;
    assert.deepEqual([xaxis.title.font.color, yaxis.title.font.color], [w1.color, w3.color]);
  });

  it('of bars are the signs of their numbers', () => {
    for (const figure of [FIGURES.weights, FIGURES.gradient]) {
      const [{ marker }] = drawn(figure).data as any;
      const colors = marker.line?.color ?? marker.color;
      assert.deepEqual(
        colors,
        start.toArray().map(([w]) => (w < 0 ? ORANGE : BLUE)),
      );
    }
  });

  it('blue and orange are not those of a function, its slope, the loss or a path', () => {
    const figures: Figure[] = [
      draw.activationFigure(sigmoid),
      FIGURES.activations,
      FIGURES.tangent,
      FIGURES.loss,
      FIGURES.trajectory,
      FIGURES.surface,
    ];
    for (const { data, layout } of figures) {
      assert.doesNotMatch(JSON.stringify([data, layout]), new RegExp(`${BLUE}|${ORANGE}`));
    }
  });
});

describe('labels at the ends of lines', () => {
  /** The labels of paths that end here, from below. */
  function labels(...ends: number[]): [text: string, height: number][] {
    const weights = [ends.map(() => 0), ends];
    const given = { ...history, iterations: [0, 1], weights, loss: [1, 1] };
    const { annotations } = drawn(draw.trajectoryFigure(given)).layout;
    return annotations
      .map(({ text, y }) => [text!, y as number] as [string, number])
      .sort(([, a], [, b]) => a - b);
  }

  it('are in the order of the ends, and apart from each other', () => {
    for (const ends of [
      [9.7, -0.2, -4.6],
      [1, 1.001, 1.002],
      [3, 3, -8],
      [0, 0, 0],
    ]) {
      const found = labels(...ends);
      const values = found.map(([text]) => ends[Number(text.slice(1)) - 1]);
      assert.deepEqual(
        values,
        values.toSorted((a, b) => a - b),
      );
      found.slice(1).forEach(([, y], i) => assert.ok(y - found[i][1] > 0.08));
    }
  });

  it('are missing where a line has no finite end', () => {
    assert.deepEqual(
      labels(1, Infinity).map(([text]) => text),
      ['w1'],
    );
  });

  it('are not in the way of each other on a function and its slope', () => {
    const { annotations } = drawn(FIGURES.activation).layout;
    assert.deepEqual(
      annotations.map(({ text, yanchor }) => [text, yanchor]),
      [
        ['sigmoid', 'bottom'],
        ['its slope', 'top'],
      ],
    );
  });
});

describe('labels on curves', () => {
  it('are not crossed by any of them', () => {
    const cube = activation(
      'cube',
      (z) => z ** 3,
      (z) => 3 * z * z,
    );
    const sine = activation('sine', Math.sin, Math.cos);
    for (const [f, range] of [
      [cube, { from: -1.5, to: 1.5 }],
      [sine, {}],
    ] as const) {
      const { data, layout } = drawn(draw.activationFigure(f, range));
      for (const { text, x: right, y: height, yanchor } of layout.annotations) {
        const letters = 0.015 * text!.length * (data[0].x.at(-1)! - data[0].x[0]);
        for (const { x, y } of data) {
          const beside = y.filter((_, i) => x[i] > (right as number) - letters) as number[];
          const isFree = (at: number): boolean =>
            yanchor === 'bottom' ? at <= (height as number) : at >= (height as number);
          assert.ok(beside.length > 1 && beside.every(isFree), `${f.name}: ${text}`);
        }
      }
    }
  });
});

describe('numbers of a pair of bars', () => {
  it('are short enough to stand side by side', () => {
    assert.deepEqual(bars([-0.28617, 0.50464, -0.040123, 0.000012345]).text, [
      '-0.286',
      '0.505',
      '-0.0401',
      '1.2e-5',
    ]);
    assert.deepEqual(bars([1234.5]).text, ['1230']);
  });

  it('are left out where there are too many', () => {
    assert.equal(bars([1, 2, 3, 4]).textposition, 'outside');
    assert.equal(bars([1, 2, 3, 4, 5]).textposition, 'none');
  });

  function bars(weights: number[]) {
    const pair = Matrix.column(weights);
    return drawn(draw.stepFigure(pair, pair)).data[0];
  }
});

describe('the grey of texts', () => {
  it("is the one in whose place JupyterLab takes its theme's own", () => {
    const parts = [1, 3, 5].map((at) => parseInt(GREY.slice(at, at + 2), 16));
    const style = readFileSync(join(root, 'front', 'src', 'style.ts'), 'utf8');
    assert.ok(style.includes(`text[style*='rgb(${parts.join(', ')})']`));
  });
});

describe('the height', () => {
  /** Those that stand below a text, or several controls. */
  const lower: Record<string, number> = { training: 258, answers: 270, boundary: 280 };
  for (const [name, figure] of Object.entries(FIGURES)) {
    if (name === 'activations') continue;
    it(`of ${name} fits on a projector with its sentence and its controls`, () => {
      const { height, meta } = drawn(figure).layout as any;
      assert.ok(height - (meta?.controls ?? 0) <= (lower[name] ?? 300));
    });
  }

  it('of the path is as asked, also beside a neuron', () => {
    const neuron = draw.neuronFigure(start, [1, 0, 1], { activation: sigmoid });
    const path = draw.trajectoryFigure(history, { height: 145 });
    assert.equal(path.layout.height, 145);
    assert.ok(drawn(neuron).layout.height + 145 <= 359);
    for (const [options, message] of [
      [{ height: 50 }, 'the height must be a whole number of at least 120; got 50'],
      [null, 'the options must be { height }; got null'],
    ] as [object, string][]) {
      const call = () => draw.trajectoryFigure(history, options);
      assert.throws(call, { message: `trajectoryFigure: ${message}` });
    }
  });
});
