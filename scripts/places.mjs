import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { mocha } from './steps/paths.mjs';
import { preparePlaces } from './steps/places.mjs';
import { run } from './steps/say.mjs';
import { setUp } from './steps/set-up.mjs';

await run(async () => {
  await setUp();
  const python = await preparePlaces();
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
