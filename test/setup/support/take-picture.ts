/** Takes the picture in README from the notebook as it is committed, in a real JupyterLab. */
import { writeFileSync } from 'node:fs';
import { chromium } from '../../browser/support/available';
import { Lab } from '../../browser/support/lab';
import { JupyterServer } from '../../browser/support/server';
import { closeShared } from '../../browser/support/shared';
import { CELL, digestOfCells, NOTEBOOK, PICTURE, withDigest } from './picture';

async function main(): Promise<void> {
  if (!chromium) {
    throw new Error('No Chromium was found. Install it, or give its path in WORKSHOP_CHROMIUM.');
  }
  const server = await JupyterServer.start();
  const lab = await Lab.open(server, NOTEBOOK, 1180);
  const cell = await lab.find(CELL);
  await lab.page.setViewportSize({ width: 1180, height: 4000 });
  await lab.cell(cell - 1).scrollIntoViewIfNeeded();
  await lab.plots();
  await lab.page.mouse.move(0, 0);
  const above = (await lab.cell(cell - 1).boundingBox())!;
  const below = (await lab.cell(cell).boundingBox())!;
  const clip = { ...above, height: below.y + below.height - above.y };
  const png = await lab.page.screenshot({ clip });
  writeFileSync(PICTURE, withDigest(png, digestOfCells()));
  await lab.close();
  await server.stop();
  await closeShared();
}

void main();
