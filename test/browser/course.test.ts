import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { whyNot } from './support/available';
import { Lab } from './support/lab';
import type { JupyterServer } from './support/server';
import { sharedServer } from './support/shared';

/** Where a cell has its plot. */
const PLOT = '.workshop-plot > [role=img]';

describe('what a learner does in JupyterLab', function () {
  let server: JupyterServer;

  before(async function () {
    if (whyNot()) this.skip();
    server = await sharedServer();
  });

  async function inLab(
    notebook: string,
    visit: (lab: Lab) => Promise<void>,
    width?: number,
  ): Promise<void> {
    const lab = await Lab.open(server, `notebooks/${notebook}`, width);
    try {
      await visit(lab);
    } finally {
      await lab.close();
    }
  }

  it('solves an exercise by typing, and the check follows', () =>
    inLab('01-getting-started.ipynb', async (lab) => {
      await lab.runAll();
      const exercise = await lab.find('const myWeights:');
      const check = exercise + 1;
      assert.match(await lab.output(check), /Exercise 2: not yet started/);
      await lab.type(exercise, 'const myWeights: Matrix<3, 1> = Matrix.column([4, 0, 0]);');
      await lab.run(exercise);
      await lab.run(check);
      assert.match(await lab.output(check), /Exercise 2: not yet\. .*second.* too small/);
      await lab.type(exercise, 'const myWeights: Matrix<3, 1> = Matrix.column([5, 7, 0]);');
      await lab.run(exercise);
      await lab.run(check);
      assert.match(await lab.output(check), /Exercise 2: right!/);
    }));

  it('sees nothing of a folded output before its cell is run', () =>
    inLab('02-activation-functions.ipynb', async (lab) => {
      const folded = lab.page.locator('.jp-OutputPlaceholder');
      const { length } = await folded.allInnerTexts();
      assert.ok(length > 10, `${length} are folded`);
      assert.deepEqual(new Set(await folded.allInnerTexts()), new Set(['']));
      await lab.run(await lab.find('function sigmoid('));
      const cell = await lab.find('10].map(sigmoid)');
      await lab.run(cell);
      assert.match(await lab.output(cell), /0\.5,/);
      assert.equal(await folded.count(), length - 1);
    }));

  it('opens a folded solution', () =>
    inLab('01-getting-started.ipynb', async (lab) => {
      const solution = lab.page.locator('details').first();
      assert.equal(await solution.locator('pre').isVisible(), false);
      await solution.locator('summary').click();
      assert.match(await solution.locator('pre').innerText(), /const myZ: number = 2;/);
    }));

  it('takes steps, and the same output is drawn anew', () =>
    inLab('05-training-it.ipynb', async (lab) => {
      await lab.runAll();
      const cell = await lab.find('training.take(1)');
      assert.match(await lab.output(cell), /After 1 iteration, the last one/);
      await lab.run(cell);
      assert.match(await lab.output(cell), /After 2 iterations, the last one/);
      await lab.type(
        cell,
        'training.take(100);\nawait show(trainingFigure(training.history, pupil, inputs, targets));\ntraining',
      );
      await lab.run(cell);
      assert.match(await lab.output(cell), /After 102 iterations, the last 100/);
      const plots = lab.cell(cell).locator(PLOT);
      assert.equal(await plots.count(), 1);
      const iterations = await plots.evaluate((plot) => (plot as any).data[0].x);
      assert.deepEqual([iterations[2], iterations.at(-1)], [2, 102]);
    }));

  it('drags the slider of a training, which needs no kernel, and plays it', () =>
    inLab('05-training-it.ipynb', async (lab) => {
      await lab.runAll();
      await lab.page.evaluate(() =>
        (window as any).jupyterapp.shell.currentWidget.context.sessionContext.shutdown(),
      );
      const cell = await lab.find('show(replayFigure(');
      const plot = lab.cell(cell).locator(PLOT);
      await plot.scrollIntoViewIfNeeded();
      const labels = () => plot.locator('.scatterlayer .textpoint text').allTextContents();
      const slider = lab.cell(cell).getByRole('slider', { name: 'iteration' });
      assert.deepEqual(await labels(), ['0.01', '0.99', '0.99', '0.01']);
      assert.match(await lab.cell(cell).locator('label').innerText(), /^iteration\s+10\s?000$/);

      const { x, y, width, height } = (await slider.boundingBox())!;
      await lab.page.mouse.move(x + width - 8, y + height / 2);
      await lab.page.mouse.down();
      await lab.page.mouse.move(x + width / 2, y + height / 2, { steps: 10 });
      await lab.page.mouse.move(x + 1, y + height / 2, { steps: 10 });
      await lab.page.mouse.up();
      assert.equal(await slider.inputValue(), '0');
      assert.deepEqual(await labels(), ['0.27', '0.33', '0.24', '0.36']);

      const drawings = await plot.evaluateHandle((node) => {
        const seen = new Set<string>();
        new MutationObserver(() => {
          const texts = node.querySelectorAll('.scatterlayer .textpoint text');
          seen.add([...texts].map(({ textContent }) => textContent).join(' '));
        }).observe(node, { subtree: true, childList: true, characterData: true });
        return seen;
      });
      await lab.cell(cell).getByRole('button', { name: 'Play' }).press('Enter');
      await lab.until((drawn) => drawn.has('0.01 0.99 0.99 0.01'), drawings);
      const seen = new Set(await drawings.evaluate((drawn) => [...drawn]));
      assert.ok(seen.size > 5, [...seen].join('; '));
      const last = (await slider.getAttribute('max'))!;
      await lab.until(
        (max) => document.querySelector<HTMLInputElement>(`input[max='${max}']`)?.value === max,
        last,
      );
    }));

  it('watches a long training, and stops it with the button', () =>
    inLab('05-training-it.ipynb', async (lab) => {
      await lab.runAll();
      const cell = await lab.find('trainWithProgress(patient');
      await lab.type(
        cell,
        'const longer = await trainWithProgress(patient, inputs, targets, { iterations: 1e12 });\nlonger.outcome',
      );
      await lab.start(cell);
      const bar = async (): Promise<string> => (await lab.output(cell)).trim();
      const seen = new Set<string>();
      while (seen.size < 4) {
        const text = await bar();
        if (/loss .* s left/.test(text)) seen.add(text);
      }
      const pressed = Date.now();
      await lab.page
        .locator('[data-command="notebook:interrupt-kernel"], [data-jp-item-name="interrupt"]')
        .first()
        .click();
      await lab.said(cell, '· stopped');
      console.log(`      ended ${Date.now() - pressed} ms after the button was pressed`);
      await lab.idle();
      assert.match(
        await bar(),
        /^[░█]{24} 0 % · iteration [\d ]+ of 1 000 000 000 000 · loss .* · stopped\n\[\d+\]:\nlearned$/,
      );
      const next = await lab.find('patient.forward(inputs)');
      await lab.run(next);
      assert.match(await lab.output(next), /^\[\d+\]:\nMatrix 4 x 1\n\s+0\.000/);
    }));

  it('duplicates notebook 9 with JupyterLab, changes its activation, and everything follows', () =>
    inLab('09-hack-it.ipynb', async (lab) => {
      const browser = lab.page.locator('.jp-DirListing');
      await browser
        .locator('.jp-DirListing-item', { hasText: '09-hack-it.ipynb' })
        .click({ button: 'right' });
      await lab.page.locator('.lm-Menu-item', { hasText: 'Duplicate' }).click();
      const copy = browser.locator('.jp-DirListing-item', { hasText: '09-hack-it-Copy1.ipynb' });
      await copy.dblclick();
      await lab.opened('notebooks/09-hack-it-Copy1.ipynb');
      await lab.type(
        await lab.find('const chosen = lib.tanh;'),
        'const chosen = lib.softsign;\nconst learningRate = 0.5;',
      );
      await lab.runAll();
      const [curve] = await lab.titles();
      assert.equal(curve, 'softsign and its slope');
      assert.match(
        await lab.output(await lab.find('console.log(`${chosen.name}')),
        /^softsign: learned\./,
      );
      assert.ok((await lab.plots()).every(({ traces, drawn }) => traces === drawn));
      assert.ok(existsSync(join(server.folder, 'notebooks', '09-hack-it-Copy1.ipynb')));
    }));

  it('has a table of contents from the headings', () =>
    inLab('04-backpropagation.ipynb', async (lab) => {
      await lab.command('toc:show-panel');
      const entries = lab.page.locator('.jp-TableOfContents .jp-tocItem-content');
      await entries.first().waitFor();
      const texts = await entries.allInnerTexts();
      assert.match(texts[0], /4\. What is Backpropagation\?/);
      for (const heading of [
        'The landscape',
        'Summary',
        'Words',
        'Exercises',
        'Exercise 3: the second step',
      ]) {
        assert.ok(
          texts.some((text) => text.includes(heading)),
          `${heading}: ${texts}`,
        );
      }
    }));

  it('reads the figures in a narrow window', () =>
    inLab(
      '05-training-it.ipynb',
      async (lab) => {
        await lab.command('application:toggle-left-area');
        for (const { left, right, cellLeft, cellRight } of await lab.extents()) {
          assert.ok(
            left >= cellLeft - 1 && right <= cellRight + 1,
            `${left}..${right} in ${cellLeft}..${cellRight}`,
          );
        }
      },
      480,
    ));
});
