import { dirname, join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { installPackages } from './steps/packages.mjs';
import { mocha } from './steps/paths.mjs';
import { run } from './steps/say.mjs';
import { setUp } from './steps/set-up.mjs';
import { prepareSuites } from './steps/suites.mjs';
import { compiled, findTests, sort } from './steps/tests.mjs';

/** Tests that need no Python. */
const PURE = /^test\/(lib|show|fuzz)\//;
/** Tests that run other people's programs. */
const SUITES = /^test\/kernel\/suites\//;

await run(async () => {
  const { parts, options } = sort(process.argv.slice(2));
  const tests = findTests(parts);
  const env = { ...process.env };
  if (tests.every((name) => PURE.test(name))) await installPackages();
  else env.WORKSHOP_JUPYTER = join(dirname(await setUp()), 'jupyter');
  if (tests.some((name) => SUITES.test(name))) env.WORKSHOP_SUITES = await prepareSuites();
  await build('.');
  return show(process.execPath, [mocha, ...options, ...tests.map(compiled)], { env });
});
