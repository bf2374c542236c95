import type { PlotData } from 'plotly.js';
import { answerColour, GREY, marksOf, signColour } from '../colours';
import { along, circle, diagram, lines, SMALL, WIDTH, words } from './diagram';
import type { Drawing, Place, Words } from './diagram';
import type { Figure } from '../figure';
import { nodeName, weightIndex } from './network-pass';
import type { Node, NodeWay } from './network-pass';
import { compact, shortened, weightName } from '../names';
import { flowText, signed } from './neuron-way-back';

/** All that is drawn. */
interface Parts {
  example: readonly number[];
  names: readonly string[];
  layers: readonly Node[][];
  targets: readonly number[] | undefined;
  back: readonly NodeWay[][] | undefined;
}

/** Of circles: how large; where the first are, and the last. */
const INPUT_RADIUS = 19;
const RADIUS = 26;
const LEFT = 28;
const RIGHT = 440;

/** Where there is room for words: so many layers, inputs and neurons side by side at most. */
const ROOM = { layers: 2, side: 2 };

/** From row to row of the words below a circle. */
const ROW = 14.5;

/** How wide a letter of a label is, and what is free on each side of the label. */
const LETTER = 6.6;
const FREE = 4;

/** How far words reach above and below their middle, with what is free there. */
const HALF_LINE = 11;

/** How high a drawing is without words, and how high at most. */
const LOWEST = 210;
const HIGHEST = 266;

/** A network with its values; with the way back where there is one. */
export function drawNetwork(parts: Parts, description: string): Figure {
  const { example, layers, back } = parts;
  const sizes = [example.length, ...layers.map(({ length }) => length)];
  const tallest = Math.max(...sizes);
  const hasRoom = layers.length <= ROOM.layers && tallest <= ROOM.side;
  const height = hasRoom && !back ? LOWEST + 20 : hasRoom || tallest > 2 ? HIGHEST : LOWEST;
  const above = hasRoom ? RADIUS + 17 : INPUT_RADIUS + 16;
  const below = hasRoom ? RADIUS + (back ? 4.4 : 1.4) * ROW : INPUT_RADIUS + 6;
  const free = height - above - below;
  const apart = tallest > 1 ? Math.min(free / (tallest - 1), 150) : 0;
  const radius = hasRoom ? RADIUS : Math.min(INPUT_RADIUS, apart / 2 - 2 || INPUT_RADIUS);
  const middle = below + free / 2;
  const columns = sizes.map((size, c): Place[] => {
    const x = LEFT + columnAt(c, sizes.length) * (RIGHT - LEFT);
    return Array.from({ length: size }, (_, k): Place => {
      return [x, Number((middle + ((size - 1) / 2 - k) * apart).toFixed(2))];
    });
  });
  const drawings = [
    ...layers.map((_, l) => edges(parts, l, columns, hasRoom, radius)),
    inputsOf(parts, columns[0], hasRoom ? INPUT_RADIUS : radius, hasRoom),
    ...layers.map((_, l) => neurons(parts, l, columns[l + 1], radius, hasRoom)),
  ];
  return diagram(
    'The network',
    height,
    {
      traces: drawings.flatMap(({ traces }) => traces),
      shapes: drawings.flatMap(({ shapes }) => shapes),
      words: drawings.flatMap((drawing) => drawing.words),
    },
    description,
  );
}

/** How far to the right a column is, from 0 to 1: there are more words before the second of three. */
function columnAt(c: number, count: number): number {
  return count === 3 ? [0, 0.53, 1][c] : c / (count - 1);
}

/** The inputs with their names. */
function inputsOf(
  { example, names }: Parts,
  places: readonly Place[],
  radius: number,
  hasRoom: boolean,
): Drawing {
  const named = hasRoom || radius >= INPUT_RADIUS - 4;
  return {
    traces: [],
    shapes: places.map((place) => circle(place, radius, GREY)),
    words: places.flatMap((place, k) => [
      words(hasRoom ? compact(example[k]) : brief(example[k]), place, GREY, SMALL),
      ...(named
        ? [words(shortened(names[k]), [2, place[1] + radius + 9], GREY, { side: 'right' })]
        : []),
    ]),
  };
}

