import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

/** What NumPy computes for the workshop: see test/fixtures. */
export interface NumpyWorkshop {
  random_streams: { seed: number; first10: number[]; at999: number }[];
  workshop_run: {
    inputs: number[][];
    targets: number[];
    weights_after_iteration: Record<string, number[]>;
    output_after_10000: { all_inputs: number[][]; all_outputs: number[] };
  };
}

export const numpy: NumpyWorkshop = JSON.parse(
  readFileSync(join(root, 'test', 'fixtures', 'numpy-workshop.json'), 'utf8'),
);
