import { dirname, join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { root } from './steps/paths.mjs';
import { run } from './steps/say.mjs';
import { setUp } from './steps/set-up.mjs';

await run(async () => {
  const jupyter = join(dirname(await setUp()), 'jupyter');
  await build('.');
  const take = join(root, 'build', 'test', 'setup', 'support', 'take-picture.js');
  return show(process.execPath, [take], { env: { ...process.env, WORKSHOP_JUPYTER: jupyter } });
});
