import { save } from '../saving';

/** The address of a notebook, from the page of another. */
export function linkTo(name: string): string {
  return `${location.pathname}?path=${encodeURIComponent(name)}`;
}

/** The notebook that the page's own address names. */
export function namedHere(): string | null {
  return new URLSearchParams(location.search).get('path');
}

/** Leaves for another notebook. Where this one cannot be saved, the browser asks first. */
export async function goTo(name: string): Promise<void> {
  await save().catch(() => undefined);
  location.assign(linkTo(name));
}
