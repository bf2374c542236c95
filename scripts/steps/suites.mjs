import { join } from 'node:path';
import { makeEnvironment } from './environment.mjs';
import { registerKernels } from './kernel.mjs';
import { root } from './paths.mjs';
import { prefixOf } from './python.mjs';

/**
 * The environment of the programs that others test their kernels with, or run notebooks with.
 *
 * @returns its Python
 */
export async function prepareSuites() {
  const python = await makeEnvironment({
    folder: join(root, 'build', 'suites'),
    requirements: join(root, 'test', 'kernel', 'suites', 'requirements.txt'),
    module: 'jupyter_kernel_test',
    name: 'jupyter_kernel_test, nbclient, nbconvert, nbmake and papermill',
    megabytes: 150,
  });
  registerKernels(prefixOf(python));
  return python;
}
