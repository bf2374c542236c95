import { build } from './build.mjs';
import { installFront } from './front.mjs';
import { findHome } from './home.mjs';
import { registerKernels } from './kernel.mjs';
import { installPackages } from './packages.mjs';
import { projects } from './paths.mjs';
import { prefixOf, preparePython } from './python.mjs';
import { say } from './say.mjs';

/**
 * Everything that has to be there before the first notebook opens. What is done already is skipped.
 *
 * @returns the Python of the environment that has JupyterLab
 */
export async function setUp() {
  findHome();
  await installPackages();
  await build(...projects);
  const python = await preparePython();
  const prefix = prefixOf(python);
  registerKernels(prefix);
  await installFront(prefix);
  say('Everything is set up.');
  return python;
}
