import type { NotebookPanel } from '../jupyterlite';
import type { Bases } from './bases';
import { ask, say } from './dialog';
import type { Files } from './files';

/**
 * Puts the newest version of a notebook of the course in the place of the learner's, which gets a new
 * name, and begins with a fresh kernel.
 */
export async function startAfresh(
  panel: NotebookPanel,
  files: Files,
  bases: Bases,
): Promise<void> {
  const { path, model } = panel.context;
  const yes = await ask(
    'Start afresh?',
    `The newest version of this notebook comes in its place. Yours is kept as ${await files.freeName(path)}; you find it under Notebooks.`,
    'Start afresh',
  );
  if (!yes) return;
  try {
    // Another tab may have taken the name meanwhile.
    await files.write(await files.freeName(path), model.toJSON());
    // What is still open would be saved again, as when a cell runs.
    panel.dispose();
    await files.forget(path);
    bases.forget(path);
    location.reload();
  } catch (error) {
    say('Yours could not be kept', `Nothing was changed. ${(error as Error).message}`);
  }
}
