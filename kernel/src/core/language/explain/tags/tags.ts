import type ts from 'typescript-api';

/** Tags of docstrings that speak to the kernel, not to readers. */
export const KERNEL_TAGS: readonly string[] = ['fit', 'instead', 'operator'];

/** The texts of a symbol's tags of one name. */
export function tagsOf(
  checker: ts.TypeChecker,
  symbol: ts.Symbol | undefined,
  name: string,
): readonly string[] {
  const tags = symbol?.getJsDocTags(checker).filter((tag) => tag.name === name) ?? [];
  return tags.map(({ text }) => {
    return (text ?? [])
      .map((part) => part.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

/** A sentence with its places filled; undefined if something for them is missing. */
export function filled(
  sentence: string,
  valueOf: (place: string) => string | undefined,
): string | undefined {
  const values = [...sentence.matchAll(/\{(.+?)\}/g)].map(([, place]) => valueOf(place));
  if (values.includes(undefined)) return undefined;
  return sentence.replace(/\{.+?\}/g, () => values.shift()!);
}
