import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** How much memory the largest of Chromium's pages holds, in MB, as Linux counts it. */
export async function megabytesOf(page: Page): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...pages.map(({ id }) => megabytes(id)));
}

function megabytes(process: number): number {
  const [, kilobytes] = /^Pss: +(\d+) kB/m.exec(
    readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'),
  )!;
  return Math.round(Number(kilobytes) / 1024);
}
