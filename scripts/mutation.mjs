import { join } from 'node:path';
import { show } from './steps/command.mjs';
import { installLocked, installPackages } from './steps/packages.mjs';
import { root } from './steps/paths.mjs';
import { run } from './steps/say.mjs';

const mutation = join(root, 'mutation');

await run(async () => {
  await installPackages();
  await installLocked({ folder: mutation, megabytes: 60 });
  const stryker = join(mutation, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const config = join(mutation, 'stryker.config.mjs');
  return show(process.execPath, [stryker, 'run', config, ...process.argv.slice(2)]);
});
