import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { installPackages } from './steps/packages.mjs';
import { root } from './steps/paths.mjs';
import { run } from './steps/say.mjs';

await run(async () => {
  await installPackages();
  await build('.');
  const rewrite = join(root, 'build', 'test', 'support', 'rewrite.js');
  return show(process.execPath, [rewrite, ...process.argv.slice(2)]);
});
