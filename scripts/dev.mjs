import { build } from './steps/build.mjs';
import { installPackages } from './steps/packages.mjs';
import { mochaAlone, projects } from './steps/paths.mjs';
import { run } from './steps/say.mjs';
import { compiled, findTests, sort } from './steps/tests.mjs';
import { signal, start, watch } from './steps/watch.mjs';

/** Tests that start programs or draw many figures: they come last. */
const SLOW = /(memory|show|sound|still|thread)\.test/;

/** Those that start no kernel. */
const QUICK = ['test/lib/', 'test/show/'];

/** Runs tests whenever something is saved and compiles: those of lib and show, or those named. */
await run(async () => {
  const { parts, options } = sort(process.argv.slice(2));
  const tests = findTests(parts.length > 0 ? parts : QUICK);
  await installPackages();
  await build(...projects);
  let running;
  const end = () => running && signal(running, 'SIGKILL', true);
  const test = (names, then) => {
    if (names.length === 0) return then?.();
    const args = [
      '--enable-source-maps',
      mochaAlone,
      '--no-parallel',
      '--reporter',
      'dot',
      ...options,
    ];
    running = start(process.execPath, [...args, ...names.map(compiled)]);
    running.on('exit', (code) => code === 0 && then?.());
  };
  watch(['.'], () => {
    end();
    test(
      tests.filter((name) => !SLOW.test(name)),
      () => test(tests.filter((name) => SLOW.test(name))),
    );
  });
  process.on('exit', end);
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => process.exit());
  await new Promise(() => {});
});
