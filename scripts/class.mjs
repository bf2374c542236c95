import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { submissionsIn } from './class/find.mjs';
import { LIMITS } from './class/limits.mjs';
import { cellsIn } from './class/notebook.mjs';
import { Progress } from './class/progress.mjs';
import { runAll } from './class/results.mjs';
import { countsOf, csvOf, tableOf } from './class/table.mjs';
import { build } from './steps/build.mjs';
import { notebooksIn, originalsOf } from './steps/originals.mjs';
import { installPackages } from './steps/packages.mjs';
import { root } from './steps/paths.mjs';
import { Problem, run, say } from './steps/say.mjs';

const USE =
  'Give the folder with the learners\u2019 notebooks, as in: npm run class -- ../class-7b';
/** npm runs this in the project's folder, wherever the person is. */
const here = process.env.INIT_CWD ?? '.';
const OPTIONS = {
  csv: { type: 'string' },
  originals: { type: 'string' },
  seconds: { type: 'string' },
};

await run(async () => {
  const { folder, csv, originals } = asked();
  const submissions = submissionsIn(folder, [...originals.keys()]);
  if (submissions.length === 0) {
    throw new Problem(`There are no notebooks in ${folder}: no file that ends in .ipynb.`);
  }
  // Whether it can be written is better known before the work than after it.
  writeFileSync(csv, csvOf([]));
  await installPackages();
  await build('lib', 'show', 'kernel');
  say(`Running ${submissions.length} notebooks …`);
  const progress = new Progress(submissions.length);
  const done = [];
  const inOrder = () =>
    submissions.flatMap(({ path }) => done.find((one) => one.path === path) ?? []);
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => process.exit(130));
  await runAll(folder, submissions, originals, (one) => {
    done.push(one);
    progress.add(one);
    keep(csv, csvOf(inOrder()));
  });
  writeFileSync(csv, csvOf(inOrder()));
  const seconds = progress.end();
  console.log(`\n${tableOf(inOrder())}\n\n${countsOf(inOrder())}\n`);
  say(`${submissions.length} notebooks in ${seconds} s. The same, with notes: ${csv}`);
});

/** Keeps what there is so far; a spreadsheet that has the file open may be in the way. */
function keep(csv, text) {
  try {
    writeFileSync(csv, text);
  } catch {
    // It is written once more at the end.
  }
}

/** What the command was given: the folder, where the CSV goes, and the originals' cells by name. */
function asked() {
  const { values, positionals } = read();
  if (positionals.length !== 1) throw new Problem(USE);
  const folder = resolve(here, positionals[0]);
  if (!existsSync(folder)) throw new Problem(`There is no folder ${folder}. ${USE}`);
  if (!statSync(folder).isDirectory()) throw new Problem(`${folder} is no folder. ${USE}`);
  const seconds = Number(values.seconds ?? LIMITS.cell / 1000);
  if (!(seconds > 0)) throw new Problem('--seconds needs a number, as in: --seconds 30');
  LIMITS.cell = seconds * 1000;
  const texts = values.originals ? notebooksIn(resolve(here, values.originals)) : originalsOf(root);
  if (texts.size === 0) throw new Problem('There are no originals to compare with.');
  return {
    folder,
    csv: resolve(here, values.csv ?? join(folder, `${basename(folder)}.csv`)),
    originals: new Map([...texts].map(([name, text]) => [name, cellsIn(text)])),
  };
}

function read() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${error.message}. ${USE}`);
  }
}
