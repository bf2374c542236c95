import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { activation, sigmoid, tanh } from '@workshop/lib';
import { activationFigure } from '@workshop/show';
import { stillOf } from './drawn';

describe('stills', () => {
  it('are the same bytes for the same figure, and share no id with another', async () => {
    const first = await stillOf(activationFigure(sigmoid));
    const second = await stillOf(activationFigure(tanh));
    assert.equal(await stillOf(activationFigure(sigmoid)), first);
    const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.ok(ids(first).length > 0);
    assert.deepEqual(
      ids(first).filter((id) => ids(second).includes(id)),
      [],
    );
  });

  it('are SVG with the text of the figure, no script, and nothing to fetch', async () => {
    const name = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const svg = await stillOf(
      activationFigure(
        activation(
          name,
          (z) => z,
          () => 1,
        ),
      ),
    );
    const { documentElement } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
    assert.equal(documentElement.localName, 'svg');
    assert.ok(documentElement.textContent?.includes(name));
    assert.equal(documentElement.querySelectorAll('script, img, image, foreignObject').length, 0);
    const addresses = svg.match(/https?:[^"')]+/g) ?? [];
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith('http://www.w3.org/')),
      [],
    );
  });
});
