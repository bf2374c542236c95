import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { makeEnvironment } from './steps/environment.mjs';
import { installLocked, installPackages } from './steps/packages.mjs';
import { root } from './steps/paths.mjs';
import { Problem, run } from './steps/say.mjs';

const bench = join(root, 'bench');
/** What is measured: lib beside other packages, the kernel beside others. */
const PARTS = ['lib', 'kernel'];

await run(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !PARTS.includes(part));
  if (unknown) {
    throw new Problem(
      `There is no part '${unknown}'. Give one of these, or none: ${PARTS.join(', ')}`,
    );
  }
  await installPackages();
  await installLocked({ folder: bench, megabytes: 320 });
  const python = await makeEnvironment({
    folder: join(bench, '.venv'),
    requirements: join(bench, 'requirements.txt'),
    module: 'ipykernel',
    name: 'NumPy, matplotlib and ipykernel',
    megabytes: 300,
  });
  await build('bench');
  for (const part of PARTS.filter((name) => asked.length === 0 || asked.includes(name))) {
    const program = join(bench, 'build', part, 'index.js');
    const status = await show(process.execPath, ['--expose-gc', program, python]);
    if (status !== 0) return status;
  }
});
