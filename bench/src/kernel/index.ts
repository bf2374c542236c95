import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { machine } from '../machine.js';
import { ours, pythons, stock } from './contenders.js';
import { cells } from './measures/cells.js';
import { memory, tenKernels } from './measures/memory.js';
import { notebook } from './measures/notebook.js';
import { plots } from './measures/plots.js';
import { start } from './measures/start.js';
import { report } from './report.js';
import { compare } from './rounds.js';

const BENCH = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 9;

async function main(python: string): Promise<void> {
  asOnAPlainMachine();
  const contenders = [ours, stock, pythons(python)];
  const measures = [start, cells, notebook, plots, memory];
  const results = await compare(contenders, measures, ROUNDS);
  Object.assign(results[0].values, await tenKernels(ours));
  const text = `# The kernel beside others\n\n${conditions()}\n\n${report(results)}\n`;
  console.log(`\n${text}`);
  writeFileSync(join(BENCH, 'kernels.md'), text);
}

/** A machine's own certificates cost every start of Node.js 60 ms; a person's profile, whatever is in it. */
function asOnAPlainMachine(): void {
  delete process.env.NODE_EXTRA_CA_CERTS;
  const own = join(BENCH, '.venv', 'home');
  Object.assign(process.env, { IPYTHONDIR: own, MPLCONFIGDIR: own });
}

function conditions(): string {
  const packages = readFileSync(join(BENCH, 'requirements.in'), 'utf8').trim().split('\n');
  return (
    `${machine()} ${packages.join(', ').replaceAll('==', ' ')}. Medians of ${ROUNDS} rounds in turns, ` +
    'each on fresh kernels. A pause is 100 ms, as a person makes one at least. Memory is that of the ' +
    'process: first 2 s after the second plot.'
  );
}

await main(process.argv[2]);
