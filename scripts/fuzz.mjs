import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { installPackages } from './steps/packages.mjs';
import { root } from './steps/paths.mjs';
import { run } from './steps/say.mjs';

await run(async () => {
  await installPackages();
  await build('.');
  const main = join(root, 'build', 'test', 'fuzz', 'main.js');
  return show(process.execPath, [main, ...process.argv.slice(2)]);
});
