import type { JSHandle, Locator, Page } from 'playwright-core';

/** How long a picture may take to follow: the trainings behind some of them take a while. */
const PATIENCE = 10_000;

/**
 * Moves every control of every live picture on a page, by keyboard and by mouse.
 *
 * @returns how many controls were moved
 * @throws Error about the first control whose picture does not follow
 */
export async function moveEveryControl(page: Page): Promise<number> {
  const pictures = page.locator('.jp-NotebookPanel:not(.lm-mod-hidden) .workshop-live');
  let moved = 0;
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.and(page.locator('[data-state=well]')).waitFor();
    for (const handle of await picture.locator('input, select, button').all()) {
      for (const way of waysFor(await kindOf(handle), page))
        await seenToChange(picture, handle, way);
      moved++;
    }
  }
  return moved;
}

type Way = [name: string, move: (handle: Locator) => Promise<void>];

function waysFor(kind: string, page: Page): Way[] {
  const key = (name: string): Way => [`the key ${name}`, (handle) => handle.press(name)];
  const click: Way = ['a click', (handle) => handle.click()];
  if (kind === 'range') return [key('ArrowRight'), ['the mouse', (handle) => drag(handle, page)]];
  if (kind === 'checkbox') return [key('Space'), click];
  if (kind === 'select')
    return [
      ['the keys', chooseNext],
      ['the list', chooseLast],
    ];
  return [key('Enter'), click];
}

function kindOf(handle: Locator): Promise<string> {
  return handle.evaluate((node) =>
    node.tagName === 'INPUT' ? (node as HTMLInputElement).type : node.tagName.toLowerCase(),
  );
}

/** Drags a slider from where it is to three quarters of its way. */
async function drag(handle: Locator, page: Page): Promise<void> {
  const { x, y, width, height } = (await handle.boundingBox())!;
  const part = await handle.evaluate((node) => {
    const { value, min, max } = node as HTMLInputElement;
    return (Number(value) - Number(min)) / (Number(max) - Number(min));
  });
  const at = (share: number): number => x + 8 + share * (width - 16);
  const middle = y + height / 2;
  await page.mouse.move(at(part), middle);
  await page.mouse.down();
  await page.mouse.move(at(part > 0.6 ? 0.2 : 0.8), middle, { steps: 8 });
  await page.mouse.up();
}

/** Chooses the next entry, or the one before where there is no next. */
async function chooseNext(handle: Locator): Promise<void> {
  const isLast = await handle.evaluate((node) => {
    const { selectedIndex, options } = node as HTMLSelectElement;
    return selectedIndex === options.length - 1;
  });
  await handle.focus();
  await handle.press(isLast ? 'ArrowUp' : 'ArrowDown');
}

/** Chooses the first entry, or the last where that is the first. */
async function chooseLast(handle: Locator): Promise<void> {
  const at = await handle.evaluate((node) => (node as HTMLSelectElement).selectedIndex);
  const last = (await handle.locator('option').count()) - 1;
  await handle.selectOption({ index: at === 0 ? last : 0 });
}

async function seenToChange(picture: Locator, handle: Locator, [name, move]: Way): Promise<void> {
  const before = await picture.evaluate(look);
  await move(handle);
  const page = picture.page();
  const node: JSHandle = await picture.evaluateHandle((element) => element);
  try {
    await page.waitForFunction(
      ([element, seen, looked]: any) => new Function(`return (${looked})`)()(element) !== seen,
      [node, before, String(look)],
      { polling: 50, timeout: PATIENCE },
    );
  } catch {
    const label = await handle.evaluate((element) => element.closest('label')?.textContent);
    throw new Error(`${name} on '${label ?? (await handle.textContent())}' changes no picture`);
  }
}

/** What there is to see in a picture: the traces of its plots, and its texts. */
function look(element: Element): string {
  const plots = [...element.querySelectorAll('[role=img]')].map((plot) => [
    (plot as any).data,
    (plot as any).layout?.annotations,
    (plot as any).layout?.shapes,
  ]);
  const texts = [...element.querySelectorAll('.workshop-text')].map((text) => text.textContent);
  return JSON.stringify([plots, texts]);
}
