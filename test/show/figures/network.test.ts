import assert from 'node:assert/strict';
import * as lib from '@workshop/lib';
import { boundaryFigure, hiddenFigure, networkFigure } from '@workshop/show';
import type { NetworkDrawing } from '@workshop/show';
import { structureOf, wordsOf } from './diagrams';
import { drawn, freshNetwork, network, neuron, pairs, xor } from './drawn';

const { Matrix, Network, sigmoid, tanh } = lib;
const full = { target: 1, inputNames: ['free', 'sun'] };
const fresh = freshNetwork();

/** A network of these sizes. */
function sized(...[inputs, ...sizes]: number[]): lib.Network {
  const layers = sizes.map((size) => ({ size, activation: tanh }));
  return new Network({ inputs, layers, random: lib.numpyRandom(1) });
}

describe('a drawn network', () => {
  it('shows what goes forward: inputs, weights as a history counts them, sums and outputs', () => {
    const figure = networkFigure(fresh, [1, 0], { inputNames: ['free', 'sun'] });
    const said = wordsOf(figure);
    for (const words of ['free', 'sun', '0.7102', '0.8363', '0.128']) {
      assert.ok(said.includes(words), words);
    }
    assert.ok(said.includes('h1 = tanh(0.8875)') && said.includes('y = sigmoid(-1.919)'));
    const flat = fresh.layers.flatMap(({ weights }) => weights.toArray().flat());
    flat.forEach((weight, k) => {
      const label = said.find((text) => text.startsWith(`w${k + 1} = `))!;
      assert.ok(Math.abs(Number(label.split(' = ')[1]) - weight) < 1e-4, label);
    });
    assert.match(figure.description, /^A network: free 1, sun 0; h1 with w1 0\.1016, w3 -0\.4182/);
    assert.match(figure.description, /and sigmoid makes 0\.128 of it\.$/);
  });

  it('lets flow back what lib adjusts, in words and in the picture', () => {
    for (const activation of lib.activations) {
      const layers = fresh.layers.map(({ weights }) => ({ weights, activation }));
      const other = new Network({ inputs: 2, layers });
      for (const example of pairs.toArray()) {
        const { description } = networkFigure(other, example, full);
        const wanted = other
          .adjustments(Matrix.from([example]), Matrix.column([1]))
          .flatMap((matrix) => matrix.toArray().flat());
        const flows = [...description.matchAll(/([^ ]+) to w(\d+)/g)];
        assert.equal(flows.length, 9);
        for (const [, flow, k] of flows) {
          const right = wanted[Number(k) - 1];
          assert.ok(Math.abs(Number(flow) - right) <= 1e-3 * Math.abs(right), description);
        }
      }
    }
    const said = wordsOf(networkFigure(fresh, [1, 0], full));
    for (const words of ['target 1', 'error +0.872', 'delta +0.0973', '◂ +0.0691', '◂ 0']) {
      assert.ok(said.includes(words), words);
    }
  });

  it('has the same parts at the same places whatever the values', () => {
    for (const options of [{}, full]) {
      const first = structureOf(networkFigure(fresh, [1, 0], options));
      for (const w of [-10, -0.1, 0, 1e-7, 123456, 1e100]) {
        const other = fresh.with([w, 1, -w, 2, w, 0, 1, -w, 3]);
        assert.deepEqual(structureOf(networkFigure(other, [0, 1], options)), first);
      }
    }
  });

  it('is no higher than fits, with an edge for each weight, whatever its size', () => {
    for (const sizes of [
      [1, 1],
      [2, 2, 1],
      [3, 4, 1],
      [2, 8, 8, 1],
      [8, 8, 3],
      [2, 2, 2, 2, 2],
    ]) {
      const example = Array.from({ length: sizes[0] }, (_, k) => k % 2);
      for (const target of [
        undefined,
        sizes.slice(-1).flatMap((n) => Array(n).fill(1) as number[]),
      ]) {
        const figure = networkFigure(sized(...sizes), example, { target });
        const { data, layout } = drawn(figure);
        const edges = sizes.slice(1).reduce((sum, size, l) => sum + size * sizes[l], 0);
        assert.equal(data.filter(({ mode }) => mode === 'lines').length, edges);
        assert.ok(layout.height <= 300);
        assert.ok(figure.description.length < 2500);
        for (const { x0, x1, y0, y1 } of layout.shapes) {
          const places = [x0, x1, y0, y1].map(Number);
          assert.ok(Math.min(...places) >= 0 && places[1] <= 500);
          assert.ok(places[3] <= (layout.yaxis.range as number[])[1]);
        }
      }
    }
  });

  it('has its words apart from each other', () => {
    for (const options of [{ inputNames: ['free', 'sun'] }, full]) {
      for (const each of [fresh, network, freshNetwork(1)]) {
        const { x, y, text } = drawn(networkFigure(each, [1, 0], options)).data.at(-1)!;
        const places = (text as string[]).map((words, i) => [x[i], y[i]!, words.length] as const);
        places.forEach(([x1, y1, n1], i) => {
          for (const [x2, y2, n2] of places.slice(i + 1)) {
            const isApart = Math.abs(y1 - y2) >= 12 || Math.abs(x1 - x2) >= 3 * (n1 + n2);
            assert.ok(isApart, JSON.stringify([text, x1, y1, x2, y2]));
          }
        });
      }
    }
  });

  const wrong: [string, RegExp, () => unknown][] = [
    ['TypeError', /the network must be a Network; got/, () => networkFigure(neuron as never, [1])],
    ['ShapeError', /needs an example of 2 inputs; it has 3/, () => networkFigure(fresh, [1, 0, 1])],
    ['TypeError', /must be a list of numbers; got 1/, () => networkFigure(fresh, 1 as never)],
    ['RangeError', /input 1 of the example must be finite/, () => networkFigure(fresh, [NaN, 0])],
    ['ShapeError', /of 2-9-1 is too large to draw/, () => networkFigure(sized(2, 9, 1), [1, 0])],
    ['TypeError', /the options must be/, () => networkFigure(fresh, [1, 0], null as never)],
    ['RangeError', /target must be finite/, () => networkFigure(fresh, [1, 0], { target: NaN })],
    [
      'ShapeError',
      /2 outputs need a list of 2 targets/,
      () => networkFigure(sized(2, 2), [1, 0], { target: 1 }),
    ],
    [
      'ShapeError',
      /2 outputs need 2 targets/,
      () => networkFigure(sized(2, 2), [1, 0], { target: [1] }),
    ],
    [
      'TypeError',
      /inputNames must be a list of 2 strings/,
      () => networkFigure(fresh, [1, 0], { inputNames: ['a'] } as NetworkDrawing),
    ],
  ];
  for (const [name, words, call] of wrong) {
    it(`refuses: ${words.source}`, () => {
      assert.throws(call, (error: Error) => {
        assert.equal(error.name, name);
        assert.match(error.message, /^networkFigure: /);
        assert.match(error.message, words);
        return true;
      });
    });
  }
});

