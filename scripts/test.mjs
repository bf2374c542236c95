import { dirname, join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { mocha } from './steps/paths.mjs';
import { run } from './steps/say.mjs';
import { setUp } from './steps/set-up.mjs';

await run(async () => {
  const python = await setUp();
  await build('.');
  return show(process.execPath, [mocha, ...process.argv.slice(2)], {
    env: { ...process.env, WORKSHOP_JUPYTER: join(dirname(python), 'jupyter') },
  });
});
