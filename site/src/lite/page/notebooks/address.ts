import { save } from '../saving';

/** The address of a notebook, from the page of another. */
export function linkTo(name: string): string {
  return `${location.pathname}?path=${encodeURIComponent(name)}`;
}

/** The notebook that an address names, by what stands behind its question mark. */
export function namedIn(search: string): string | null {
  return new URLSearchParams(search).get('path');
}

/** The notebook that the page's own address names. */
export function namedHere(): string | null {
  return namedIn(location.search);
}

/** Leaves for another notebook. Where this one cannot be saved, the browser asks first. */
export async function goTo(name: string): Promise<void> {
  await save().catch(() => undefined);
  location.assign(linkTo(name));
}
