import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { exportCommitted } from './steps/committed.mjs';
import { installLocked, installPackages } from './steps/packages.mjs';
import { root } from './steps/paths.mjs';
import { run } from './steps/say.mjs';

const site = join(root, 'site');

await run(async () => {
  await installPackages();
  exportCommitted(root, join(site, 'build', 'notebooks'));
  await installLocked({ folder: site, megabytes: 18 });
  await build('site');
  return show(process.execPath, [join(site, 'build', 'src', 'index.js')]);
});
