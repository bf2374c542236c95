import assert from 'node:assert/strict';
import { useKernel } from '../../support/use-kernel';

/** Cells that go on for ever. What they print first, the test adds. */
const ENDLESS: Record<string, string> = {
  'a loop': 'while (true) {}',
  'a loop after an await': 'await null; while (true) {}',
  'a loop after a while':
    'await new Promise((resolve) => setTimeout(resolve, 50)); while (true) {}',
  'a loop of awaits': 'while (true) await null;',
  'a loop in a timer': 'setTimeout(() => { while (true) {} }); await new Promise(() => {});',
  'an await without an end': 'await new Promise(() => {});',
  'a loop that catches': 'while (true) { try { while (true) {} } catch {} }',
  'an await that is caught': 'while (true) { try { await new Promise(() => {}); } catch {} }',
  'a loop that prints': "while (true) console.log('x');",
};

/**
 * Node.js hears a signal when its event loop turns, or in the synchronous part of a cell; in a loop
 * beyond that it never does. JupyterLab sends messages, and these end everything.
 */
const BY_MESSAGE_ALONE = new Set([
  'a loop after an await',
  'a loop after a while',
  'a loop of awaits',
  'a loop in a timer',
]);

/** How many milliseconds it took, for whoever reads the tests. */
function tell(since: number): void {
  console.log(`        stopped after ${Math.round(performance.now() - since)} ms`);
}

describe('the stop button', () => {
  const kernel = useKernel();

  beforeEach(() => kernel().execute('let kept = 0;'));

  for (const [how, press] of [
    ['as a signal', () => kernel().interrupt()],
    ['as a message', () => kernel().control.interrupt()],
  ] as const) {
    describe(how, () => {
      for (const [what, code] of Object.entries(ENDLESS)) {
        if (how === 'as a signal' && BY_MESSAGE_ALONE.has(what)) continue;
        it(`ends ${what}; the next cell runs, and names are kept`, async () => {
          let since = 0;
          const cell = kernel().execute(`kept = 1; console.log('begun'); ${code}`, {
            onOutput: () => {
              if (since > 0) return;
              since = performance.now();
              setTimeout(press, 100);
            },
          });
          const { status, content, outputs } = await cell;
          tell(since + 100);
          assert.equal(status, 'error');
          const errors = outputs.filter(({ output_type }) => output_type === 'error');
          const { ename, evalue, traceback } = content;
          assert.deepEqual(errors, [{ output_type: 'error', ename, evalue, traceback }]);
          const next = await kernel().execute('kept = kept + 1; kept');
          assert.deepEqual(next.outputs, [
            {
              output_type: 'execute_result',
              data: { 'text/plain': '2' },
              metadata: {},
              execution_count: next.executionCount,
            },
          ]);
        });
      }

      it('may be pressed again and again', async () => {
        let pressed = 0;
        const again = async (): Promise<void> => {
          while (pressed++ < 5) {
            void press();
            await new Promise((resolve) => setTimeout(resolve, 30));
          }
        };
        const onOutput = (): void => void again();
        const code = "console.log('begun'); while (true) {}";
        assert.equal((await kernel().execute(code, { onOutput })).status, 'error');
        while (pressed < 5) await new Promise((resolve) => setTimeout(resolve, 10));
        await kernel().control.interrupt();
        assert.equal((await kernel().execute('await null; 5')).status, 'ok');
      });
    });
  }

  it('ends a loop in a timer that outlived its cell', async () => {
    const first = await kernel().execute(
      "setTimeout(() => { console.log('begun'); while (true) {} }, 200);",
    );
    assert.equal(first.status, 'ok');
    await kernel().next(({ type, content }) => type === 'stream' && content.text.includes('begun'));
    await kernel().control.interrupt();
    assert.equal((await kernel().execute('1 + 1')).status, 'ok');
  });

  it('has the same name in every error', async () => {
    const names = new Set<string>();
    for (const code of [ENDLESS['a loop'], ENDLESS['an await without an end']]) {
      const { content } = await kernel().execute(`console.log('begun'); ${code}`, {
        onOutput: () => void kernel().control.interrupt(),
      });
      names.add(content.ename);
    }
    assert.equal(names.size, 1);
  });

  it('aborts what waits behind the cell', async () => {
    const cell = kernel().execute("console.log('begun'); while (true) {}", {
      onOutput: () => void kernel().control.interrupt(),
    });
    const behind = kernel().execute('1');
    assert.deepEqual([(await cell).status, (await behind).status], ['error', 'aborted']);
  });

  it('does nothing when nothing runs', async () => {
    assert.deepEqual(await kernel().control.interrupt(), { status: 'ok' });
    assert.equal((await kernel().execute('await null; 5')).status, 'ok');
  });

  it('does nothing as a signal when nothing runs', async () => {
    // A signal may be heard later than a message that was sent after it: the cell says when.
    await kernel().execute(`await null;
      let heard = false;
      process.once('SIGINT', () => void (heard = true));
      const look = setInterval(() => heard && (clearInterval(look), console.log('heard')), 5);`);
    const heard = kernel().next(
      ({ type, content }) => type === 'stream' && content.text.includes('heard'),
    );
    kernel().interrupt();
    await heard;
    assert.equal((await kernel().execute('await null; 5')).status, 'ok');
  });
});
