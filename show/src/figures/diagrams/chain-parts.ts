import type { Activation } from '@workshop/lib';
import { GREY, marksOf, RED } from '../colours';
import { arrow, circle, diagram, SMALL, WIDTH, words } from './diagram';
import type { Words } from './diagram';
import type { Figure } from '../figure';
import { compact, weightName } from '../names';
import type { Pass } from './pass';

/** A number of a chain. */
export interface Station {
  name: string;
  value: number;
  /** How far it moves when the weight is nudged. */
  moved?: number;
}

/** How far the next number moves, as a multiple of how far this one does. */
export interface Link {
  name: string;
  slope: number;
}

/** The numbers from a weight to the loss, the links between them, and the product of these. */
interface Chain {
  stations: Station[];
  links: Link[];
  slope: number;
}

/** The chain of one example for its k-th weight; with a nudge, also how far each number moves. */
export function chainOf(
  { weights, inputs, z, y, slope }: Pass,
  target: number,
  activation: Activation,
  k: number,
  nudge?: number,
): Chain {
  const valuesAt = (by: number): number[] => {
    const output = by === 0 ? y : activation(z + inputs[k] * by);
    return [weights[k] + by, z + inputs[k] * by, output, (target - output) ** 2 / 2];
  };
  const before = valuesAt(0);
  const after = nudge === undefined ? undefined : valuesAt(nudge);
  const w = weightName(k);
  const links = [
    { name: `dz/d${w}`, slope: inputs[k] },
    { name: 'dy/dz', slope },
    { name: 'dL/dy', slope: y - target },
  ];
  return {
    stations: [w, 'sum z', 'output y', 'loss L'].map((name, i) => ({
      name,
      value: before[i],
      ...(after && { moved: after[i] - before[i] }),
    })),
    links,
    slope: links.reduce((product, link) => product * link.slope, 1),
  };
}

const RADIUS = 31;
const MIDDLE = 86;
const HEIGHT = 154;

/** Where the i-th number is. */
function right(i: number): number {
  return 40 + (i * (WIDTH - 80)) / 3;
}

/** The chain of the k-th weight in a row, the slopes at its links, and their product below. */
export function drawChain({ stations, links, slope }: Chain, k: number, text: string): Figure {
  const colorOf = (i: number): string => (i === 0 ? marksOf(k).color : GREY);
  const product = links.map((link) => compact(link.slope)).join(' × ');
  const hasMoved = stations[0].moved !== undefined;
  const room = hasMoved ? 20 : 0;
  const middle = MIDDLE + room;
  return diagram(
    `From ${stations[0].name} to the loss`,
    HEIGHT + room,
    {
      traces: links.map((_, i) =>
        arrow([right(i) + RADIUS + 2, middle], [right(i + 1) - RADIUS - 2, middle], RED),
      ),
      shapes: stations.map((_, i) => circle([right(i), middle], RADIUS, colorOf(i))),
      words: [
        ...stations.flatMap(({ name, value, moved }, i) => [
          words(name, [right(i), middle + RADIUS + 12], colorOf(i)),
          words(compact(value), [right(i), middle]),
          ...(moved === undefined ? [] : [movedBy(moved, right(i), middle - RADIUS - 13)]),
        ]),
        ...links.flatMap((link, i) => linkWords(link, (right(i) + right(i + 1)) / 2, middle)),
        words(`slope of the loss: ${product} = ${compact(slope)}`, [WIDTH / 2, 22], RED, {
          size: 14,
        }),
      ],
    },
    text,
  );
}

/** The slope of a link above its arrow, and below what that is called. */
function linkWords({ name, slope }: Link, x: number, y: number): Words[] {
  return [words(`× ${compact(slope)}`, [x, y + 14], RED), words(name, [x, y - 14], RED, SMALL)];
}

function movedBy(moved: number, x: number, y: number): Words {
  const sign = moved > 0 ? '+' : '';
  return words(`${sign}${compact(moved)}`, [x, y]);
}
