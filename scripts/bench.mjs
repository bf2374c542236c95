import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { makeEnvironment } from './steps/environment.mjs';
import { installLocked, installPackages } from './steps/packages.mjs';
import { root } from './steps/paths.mjs';
import { run } from './steps/say.mjs';

const bench = join(root, 'bench');

await run(async () => {
  await installPackages();
  await installLocked({ folder: bench, megabytes: 320 });
  const python = await makeEnvironment({
    folder: join(bench, '.venv'),
    requirements: join(bench, 'requirements.txt'),
    module: 'numpy',
    name: 'NumPy',
    megabytes: 70,
  });
  await build('lib');
  await build('bench');
  return show(process.execPath, ['--expose-gc', join(bench, 'build', 'index.js'), python]);
});
