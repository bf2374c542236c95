import type { NotebookPanel } from '../jupyterlite';
import type { Bases } from './bases';
import { ask } from './dialog';
import type { Files } from './files';

/**
 * Puts the newest version of a notebook in the place of the learner's, which gets a new name, and
 * begins with a fresh kernel.
 */
export async function startAfresh(
  { context }: NotebookPanel,
  files: Files,
  bases: Bases,
): Promise<void> {
  const { path } = context;
  if (!bases.has(path)) return;
  const kept = await files.freeName(path);
  const yes = await ask(
    'Start afresh?',
    `The newest version of this notebook comes in its place. Yours is kept as ${kept}; you find it under Notebooks.`,
    'Start afresh',
  );
  if (!yes) return;
  await context.save();
  await files.write(kept, context.model.toJSON());
  await files.forget(path);
  bases.forget(path);
  location.reload();
}
