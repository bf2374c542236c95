import assert from 'node:assert/strict';
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { makeConsole } from '@workshop/kernel/dist/web/cells/console';
import { shownTime } from '@workshop/kernel/dist/web/cells/time';

type Calls = (to: Console) => void;

/** What is printed, and to which stream, in Node's console. */
function inNode(calls: Calls): string {
  let text = '';
  const stream = (name: string): Writable =>
    new Writable({
      write(chunk, _, done) {
        text += `${name}: ${chunk}`;
        done();
      },
    });
  calls(new Console(stream('stdout'), stream('stderr')));
  return text;
}

function inPage(calls: Calls): string {
  let text = '';
  const print = (name: string, part: string): void => void (text += `${name}: ${part}`);
  calls(makeConsole(print, () => '\n    at here') as Console);
  return text;
}

const CALLS: Record<string, Calls> = {
  log: (to) => to.log('%s is %d', 'x', 5, { a: [1, { b: { c: 1 } }] }, [undefined, null], 3n),
  'log nothing': (to) => to.log(),
  'the ways to stderr': (to) => {
    to.error('wrong', { code: 1 });
    to.warn('careful');
  },
  'info, debug and dirxml': (to) => {
    to.info('info');
    to.debug('debug');
    to.dirxml({ a: 1 });
  },
  dir: (to) => to.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }),
  assert: (to) => {
    to.assert(true, 'not shown');
    to.assert(false);
    to.assert(false, 'shown %s', 'once');
    to.assert(false, { a: 1 });
  },
  count: (to) => {
    to.count();
    to.count('named');
    to.count();
    to.countReset();
    to.count();
  },
  group: (to) => {
    to.group('outer');
    to.log('indented\ntwice');
    to.groupCollapsed();
    to.error({ a: 1 });
    to.groupEnd();
    to.groupEnd();
    to.groupEnd();
    to.log('not indented');
  },
  'a table of objects': (to) =>
    to.table([
      { a: 1, b: 'x' },
      { a: 2, c: true, d: { e: { f: 1 } } },
    ]),
  'a table of lists': (to) =>
    to.table([
      [1, 2],
      [3, 4, [5, 6, 7, 8]],
    ]),
  'a table of some columns': (to) => to.table([{ a: 1, b: 2 }, { b: 3 }, 5], ['b', 'z']),
  'a table of plain values': (to) => to.table(['x', 5, null, undefined, [1]]),
  'a table of an object': (to) => to.table({ first: { x: 1 }, second: { x: 2 }, third: 3 }),
  'a table of a map': (to) =>
    to.table(
      new Map<unknown, unknown>([
        ['k', 1],
        [{ a: 1 }, 'v'],
      ]),
    ),
  'a table of a set': (to) => to.table(new Set(['x', 1])),
  'a table of nothing': (to) => to.table([]),
  'a table of text': (to) => to.table('text'),
  'a table of wide letters': (to) => to.table([{ a: '漢字' }, { a: 'abc' }]),
};

describe('the console of a cell in a web page', () => {
  for (const [what, calls] of Object.entries(CALLS))
    it(`prints ${what} as in Node.js`, () => {
      assert.notEqual(inNode(calls), '');
      assert.equal(inPage(calls), inNode(calls));
    });

  it('traces', () => {
    assert.equal(
      inPage((to) => to.trace('a', 1)),
      'stderr: Trace: a 1\n    at here\n',
    );
  });

  it('shows times as Node.js does', () => {
    const times = [0.5, 12.3456, 999.9999, 1000, 61_235, 3_661_500];
    assert.deepEqual(times.map(shownTime), [
      '0.5ms',
      '12.346ms',
      '1000ms',
      '1.000s',
      '1:01.235 (m:ss.mmm)',
      '1:01:01.500 (h:mm:ss.mmm)',
    ]);
  });

  it('measures times, and says when there is no clock', () => {
    const printed = inPage((to) => {
      to.time();
      to.timeLog('default', 'on the way');
      to.timeEnd();
      to.timeEnd();
    });
    assert.match(
      printed,
      /^stdout: default: [\d.]+ms on the way\nstdout: default: [\d.]+ms\nstderr: Warning: No such label 'default'/,
    );
  });

  it('gives no value, which a cell would show', () => {
    const page = makeConsole(
      () => true,
      () => '',
    );
    for (const method of Object.values(page)) assert.equal(method('x'), undefined);
  });
});