describe('the map of a network', () => {
  it('has the lines of its two hidden neurons, and says how many areas there are', () => {
    const figure = boundaryFigure(network, pairs, xor, { inputNames: ['free', 'sun'] });
    const { data } = drawn(figure);
    const lines = data.filter(({ mode }) => mode === 'text+lines');
    assert.equal(lines.length, 2);
    const { weights } = network.layers[0];
    lines.forEach(({ x, y }, j) => {
      x.forEach((at, i) => {
        const z = at * weights.get(0, j) + y[i]! * weights.get(1, j) + weights.get(2, j);
        assert.ok(Math.abs(z) < 0.05);
      });
      assert.equal(x.length, 3);
    });
    assert.match(
      figure.description,
      /^A map of the answers over free and sun\. It has 2 areas of yes and 1 area of no; .* 0 are/,
    );
  });

  it('is what the network says, and counts what is wrong', () => {
    const figure = boundaryFigure(network, pairs, xor);
    const [{ x, y, z }] = drawn(figure).data;
    for (const [i, j] of [
      [0, 0],
      [10, 15],
      [20, 10],
    ]) {
      assert.ok(Math.abs(z[i][j] - network.forward([x[j], y[i]!])[0]) < 1e-3);
    }
    const opposite = Matrix.column([1, 0, 0, 1]);
    assert.match(boundaryFigure(network, pairs, opposite).description, /4 are answered wrongly\.$/);
  });

  it('has the same parts whatever the values, also where a line is out of sight', () => {
    const first = boundaryFigure(network, pairs, xor);
    for (const list of [
      [0, 0, 0, 0, 0, 0, 0, 0, 0],
      [1, 1, 1, 1, 90, 90, 1, 1, 9],
      [1e200, 1e200, 1e200, 1, 1e200, 1, 1e200, 1, 1e200],
    ]) {
      const figure = boundaryFigure(network.with(list), pairs, xor);
      assert.equal(figure.data.length, first.data.length);
      assert.match(figure.description, /h1 not in sight/);
      assert.match(figure.description, /Everywhere|Nowhere|area/);
    }
  });

  it('refuses other shapes', () => {
    assert.throws(() => boundaryFigure(sized(3, 2, 1), pairs, xor), {
      name: 'ShapeError',
      message: 'boundaryFigure: the network must have 2 inputs and 1 output; it has 3 and 1',
    });
    assert.throws(() => boundaryFigure(network, pairs, xor, { inputNames: ['a'] }), TypeError);
    assert.throws(() => boundaryFigure(network, pairs, Matrix.column([1])), lib.ShapeError);
  });
});

