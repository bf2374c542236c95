import { dirname, join } from 'node:path';
import { build } from './steps/build.mjs';
import { show } from './steps/command.mjs';
import { makeEnvironment } from './steps/environment.mjs';
import { installLocked, installPackages } from './steps/packages.mjs';
import { root } from './steps/paths.mjs';
import { preparePlaces } from './steps/places.mjs';
import { Problem, run } from './steps/say.mjs';
import { setUp } from './steps/set-up.mjs';
import { makeSite } from './steps/site.mjs';

const bench = join(root, 'bench');
/** What is measured: lib beside other packages, the kernel beside others, live pictures, the web page. */
const PARTS = ['lib', 'kernel', 'live', 'web'];

/** Parts that need none of the packages of bench. */
const OWN = { live, web };

await run(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !PARTS.includes(part));
  if (unknown) {
    throw new Problem(
      `There is no part '${unknown}'. Give one of these, or none: ${PARTS.join(', ')}`,
    );
  }
  for (const part of PARTS.filter((name) => asked.length === 0 || asked.includes(name))) {
    const status = await (OWN[part]?.() ?? beside(part));
    if (status !== 0) return status;
  }
});

async function beside(part) {
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
  const program = join(bench, 'build', part, 'index.js');
  return show(process.execPath, ['--expose-gc', program, python]);
}

/** From the key to the redrawn picture, in JupyterLab and in Notebook 7. */
async function live() {
  const jupyter = join(dirname(await setUp()), 'jupyter');
  const other = join(dirname(await preparePlaces()), 'jupyter');
  await build('.');
  const program = join(root, 'build', 'test', 'browser', 'latency.js');
  const env = { ...process.env, WORKSHOP_JUPYTER: jupyter };
  return show(process.execPath, [program, other], { env });
}

/** Sizes and times of the notebooks in a web page, and its memory. */
async function web() {
  const folder = await makeSite();
  await build('.');
  return show(process.execPath, [join(root, 'build', 'test', 'site', 'measure.js'), folder]);
}
