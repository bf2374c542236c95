import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { JSDOM } from 'jsdom';
import * as lib from '@workshop/lib';
import * as draw from '@workshop/show';
import type { Figure } from '@workshop/show';
import { drawStill } from '@workshop/show/dist/drawing/still';
import { FIGURES } from './drawn';

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
    for (const [name, figure] of Object.entries(figures)) stills[name] = await drawStill(figure);
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

  it('is the same also when others are drawn at the same time', async () => {
    const again = await Promise.all(Object.values(figures).map(drawStill));
    assert.deepEqual(again, Object.values(stills));
  });

  it('is refused in one clear line where it cannot be drawn, and the next is drawn', async () => {
    const drawn = (...data: unknown[]): Promise<string> => {
      return drawStill({ ...figures.weights, data: data as Figure['data'] });
    };
    await assert.rejects(drawn(null), { message: /^show: Plotly cannot draw this figure: / });
    await assert.rejects(drawn({ type: 'surface', z: [[1]] }), /'surface' is none of scatter, bar/);
    await assert.rejects(drawn({ y: [1n] }), /BigInt/);
    assert.equal(await drawStill(figures.weights), stills.weights);
  });
});

describe('a process that draws a still', () => {
  /** What a program prints that runs in a process of its own, with show's folder as `show`. */
  function run(program: string): object {
    const folder = JSON.stringify(dirname(require.resolve('@workshop/show')));
    const code = `const show = ${folder};\n${program}`;
    const options = { encoding: 'utf8', timeout: 60_000 } as const;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', code], options);
    return { stdout, stderr, status };
  }

  it('gets no new globals, and ends by itself', () => {
    const result = run(`
      const { drawStill } = require(show + '/drawing/still.js');
      const { Matrix } = require('@workshop/lib');
      const { weightsFigure } = require(show);
      const before = Object.getOwnPropertyNames(globalThis).join();
      drawStill(weightsFigure(Matrix.column([1]))).then((svg) => {
        console.log(svg.slice(0, 4), Object.getOwnPropertyNames(globalThis).join() === before);
      });`);
    assert.deepEqual(result, { stdout: '<svg true\n', stderr: '', status: 0 });
  });

  it('loads Plotly and jsdom then, and not with lib', () => {
    const result = run(`
      const heavy = () => Object.keys(require.cache)
        .filter((file) => /node_modules.(plotly|jsdom|tslab)/.test(file)).length;
      const { Matrix } = require('@workshop/lib');
      const { weightsFigure } = require(show);
      const before = heavy();
      require(show + '/drawing/still.js').drawStill(weightsFigure(Matrix.column([1]))).then(() => {
        console.log(before, heavy() > 0);
      });`);
    assert.deepEqual(result, { stdout: '0 true\n', stderr: '', status: 0 });
  });
});
