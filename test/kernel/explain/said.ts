import assert from 'node:assert/strict';
import { Cells } from '../language/cells';

/** What the first cells of a notebook make. */
const BEFORE = `
  import { activation, Matrix, Network, Neuron, numpyRandom, sigmoid } from '@workshop/lib';
  import * as lib from '@workshop/lib';
  import { show, weightsFigure } from '@workshop/show';
  const inputs = Matrix.from([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]]);
  const targets = Matrix.column([0, 1, 1, 0]);
  const examples = Matrix.from([[0, 0, 1], [1, 0, 1]]);
  const start = Matrix.random(3, 1, numpyRandom(1));
  const guesses = inputs.dot(start).map(sigmoid);
  const neuron = new Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });
  const weights = neuron.weights;
  const layers = [{ size: 2, activation: sigmoid }, { size: 1, activation: sigmoid }];
  const network = new Network({ inputs: 3, layers, random: numpyRandom(1) });
  const draws = [1, 2, 3];
  const pair = [1, 0] as const;
  function output(inputs: Matrix<4, 3>, weights: Matrix<3, 1>) {
    return inputs.dot(weights).map(sigmoid);
  }
  async function later() { return 1; }
  async function laterList() { return [1]; }
  const first = Promise.resolve('1');
`;

/** Words that a learner need not know. */
const JARGON =
  /assignable|overload|parameter|argument|propert|declar|identifier|implicit|literal|iterab|token/i;

/** A mistake as a learner types it, and the sentence that a learner reads. */
export type Case = readonly [code: string, sentence: string];

/** One test for each mistake, typed after the first cells. */
export function mistakes(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    let cells: Cells;

    before(async () => {
      cells = new Cells();
      cells.write('helper.ts', 'function pad() {} export const other = 1;');
      cells.write('main.ts', 'export default function main() {}');
      await cells.run(BEFORE);
    });

    for (const [code, sentence] of cases) {
      it(code.replaceAll('\n', ' ⏎ '), () => {
        const [problem] = cells.language.convert(code).problems;
        assert.equal(problem?.message, sentence);
        assert.notEqual(problem.original, undefined, 'the original words are lost');
        assert.doesNotMatch(sentence, JARGON);
      });
    }
  });
}
