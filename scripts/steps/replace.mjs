import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Makes a folder anew unless it is whole. The old one stands aside until the new one is whole, and
 * comes back when that fails, or at the next start when this was killed in between.
 */
export async function makeWhole(folder, isWhole, make) {
  const aside = `${folder}.old`;
  const putBack = () => {
    if (!existsSync(aside)) return;
    remove(folder);
    renameSync(aside, folder);
  };
  const whole = isWhole();
  if (!whole) putBack();
  if (!whole && !isWhole()) {
    if (existsSync(folder)) renameSync(folder, aside);
    try {
      await make();
    } catch (error) {
      putBack();
      throw error;
    }
  }
  remove(aside);
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true });
}
