import assert from 'node:assert/strict';
import { activationFigure, show } from '@workshop/show';
import { sigmoid } from '@workshop/lib';
import type { Figure } from '@workshop/show';
import { withHost } from '../../support/host';
import { stillOf } from './drawn';

const figure = activationFigure(sigmoid);
const { data, layout, description } = figure;
const PLOTLY = 'application/vnd.plotly.v1+json';

/** What show throws for a figure, and what was shown of it. */
async function refused(change: object): Promise<{ error: Error; shown: object[][] }> {
  let error: unknown;
  const shown = await withHost(async function cell() {
    try {
      await show({ ...figure, ...change });
    } catch (thrown) {
      error = thrown;
    }
  });
  assert.ok(error instanceof Error);
  return { error, shown };
}

describe('show, in a kernel', () => {
  it('shows the plot at once, and adds the still to the same output', async () => {
    const shown = await withHost(async (soFar) => {
      const waiting = show(figure);
      assert.deepEqual(soFar, [[{ [PLOTLY]: { data, layout }, 'text/plain': description }]]);
      await waiting;
    });
    assert.equal(shown.length, 1);
    const [before, { 'image/svg+xml': svg, ...after }, ...others] = shown[0];
    assert.match(String(svg), /^<svg [\s\S]*<\/svg>$/);
    assert.deepEqual([after, others], [before, []]);
  });

  it('has the frames of a figure', async () => {
    const frames = [{ name: 'one' }];
    const [[before, after]] = await withHost(() => show({ ...figure, frames }));
    for (const bundle of [before, after]) {
      assert.deepEqual(bundle[PLOTLY], { data, layout, frames });
    }
  });

  it('refuses before it shows anything what can be known to be no plot', async () => {
    for (const [change, message] of [
      [{ data: [{ type: 'surface', z: [[1]] }] }, /type 'surface' is none of scatter, bar/],
      [{ data: [{ y: [1n] }] }, /^show: Plotly cannot draw this figure: .*BigInt/],
      [{ layout: null }, /^show: expected a figure \{ data, layout, description \}; got/],
      [{ data: undefined }, /^show: expected a figure/],
    ] as const) {
      const { error, shown } = await refused(change);
      assert.match(error.message, message);
      assert.match(error.stack!, /at cell /);
      assert.deepEqual(shown, []);
    }
  });

  it('keeps only the sentence of what Plotly cannot draw, says why at the cell, and goes on', async () => {
    const before = await stillOf(figure);
    const { error, shown } = await refused({ data: [null] });
    assert.match(error.message, /^show: Plotly cannot draw this figure: TypeError: /);
    assert.match(error.stack!, /at async cell /);
    assert.deepEqual(shown, [
      [
        { [PLOTLY]: { data: [null], layout }, 'text/plain': description },
        { 'text/plain': description },
      ],
    ]);
    assert.equal(await stillOf(figure), before);
  });

  it('draws several at the same time as one after the other', async () => {
    const figures: Figure[] = [1, 2, 3].map((y) => ({ ...figure, data: [{ y: [0, y] }] }));
    const alone: string[] = [];
    for (const one of figures) alone.push(await stillOf(one));
    assert.equal(new Set(alone).size, 3);
    const shown = await withHost(() => Promise.all(figures.map(show)));
    assert.deepEqual(
      shown.map((states) => states.at(-1)!['image/svg+xml']),
      alone,
    );
  });
});
