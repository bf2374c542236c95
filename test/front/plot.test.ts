import assert from 'node:assert/strict';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import { bundle } from '../support/bundle';
import { root } from '../support/root';

const FIGURE = { data: [], layout: {} };

describe('a plot whose Plotly is not there yet', () => {
  let script: string;
  let window: DOMWindow;
  let plot: { show(figure: object, text: string): Promise<void>; dispose(): void };
  /** What Plotly was told to do. */
  let done: string[];

  before(async () => {
    script = await bundle(
      `import { Plot } from './plot'; Object.assign(window, { Plot, PLOTLY_FILE: 'plotly.js' });`,
      join(root, 'front', 'dist', 'plot'),
    );
  });

  beforeEach(() => {
    done = [];
    ({ window } = new JSDOM('<body></body>', { runScripts: 'outside-only' }));
    window.ResizeObserver = class {
      observe(): void {}
      disconnect(): void {}
    };
    window.eval(script);
    const node = window.document.createElement('div');
    Object.defineProperty(node, 'clientWidth', { value: 500 });
    plot = new window.Plot(node);
  });

  const arrive = (): void => {
    window.Plotly = {
      react: async (node: object, { data }: { data: object[] }) => {
        done.push(`react ${data.length}`);
        Object.assign(node, { on: (event: string) => done.push(event) });
      },
      purge: () => done.push('purge'),
    };
    window.document.querySelector('script')!.dispatchEvent(new window.Event('load'));
  };

  it('is tried again after Plotly could not be loaded', async () => {
    const first = plot.show(FIGURE, '');
    const tag = window.document.querySelector('script')!;
    tag.dispatchEvent(new window.Event('error'));
    await assert.rejects(first, /^Error: Plotly could not be loaded\./);
    tag.remove();
    const second = plot.show(FIGURE, '');
    arrive();
    await second;
    assert.deepEqual(done, ['react 0', 'plotly_animatingframe']);
    await plot.show(FIGURE, '');
    assert.equal(done.length, 2);
  });

  it('draws what was shown last, and follows its frames once', async () => {
    const shown = [plot.show(FIGURE, ''), plot.show({ ...FIGURE, data: [{}] }, '')];
    arrive();
    await Promise.all(shown);
    await plot.show(FIGURE, '');
    assert.deepEqual(done, ['react 1', 'plotly_animatingframe', 'react 0']);
  });

  it('draws nothing when it was taken away meanwhile', async () => {
    const shown = plot.show(FIGURE, '');
    plot.dispose();
    arrive();
    await shown;
    assert.deepEqual(done, []);
  });
});
