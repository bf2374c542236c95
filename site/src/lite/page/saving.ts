/** Asks whoever has something to save to do so, across bundles. */

const EVENT = 'workshop:save';

interface Saving {
  wait(for_: Promise<unknown>): void;
}

/**
 * Fulfilled when all is saved that can be. The browser itself asks before a page is left with
 * something that is not.
 */
export async function save(): Promise<void> {
  const waits: Promise<unknown>[] = [];
  const detail: Saving = { wait: (promise) => void waits.push(promise) };
  document.dispatchEvent(new CustomEvent(EVENT, { detail }));
  await Promise.allSettled(waits);
}

export function onSave(saves: () => Promise<unknown>): void {
  document.addEventListener(EVENT, (event) => (event as CustomEvent<Saving>).detail.wait(saves()));
}