/** The edges to the neurons of a layer, around their words where there is room for these. */
function edges(
  { layers, back }: Parts,
  l: number,
  columns: readonly Place[][],
  hasRoom: boolean,
  radius: number,
): Drawing {
  const traces: Partial<PlotData>[] = [];
  const labels: Words[] = [];
  columns[l].forEach((from, k) =>
    columns[l + 1].forEach((to, j) => {
      const weight = layers[l][j].weights[k];
      const index = weightIndex(l, k, j, layers);
      const { color, dash } = marksOf(index);
      const size = Math.abs(weight);
      const width = Number((1 + ((hasRoom ? 6 : 4) * size) / (size + 4)).toFixed(2));
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const first = l === 0 && hasRoom ? INPUT_RADIUS : radius;
      const [start, stop] = [along(from, to, first / length), along(from, to, 1 - radius / length)];
      if (!hasRoom) {
        traces.push(lines([start, stop], { color, dash, width }));
        return;
      }
      const label = `${weightName(index)} = ${compact(weight)}`;
      const flows = back?.[l][j].adjustments[k];
      const flow = flows === undefined ? '' : flowText(flows);
      const part = labelPart(from, to, l);
      const at = along(from, to, part);
      const half = (Math.max(label.length, flow.length) * LETTER) / 2 + FREE;
      const [before, after] = opening(from, to, half, flow ? ROW : 0);
      const begin = along(from, to, Math.max(part - before, (first + 4) / length));
      const end = along(from, to, Math.min(part + after, 1 - (radius + 2) / length));
      traces.push(lines([start, begin, null, end, stop], { color, dash, width }));
      labels.push(words(label, at, color, SMALL));
      if (flows !== undefined) {
        labels.push(words(flow, [at[0], at[1] - ROW], GREY, SMALL));
      }
    }),
  );
  return { traces, shapes: [], words: labels };
}

/**
 * How much of an edge is left out before the middle of its words, and after it: a steep edge leaves
 * them soon, above or below.
 *
 * @param half half as wide as the words
 * @param more how much further they reach below the middle than above it
 */
function opening(from: Place, to: Place, half: number, more: number): [number, number] {
  const [across, rise] = [to[0] - from[0], to[1] - from[1]];
  const parts = [rise < 0, rise > 0].map((isAbove) => {
    const high = HALF_LINE + (isAbove ? 0 : more);
    return Math.min(half / across, high / Math.abs(rise));
  });
  return [parts[0], parts[1]];
}

/** How far along an edge its words are: before it crosses another. */
function labelPart(from: Place, to: Place, l: number): number {
  return l === 0 ? 66 / (to[0] - from[0]) : 0.48;
}

/** The neurons of a layer: the output in the circle, the sum above, the bias and what else below. */
function neurons(
  { layers, targets, back }: Parts,
  l: number,
  places: readonly Place[],
  radius: number,
  hasRoom: boolean,
): Drawing {
  const isLast = l === layers.length - 1;
  const written = places.flatMap((place, j): Words[] => {
    const node = layers[l][j];
    const number = words(hasRoom ? compact(node.y) : brief(node.y), place, GREY, SMALL);
    if (!hasRoom) return [number];
    const way = back?.[l][j];
    const bias = node.weights.length - 1;
    const name = weightName(weightIndex(l, bias, j, layers));
    const rows = [
      `${name} = ${compact(node.weights[bias])}`,
      ...(way
        ? [
            flowText(way.adjustments[bias]),
            `error ${signed(way.error)}`,
            `delta ${signed(way.delta)}`,
          ]
        : []),
    ];
    const colors = [marksOf(weightIndex(l, bias, j, layers)).color];
    const below = (row: number): number => place[1] - radius - 10 - row * ROW;
    const target = way && isLast ? `, target ${compact(targets![j])}` : '';
    return [
      number,
      words(
        `${nodeName(l, j, layers)} = ${called(node)}`,
        [Math.min(place[0], WIDTH - 62), place[1] + radius + 9],
        GREY,
        SMALL,
      ),
      ...rows.map((row, k) => words(row, [place[0], below(k)], colors[k] ?? GREY, SMALL)),
      ...(target
        ? [words(target.slice(2), [place[0], place[1] + radius + 9 + ROW], GREY, SMALL)]
        : []),
    ];
  });
  const color = (node: Node): string => (isLast ? answerColour(node.y) : signColour(node.y));
  return {
    traces: [],
    shapes: places.map((place, j) => circle(place, radius, color(layers[l][j]))),
    words: written,
  };
}

/** The activation with its sum: 'tanh(0.25)', or 'f(0.25)' where the name is long. */
function called({ activation, z }: Node): string {
  const name = activation.name.length > 8 ? 'f' : shortened(activation.name);
  return `${name}(${compact(z)})`;
}

/** A number in a small circle. */
function brief(value: number): string {
  return compact(Number(value.toPrecision(2)));
}
