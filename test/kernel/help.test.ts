import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as lib from '@workshop/lib';
import * as show from '@workshop/show';
import { Kernel } from '../support/kernel';
import { root } from '../support/root';

const TYPES = [
  'lib.Activation',
  'lib.Random',
  'lib.NeuronOptions',
  'lib.TrainOptions',
  'lib.History',
  'show.MimeBundle',
  'show.Figure',
  'show.Range',
  'show.NeuronDrawing',
  'show.ChainOptions',
  'show.Answer',
];

/** Methods that the compiler hides from learners. */
const PRIVATE = new Set(['constructor', 'combine', 'requireExamples', 'requireInputs']);

/** Where a learner stands, and the names that Tab must offer there. */
const PLACES: Record<string, string[]> = {
  'lib.': Object.keys(lib),
  'show.': Object.keys(show),
  'lib.Matrix.': ['from', 'column', 'zeros', 'random'],
  'matrix.': ['rows', 'columns', 'data', ...membersOf(lib.Matrix)],
  'neuron.': ['activation', 'weights', ...membersOf(lib.Neuron)],
  'training.': membersOf(show.StepByStep),
  'history.': ['iterations', 'weights', 'loss', 'outcome'],
  'lib.sigmoid.': ['derivative'],
};

function membersOf({ prototype }: { prototype: object }): string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => !PRIVATE.has(name));
}

describe('Tab and Shift-Tab, on every public name', () => {
  let kernel: Kernel;

  before(async () => {
    kernel = await Kernel.start(join(root, 'notebooks'));
    const { status } = await kernel.execute(`
      import * as lib from '@workshop/lib';
      import * as show from '@workshop/show';
      const matrix = lib.Matrix.from([[1, 2]]);
      const neuron = new lib.Neuron({ inputs: 2, random: Math.random, activation: lib.sigmoid });
      const history = neuron.train(matrix, lib.Matrix.column([1]), { iterations: 1 });
      const training = new show.StepByStep(neuron, matrix, lib.Matrix.column([1]));
      function undocumented(): void {}
    `);
    assert.equal(status, 'ok');
  });
  after(() => kernel.stop());

  for (const [place, names] of Object.entries(PLACES)) {
    it(`${place} offers and explains ${names.length} names`, async () => {
      for (const name of names) {
        const offered = await kernel.complete(`${place}${name.slice(0, 2)}`);
        assert.ok(
          offered.includes(name),
          `Tab after ${place}${name.slice(0, 2)} offers ${offered}`,
        );
        assertExplains(await kernel.inspect(`${place}${name}`), name);
      }
    });
  }

  it('types are explained as well', async () => {
    for (const name of TYPES) {
      assertExplains(await kernel.inspect(`let value: ${name}`), name.split('.')[1]);
    }
  });

  it('would notice a name without a docstring', async () => {
    const help = await kernel.inspect('undocumented');
    assert.throws(() => assertExplains(help, 'undocumented'), /has no docstring/);
  });
});

/** A docstring that begins with at least a few words; below them a signature with the name in it. */
function assertExplains(help: string, name: string): void {
  const [purpose, signature] = help.split('\n\n');
  assert.match(purpose, /^[A-Z'`].*\s.*\s/, `${name} has no docstring: ${help}`);
  assert.match(purpose, /\.$/, `${name} begins with no sentence: ${help}`);
  assert.ok(signature?.includes(name), `Shift-Tab on ${name} shows no signature: ${help}`);
}
