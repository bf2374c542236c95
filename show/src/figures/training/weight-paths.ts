/** The weights over a training, each with its marks and its name at the end. */
import type { History } from '@workshop/lib';
import type { LayoutAxis, PlotData } from 'plotly.js';
import { rounded } from '../../numbers';
import { marksOf } from '../colours';
import { overIterations } from './iterations';
import { rangeAround } from '../labels';
import type { Label } from '../labels';
import { weightName } from '../names';

/** One line for each weight. */
export function weightPaths({ iterations, weights }: History): Partial<PlotData>[] {
  return weights[0].map((_, k) => {
    const values = weights.map((at) => at[k]);
    return overIterations(weightName(k), iterations, values, marksOf(k));
  });
}

/** The range of an axis that holds all paths. */
export function pathRange({ weights }: History): [number, number] {
  return rangeAround(weights.flatMap((at) => at.map(rounded)));
}

/** The name of each weight, as high as the end of its path. */
export function pathLabels({ weights }: History): Label[] {
  return weights[weights.length - 1].map((weight, k) => ({
    text: weightName(k),
    color: marksOf(k).color,
    y: rounded(weight),
  }));
}

/** The title of an axis of the k-th weight, in the colour of that weight. */
export function weightTitle(k: number): Partial<LayoutAxis> {
  return {
    title: { text: weightName(k), font: { size: 15, color: marksOf(k).color }, standoff: 6 },
  };
}
