import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import * as lib from '@workshop/lib';
import * as draw from '@workshop/show';
import { FIGURES, stillOf } from './drawn';

const hostile = lib.activation(
  '<script>alert(1)</script><img src="http://a.example/x"> ]]>&\u0000\'"',
  (z) => z,
  () => 1,
);

const figures = {
  ...FIGURES,
  activations: draw.activationsFigure([lib.sigmoid, lib.tanh, hostile]),
  hostile: draw.activationFigure(hostile),
};

/** What an SVG must not hold: text that is no XML, scripts, and references to elsewhere. */
function complaints(svg: string): string[] {
  const { window } = new JSDOM('');
  const parsed = new window.DOMParser();
  let document: Document;
  try {
    document = parsed.parseFromString(svg, 'image/svg+xml');
  } catch (error) {
    return [`no XML: ${(error as Error).message}`];
  }
  if (document.documentElement.localName !== 'svg') return ['no SVG'];
  return [...document.querySelectorAll('*')].flatMap((element) => {
    if (['script', 'image', 'foreignObject', 'a', 'iframe'].includes(element.localName)) {
      return [`a <${element.localName}>`];
    }
    return [...element.attributes].flatMap(({ name, value }) => {
      if (name.startsWith('on')) return [`a handler: ${name}`];
      if (name === 'xmlns' || name.startsWith('xmlns:')) return [];
      const isReference = /(?:https?|javascript|data):|url\((?!['"]?#)/i.test(value);
      return isReference ? [`${name}: ${value}`] : [];
    });
  });
}

describe('a still picture', () => {
  const stills: Record<string, string> = {};

  before(async () => {
    for (const [name, figure] of Object.entries(figures)) stills[name] = await stillOf(figure);
  });

  for (const name of Object.keys(figures)) {
    it(`${name}: is sound XML without scripts and references`, () => {
      assert.deepEqual(complaints(stills[name]), []);
      assert.match(stills[name], /^<svg [^>]*width="600" height="\d+"/);
    });
  }

  it('would be told from one with scripts or references', () => {
    const wrap = (inner: string): string => {
      return `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
    };
    assert.deepEqual(complaints(wrap('<g/>')), []);
    for (const bad of [
      '<script/>',
      '<g onclick="x()"/>',
      '<use href="https://a.example/b"/>',
      '<rect style="fill: url(https://a.example/b)"/>',
      '<g>',
      'a & b',
      '\u0000',
    ]) {
      assert.notDeepEqual(complaints(wrap(bad)), [], bad);
    }
  });

  it('draws the traces, the axis titles and the legend', () => {
    assert.equal(stills.activation.match(/class="trace scatter/g)?.length, 2);
    for (const text of ['z, the weighted sum', 'y, the output', 'its slope']) {
      assert.ok(stills.activation.includes(`>${text}</text>`), text);
    }
    assert.equal(stills.weights.match(/class="point"/g)?.length, 3);
  });

  it('has no slider and no buttons, which nobody could use', () => {
    assert.doesNotMatch(stills.replay, /slider|updatemenu|Play/);
    assert.equal(stills.replay.match(/class="trace bars"/g)?.length, 1);
  });
});
