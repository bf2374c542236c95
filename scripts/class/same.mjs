/** So many cells of an original, at least, make a notebook it. */
const ENOUGH = 0.3;

/**
 * Which original a notebook was made of, by its cells: for files that are named after a learner.
 *
 * @param originals their cells, by name
 */
export function originalOf(mine, originals) {
  const texts = new Set(mine.map(({ source }) => source));
  const shares = [...originals].map(([name, cells]) => {
    const same = cells.filter(({ source }) => texts.has(source)).length;
    return { name, share: same / cells.length };
  });
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= ENOUGH ? best.name : undefined;
}