describe('what hidden neurons make of the examples', () => {
  it('are the places where they put them, in colours what the last neuron says there', () => {
    const figure = hiddenFigure(network, pairs, xor);
    const { data } = drawn(figure);
    const hidden = network.outputs(pairs)[0].toArray();
    assert.deepEqual(
      [...data[2].x, ...data[3].x],
      [1, 2, 0, 3].map((i) => hidden[i][0]),
    );
    const [{ x, y, z }] = data;
    const [a, b, c] = network.layers[1].weights.toArray().flat();
    assert.ok(Math.abs(z[5][9] - sigmoid(a * x[9] + b * y[5]! + c)) < 1e-2);
    assert.match(figure.description, /the last neuron answers 0 wrongly\.$/);
  });

  it('has one label for examples in one place', () => {
    const text = drawn(hiddenFigure(network, pairs, xor)).data.at(-1)!.text;
    assert.deepEqual(text, ['0 0 and 1 1', '0 1', '1 0']);
    const together = drawn(hiddenFigure(network.with(Array(9).fill(0) as number[]), pairs, xor));
    assert.deepEqual(together.data.at(-1)!.text, ['0 0 and 0 1 and 1 0 and 1 1']);
    assert.equal(together.data.length, 5);
  });

  it('puts the labels of neighbours on different sides', () => {
    const near = network.with([1, 0.1, 1, 0.1, 0, 0, 1, 1, 0]);
    const [places, { y, text }] = [
      near.outputs(pairs)[0],
      drawn(hiddenFigure(near, pairs, xor)).data.at(-1)!,
    ];
    assert.deepEqual(text, ['0 0', '0 1 and 1 0', '1 1']);
    const sides = [0, 1, 3].map((example, i) => Math.sign(Number(y![i]) - places.get(example, 1)));
    assert.equal(sides[1], -sides[2]);
  });

  it('keeps its axes while the outputs of tanh move', () => {
    const [first, ...others] = [0.01, 1, 10].map((scale) => {
      const moved = network.with([scale, 1, scale, 1, 0, 0, 1, 1, 0]);
      const { xaxis, yaxis } = drawn(hiddenFigure(moved, pairs, xor)).layout as any;
      return [xaxis.range, yaxis.range];
    });
    assert.deepEqual(first, [
      [-1.5, 1.5],
      [-1.5, 1.5],
    ]);
    for (const other of others) assert.deepEqual(other, first);
  });

  it('draws a straight line also where the map is almost flat', () => {
    const flat = network.with([1, 2, 3, -1, 0, 0, 0.003, 0.002, 0.0001]);
    const { z } = drawn(hiddenFigure(flat, pairs, xor)).data[0] as any;
    const apart = z[0].slice(1).map((value: number, i: number) => value - z[0][i]);
    for (const step of apart) assert.ok(Math.abs(step / apart[0] - 1) < 0.05, `${apart}`);
  });

  it('agrees with the map about what is wrong, also with a start that gets nowhere', () => {
    const stuck = freshNetwork(1);
    const { warn } = console;
    console.warn = () => undefined;
    stuck.train(pairs, xor, { iterations: 10_000 });
    console.warn = warn;
    assert.match(hiddenFigure(stuck, pairs, xor).description, /answers 2 wrongly/);
    assert.match(boundaryFigure(stuck, pairs, xor).description, / 2 are answered wrongly/);
  });

  it('refuses other shapes', () => {
    for (const other of [sized(2, 3, 1), sized(2, 1), sized(2, 2, 2)]) {
      assert.throws(() => hiddenFigure(other as lib.Network<2>, pairs, xor), {
        name: 'ShapeError',
        message: 'hiddenFigure: the network must have 2 neurons before its 1 output',
      });
    }
    assert.throws(() => hiddenFigure(neuron as never, pairs, xor), {
      name: 'TypeError',
      message: /^hiddenFigure: the network must be a Network; got/,
    });
    assert.throws(() => hiddenFigure(network, pairs, Matrix.column([1])), lib.ShapeError);
  });
});
