import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as draw from '@workshop/show';
import type { Figure } from '@workshop/show';
import { openWindow } from '@workshop/show/dist/drawing/window';
import { FIGURES } from './drawn';

describe('Plotly', () => {
  let plotly: ReturnType<typeof openWindow>['plotly'];

  before(() => {
    ({ plotly } = openWindow());
  });

  /** What Plotly says against a figure, and against its first frame and its last. */
  function complaints({ data, layout, frames = [] }: Figure): string[] {
    const plots = [
      data,
      ...[...frames.slice(0, 1), ...frames.slice(-1)].map((frame) => {
        const { data: moved, traces } = frame as { data: object[]; traces: number[] };
        return data.map((trace, i) => ({ ...trace, ...moved[traces.indexOf(i)] }));
      }),
    ];
    return plots
      .flatMap((traces) => plotly.validate(traces, layout) ?? [])
      .filter(({ astr }) => !/\.args\[/.test(astr)) // Plotly hands these on, whatever they hold.
      .map(({ msg }) => msg);
  }

  it('is asked about every figure that there is', () => {
    const made = Object.keys(draw).filter((name) => name.endsWith('Figure'));
    assert.equal(Object.keys(FIGURES).length, made.length);
  });

  for (const [name, figure] of Object.entries(FIGURES)) {
    it(`finds nothing wrong with ${name}`, () => assert.deepEqual(complaints(figure), []));
  }

  it('would find an unknown property, a wrong value, and both in a frame', () => {
    const { data, layout, frames, ...rest } = FIGURES.replay;
    const wrong = (change: Partial<Figure>): string[] =>
      complaints({ data, layout, ...rest, ...change });
    assert.equal(wrong({}).length, 0);
    assert.match(wrong({ layout: { ...layout, heigth: 3 } })[0], /heigth/);
    assert.match(wrong({ data: [{ ...data[0], mode: 'line' }, ...data.slice(1)] })[0], /mode/);
    const [first] = frames as { data: object[]; traces: number[] }[];
    const [moved, ...others] = first.data;
    const frame = { ...first, data: [{ ...moved, hoverinf: 1 }, ...others] };
    assert.match(wrong({ frames: [frame] })[0], /hoverinf/);
  });
});

/** What declarations should not bring along: they are large, or only newer compilers read them. */
const HEAVY = /plotly\.js'|jsdom'|@workshop\/kernel/;

describe('the types that a notebook reads', () => {
  /** The declarations that a file brings along, by the files' names. */
  function reached(file: string, seen = new Map<string, string>()): Map<string, string> {
    if (seen.has(file)) return seen;
    const text = readFileSync(file, 'utf8');
    seen.set(file, text);
    for (const [, name] of text.matchAll(/from '(\.[^']+)'/g)) {
      const path = join(dirname(file), name);
      reached(existsSync(`${path}.d.ts`) ? `${path}.d.ts` : join(path, 'index.d.ts'), seen);
    }
    return seen;
  }

  const dist = dirname(require.resolve('@workshop/show'));

  it('are few: none of Plotly, a browser or a kernel are among them', () => {
    const files = reached(join(dist, 'index.d.ts'));
    assert.ok(files.size > 15);
    for (const [file, text] of files) assert.doesNotMatch(text, HEAVY, file);
  });

  it('would be found where they are reached', () => {
    const heavy = ['host/find.d.ts', 'drawing/window.d.ts'].map((name) => {
      return [...reached(join(dist, name)).values()].some((text) => HEAVY.test(text));
    });
    assert.deepEqual(heavy, [true, true]);
  });
});
