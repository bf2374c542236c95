/** The address of a notebook, from the page of another. */
export function linkTo(name: string): string {
  return `${location.pathname}?path=${encodeURIComponent(name)}`;
}
