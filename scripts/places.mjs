import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { makeEnvironment } from './steps/environment.mjs';
import { installFront } from './steps/front.mjs';
import { registerKernels } from './steps/kernel.mjs';
import { mocha, root } from './steps/paths.mjs';
import { prefixOf } from './steps/python.mjs';
import { run } from './steps/say.mjs';
import { setUp } from './steps/set-up.mjs';

const places = join(root, 'test', 'places');

await run(async () => {
  await setUp();
  const python = await makeEnvironment({
    folder: join(root, 'build', 'places'),
    requirements: join(places, 'requirements.txt'),
    module: 'repo2docker',
    name: 'Notebook 7, jupyter console, repo2docker and uv',
    megabytes: 350,
  });
  const prefix = prefixOf(python);
  registerKernels(prefix);
  await installFront(prefix);
  await build('.');
  const args = [
    '--no-config',
    '--timeout',
    '120000',
    join('build', 'test', 'places'),
    ...process.argv.slice(2),
  ];
  return show(process.execPath, [mocha, ...args], {
    env: { ...process.env, WORKSHOP_PLACES: python },
  });
});
