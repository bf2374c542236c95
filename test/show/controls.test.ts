import assert from 'node:assert/strict';
import { Matrix, sigmoid, tanh } from '@workshop/lib';
import { button, choice, live, slider, toggle, weightsFigure } from '@workshop/show';
import { withHost } from '../support/host';
import { Pages } from '../support/pages';
import type { FakePage } from '../support/pages';

describe('the controls', () => {
  it('a slider begins in the middle, and moves by about a two-hundredth of its way', () => {
    const { start, looks } = slider(-10, 10);
    assert.equal(start, 0);
    assert.deepEqual(looks, { kind: 'slider', from: -10, to: 10, step: 0.1, scale: 'linear' });
    assert.equal(slider(0, 1).start, 0.5);
    assert.deepEqual(
      [1, 3, 20, 1000, 7].map((to) => (slider(0, to).looks as { step: number }).step),
      [0.005, 0.02, 0.1, 5, 0.05],
    );
  });

  it('a logarithmic slider begins in the middle of its factors', () => {
    assert.equal(slider(0.01, 100, { scale: 'log' }).start, 1);
  });

  it('what a page says is read, and what it cannot mean is not', () => {
    const weight = slider(-1, 1);
    assert.deepEqual(
      [0.5, -1, 1, 1.1, NaN, '0', null, {}].map((sent) => weight.read(sent)),
      [0.5, -1, 1, undefined, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual(
      [true, false, 1, 'true'].map((sent) => toggle().read(sent)),
      [true, false, undefined, undefined],
    );
    const list = choice([sigmoid, tanh], { start: tanh });
    assert.equal(list.start, 1);
    assert.deepEqual(
      [0, 1, 2, -1, 'constructor'].map((sent) => list.read(sent)),
      [sigmoid, tanh, undefined, undefined, undefined],
    );
    assert.deepEqual(
      [0, 3, -1, 0.5, '1'].map((sent) => button().read(sent)),
      [0, 3, 0, undefined, undefined],
    );
  });

  it('what is wrong with them is said', () => {
    const any = (value: unknown) => value as never;
    for (const [make, message] of [
      [() => slider(any('0'), 1), /^slider: from must be a number; got '0'$/],
      [() => slider(1, 1), /^slider: to must be above from; got 1 and 1$/],
      [
        () => slider(0, 1, { scale: 'log' }),
        /^slider: on a logarithmic scale from must be above 0/,
      ],
      [() => slider(0, 1, { scale: any('cubic') }), /^slider: the scale must be 'linear' or 'log'/],
      [() => slider(0, 1, { start: 2 }), /^slider: the start must be from 0 to 1; got 2$/],
      [() => slider(0, 1, { step: 0 }), /^slider: the step must be above 0; got 0$/],
      [() => slider(0, 1, { label: any(1) }), /^slider: the label must be a string; got 1$/],
      [() => toggle({ start: any(1) }), /^toggle: the start must be true or false; got 1$/],
      [() => choice(any(7)), /^choice: expected a list; got 7$/],
      [() => choice([]), /^choice: the list must not be empty$/],
      [() => choice([any({})]), /^choice: entry 1 must be a number, a string, or have a name/],
      [() => choice([1, 2], { start: any(3) }), /^choice: the start must be in the list; got 3$/],
      [() => button({ label: any(1) }), /^button: the label must be a string; got 1$/],
    ] as const) {
      assert.throws(make, (error: Error) => message.test(error.message), String(message));
    }
  });
});

describe('live', () => {
  const bars = ({ w }: { w: number }) => weightsFigure(Matrix.column([w]));

  it('says what is wrong with its controls, its function, and what that returns', async () => {
    const any = (value: unknown) => value as never;
    await assert.rejects(
      live(any({}), bars as never),
      /^TypeError: live: expected controls by name/,
    );
    await assert.rejects(live({ w: any(3) }, any(bars)), /^TypeError: live: 'w' must be a slider/);
    await assert.rejects(
      live({ w: slider(0, 1) }, any(3)),
      /^TypeError: live: draw must be a func/,
    );
    await assert.rejects(
      live(
        { w: slider(0, 1) },
        any(() => {}),
      ),
      /^TypeError: live: the function must return a figure or a text.*Does your function say return/,
    );
  });

  const LIVE = 'application/vnd.workshop.live+json';

  /** Shows a live picture in a kernel with pages, of which one shows it. */
  async function shownTo(
    pages: Pages,
    show: () => Promise<void>,
    use: (page: FakePage, id: string) => Promise<void>,
  ): Promise<void> {
    await withHost(
      async (shown) => {
        await show();
        const { id } = shown[0].at(-1)![LIVE] as { id: string };
        await use(await pages.open('workshop.live', { id }), id);
      },
      { onComm: pages.onComm },
    );
  }

  it('puts out controls, the first picture, a still and a sentence', async () => {
    const [outputs] = await withHost(() => live({ w: slider(0, 1) }, bars), {
      onComm: new Pages().onComm,
    });
    assert.equal(outputs.length, 2);
    for (const output of outputs) {
      const { controls, blocks } = output[LIVE] as any;
      assert.equal(controls[0].label, 'w');
      assert.deepEqual(blocks[0].data[0].y, [0.5]);
      assert.match(String(output['text/plain']), /w1 is 0\.5\.\nIn JupyterLab, run this cell/);
    }
    assert.match(String(outputs[1]['image/svg+xml']), /^<svg /);
  });

  it('puts out the first picture alone where there are no comms, and says so', async () => {
    const [outputs] = await withHost(() => live({ w: slider(0, 1) }, bars));
    const last = outputs.at(-1)!;
    assert.deepEqual(Object.keys(last), ['image/svg+xml', 'text/plain']);
    assert.match(
      String(last['text/plain']),
      /\nMoving its controls needs the workshop's kernel\.$/,
    );
  });

  it('answers every page that shows it, and forgets those that are gone', async () => {
    const pages = new Pages();
    const show = () => live({ w: slider(0, 1), on: toggle() }, ({ w, on }) => `${w} ${on}`);
    await shownTo(pages, show, async (one, id) => {
      const two = await pages.open('workshop.live', { id });
      const first = { positions: { w: 0.5, on: false }, blocks: [{ text: '0.5 false' }] };
      assert.deepEqual([one.heard, two.heard], [[first], [first]]);
      await one.say({ w: 0.25, on: 7, other: 1 });
      const now = { positions: { w: 0.25, on: false }, blocks: [{ text: '0.25 false' }] };
      assert.deepEqual([one.heard.at(-1), two.heard.at(-1)], [now, now]);
      two.leave();
      await one.say({ w: 1 });
      assert.deepEqual([one.heard.length, two.heard.length], [3, 2]);
    });
  });

  it('says what went wrong in its function, and draws again at the next move', async () => {
    const show = () =>
      live({ w: slider(0, 1) }, ({ w }) => {
        if (w === 1) throw new Error('too far');
        return String(w);
      });
    await shownTo(new Pages(), show, async (page) => {
      await page.say({ w: 1 });
      assert.deepEqual(page.heard.at(-1), { positions: { w: 1 }, problem: 'too far' });
      await page.say({ w: 0 });
      assert.deepEqual(page.heard.at(-1), { positions: { w: 0 }, blocks: [{ text: '0' }] });
    });
  });

  it('closes the line of a picture that it does not know', async () => {
    const pages = new Pages();
    const show = () => live({ w: slider(0, 1) }, ({ w }) => String(w));
    await shownTo(pages, show, async (page) => {
      assert.ok(!page.closed);
      assert.ok((await pages.open('workshop.live', { id: 'of another kernel' })).closed);
    });
  });
});
