import assert from 'node:assert/strict';
import type { History } from '@workshop/lib';
import { lossFigure } from '@workshop/show';
import { drawn, history } from './drawn';

type Change = { [path: string]: any };

/** What the two buttons change. */
function scalesOf(given: History): [linear: Change, logarithmic: Change] {
  const [menu] = drawn(lossFigure(given)).layout.updatemenus;
  assert.deepEqual(
    menu.buttons!.map(({ label, method }) => [label, method]),
    [
      ['linear', 'relayout'],
      ['logarithmic', 'relayout'],
    ],
  );
  return menu.buttons!.map(({ args }) => (args as Change[])[0]) as [Change, Change];
}

/** A history with these losses. */
function withLoss(...loss: number[]): History {
  const iterations = loss.map((_, i) => i);
  return { ...history, iterations, loss, weights: loss.map(() => [1]) };
}

describe('the axis of the loss', () => {
  it('begins as the linear one that its button asks for', () => {
    const { yaxis } = drawn(lossFigure(history)).layout as any;
    const [linear] = scalesOf(history);
    assert.equal(linear['yaxis.type'], 'linear');
    assert.deepEqual(linear['yaxis.range'], yaxis.range);
    assert.equal(yaxis.type, 'linear');
    assert.ok(yaxis.range[0] === 0 && yaxis.range[1] > history.loss[0]);
  });

  it('is in powers of 10 around all losses when it is logarithmic', () => {
    const [, logarithmic] = scalesOf(history);
    assert.equal(logarithmic['yaxis.type'], 'log');
    assert.deepEqual(logarithmic['yaxis.range'], [-4, 0]);
    assert.equal(logarithmic['yaxis.dtick'], 1);
  });

  it('leaves out losses of 0, and those that are not finite', () => {
    const [linear, logarithmic] = scalesOf(withLoss(0.5, 0.02, Infinity, NaN, 0));
    assert.deepEqual(logarithmic['yaxis.range'], [-2, 0]);
    assert.ok(linear['yaxis.range'].every(Number.isFinite));
  });

  it('has a length even where no loss is above 0, or all are the same', () => {
    for (const given of [withLoss(0), withLoss(0, 0), withLoss(1), withLoss(10, 10)]) {
      for (const { 'yaxis.range': range } of scalesOf(given)) assert.ok(range[0] < range[1]);
    }
  });

  it('has few labels however small the loss becomes', () => {
    const [, { 'yaxis.range': range, 'yaxis.dtick': every }] = scalesOf(withLoss(1, 1e-33));
    assert.ok((range[1] - range[0]) / every <= 7);
  });
});
