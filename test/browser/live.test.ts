import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { whyNot } from './support/available';
import type { Lab } from './support/lab';
import { openMade } from './support/made';
import type { JupyterServer } from './support/server';
import { sharedServer } from './support/shared';

const CELLS = [
  "import { Matrix } from '@workshop/lib';",
  "import { button, choice, live, slider, toggle, weightsFigure } from '@workshop/show';",
  `await live({ w1: slider(-10, 10), w2: slider(-10, 10, { label: 'second weight' }) }, ({ w1, w2 }) =>
  [weightsFigure(Matrix.column([w1, w2])), \`sum \${w1 + w2}\`]);`,
  `await live({
  on: toggle(), which: choice(['one', 'two']), presses: button({ label: 'press me' }),
  rate: slider(0.01, 100, { scale: 'log', label: 'rate' }),
}, ({ on, which, presses, rate }) => {
  if (which === 'two' && on) throw new RangeError('mind: two and on do not go together');
  return \`\${on} \${which} \${presses} \${rate}\`;
});`,
  `await live({ slow: slider(0, 100, { step: 1 }), other: slider(0, 100) }, ({ slow, other }) => {
  const end = Date.now() + 100;
  while (Date.now() < end);
  return \`at \${slow} and \${other}\`;
});`,
  `await live({ endless: toggle(), presses: button({ label: 'go on' }) }, ({ endless, presses }) => {
  while (endless);
  return \`pressed \${presses}\`;
});`,
];

