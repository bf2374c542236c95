import { join } from 'node:path';
import { makeEnvironment } from './environment.mjs';
import { installFront } from './front.mjs';
import { registerKernels } from './kernel.mjs';
import { root } from './paths.mjs';
import { prefixOf } from './python.mjs';

/**
 * The environment of the other front ends, and of what builds images.
 *
 * @returns its Python
 */
export async function preparePlaces() {
  const python = await makeEnvironment({
    folder: join(root, 'build', 'places'),
    requirements: join(root, 'test', 'places', 'requirements.txt'),
    module: 'repo2docker',
    name: 'Notebook 7, jupyter console, repo2docker and uv',
    megabytes: 350,
  });
  const prefix = prefixOf(python);
  registerKernels(prefix);
  await installFront(prefix);
  return python;
}