describe('a live picture in JupyterLab', function () {
  let server: JupyterServer;
  let lab: Lab;

  before(async function () {
    if (whyNot()) this.skip();
    server = await sharedServer();
    lab = await openMade(server, 'live', CELLS);
    await lab.runAll();
    for (const n of [0, 1, 2, 3]) await ready(n);
  });

  after(() => lab?.close());

  const picture = (n: number): Locator => lab.page.locator('.workshop-live').nth(n);
  const ready = async (n: number): Promise<void> => {
    await picture(n).and(lab.page.locator('[data-state=well]')).waitFor();
  };

  const shows = (n: number, text: string): Promise<void> =>
    picture(n).locator('.workshop-text').getByText(text, { exact: true }).waitFor();

  it('is moved by keyboard, and the node of its plot stays', async () => {
    const plot = await picture(0).locator('.main-svg').first().elementHandle();
    const handle = picture(0).getByRole('slider', { name: 'w1' });
    await handle.focus();
    await handle.press('ArrowRight');
    await shows(0, 'sum 0.1');
    await picture(0).locator('.bartext', { hasText: '0.1' }).waitFor();
    // This key would go to another cell.
    await handle.press('ArrowUp');
    await shows(0, 'sum 0.2');
    await handle.press('ArrowDown');
    await shows(0, 'sum 0.1');
    assert.ok(await plot!.evaluate((node) => node.isConnected));
    await picture(0).getByRole('img', { name: 'w1 is 0.1' }).waitFor();
    // A screen reader is told, when nothing has moved for a while.
    await picture(0).getByRole('status').getByText('w1 is 0.1').waitFor();
    await handle.press('Escape');
    const focused = await lab.page.evaluateHandle(() => document.activeElement as HTMLElement);
    assert.ok(
      await focused.evaluate(
        (node) => node.closest('.jp-Notebook') && !node.closest('.workshop-live'),
      ),
    );
  });

  it('is moved by mouse', async () => {
    const handle = picture(0).getByRole('slider', { name: 'second weight' });
    const box = (await handle.boundingBox())!;
    await lab.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await lab.page.mouse.down();
    await lab.page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 20 });
    await lab.page.mouse.up();
    await shows(0, 'sum 10.1');
  });

  it('has a toggle, a list, a button and a logarithmic slider', async () => {
    const text = (wanted: string) => shows(1, wanted);
    await text('false one 0 1');
    await picture(1).getByRole('checkbox', { name: 'on' }).click();
    await text('true one 0 1');
    await picture(1).getByRole('button', { name: 'press me' }).click();
    await text('true one 1 1');
    await picture(1).getByRole('slider', { name: 'rate' }).press('End');
    await text('true one 1 100');
  });

  it('shows an error below the controls, and goes on', async () => {
    const list = picture(1).getByRole('combobox', { name: 'which' });
    await list.selectOption('two');
    await picture(1).getByText('mind: two and on do not go together').waitFor();
    await list.selectOption('one');
    await ready(1);
    await shows(1, 'true one 1 100');
  });

  it('leaves out values in between when the kernel is slower than the mouse', async () => {
    const handle = picture(2).getByRole('slider', { name: 'slow' });
    const sent = await handle.evaluateHandle((node) => {
      const counted = { moves: 0, messages: 0 };
      const { anyMessage } = (window as any).jupyterapp.shell.currentWidget.context.sessionContext
        .session.kernel;
      anyMessage.connect((_: unknown, { msg, direction }: any) => {
        if (direction === 'send' && msg.header.msg_type === 'comm_msg') counted.messages++;
      });
      node.addEventListener('input', () => counted.moves++);
      return counted;
    });
    await handle.focus();
    for (let i = 0; i < 30; i++) await handle.press('ArrowRight');
    await shows(2, 'at 80 and 50');
    const { moves, messages } = await sent.jsonValue();
    assert.equal(moves, 30);
    assert.ok(messages >= 2 && messages < 15, `${messages} messages`);
  });

  it('keeps a control that moves while the kernel still answers to another', async () => {
    const [one, two] = ['slow', 'other'].map((name) => picture(2).getByRole('slider', { name }));
    for (const value of ['10', '20', '30']) {
      await one.fill(value);
      await two.fill(value);
      await lab.page.locator('.jp-Notebook').focus();
    }
    await shows(2, 'at 30 and 30');
    assert.deepEqual([await one.inputValue(), await two.inputValue()], ['30', '30']);
  });

  it('is stopped in an endless loop, and goes on', async () => {
    const endless = picture(3).getByRole('checkbox', { name: 'endless' });
    await endless.check();
    await lab.page.waitForTimeout(300);
    await lab.command('notebook:interrupt-kernel');
    await endless.uncheck();
    await picture(3).getByRole('button', { name: 'go on' }).click();
    await shows(3, 'pressed 1');
  });

  it('is as it was when the page is loaded again, and moves on', async () => {
    await lab.save();
    await lab.reload();
    await ready(0);
    await shows(0, 'sum 10.1');
    await picture(0).getByRole('slider', { name: 'w1' }).press('ArrowRight');
    await shows(0, 'sum 10.2');
  });

  it('says that the cell must be run again when the kernel was restarted', async () => {
    await lab.restart();
    await picture(0).getByText('Run this cell to move its controls.').waitFor();
    assert.ok(await picture(0).getByRole('slider', { name: 'w1' }).isDisabled());
    await lab.reload();
    await picture(0).getByText('Run this cell to move its controls.').waitFor();
    assert.ok(await picture(0).getByRole('slider', { name: 'w1' }).isDisabled());
    await lab.runAll();
    await ready(0);
    await picture(0).getByRole('slider', { name: 'w1' }).press('ArrowRight');
    await shows(0, 'sum 0.1');
  });
});

describe('a drawing in JupyterLab', function () {
  let lab: Lab;

  before(async function () {
    if (whyNot()) this.skip();
    lab = await openMade(await sharedServer(), 'drawing', [
      "import { Matrix, sigmoid } from '@workshop/lib';",
      "import { neuronFigure, show } from '@workshop/show';",
      'await show(neuronFigure(Matrix.column([1, 2, 3]), [1, 0, 1], { activation: sigmoid }));',
    ]);
    await lab.runAll();
    await lab.plots();
  });

  after(() => lab?.close());

  it('fills its room again when the window was made narrow, and wide', async () => {
    const drawing = lab.page.locator('.workshop-plot .main-svg').first();
    const range = (): Promise<number[]> =>
      lab.page
        .locator('.workshop-plot > [role=img]')
        .evaluate((plot: any) => plot.layout.xaxis.range.map(Math.round));
    const wide = await range();
    for (const width of [853, 1200]) {
      const before = await drawing.getAttribute('width');
      await lab.page.setViewportSize({ width, height: 1000 });
      await lab.page.waitForFunction(({ svg, old }) => svg?.getAttribute('width') !== old, {
        svg: await drawing.elementHandle(),
        old: before,
      });
      assert.deepEqual(await range(), width === 1200 ? wide : [0, 500]);
    }
  });
});
