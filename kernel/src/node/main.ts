#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readConnection } from './connection';
import { runKernel } from './kernel';
import { register } from './register';

const USE = `workshop-kernel <connection file>   runs a kernel, as Jupyter does
workshop-kernel register            tells Jupyter of this kernel
    --prefix <folder>               for one Python environment: its sys.prefix
    --name <name>                   in notebooks' metadata; 'typescript' when left out
    --display-name <name>           in menus; 'TypeScript' when left out`;

const OPTIONS = {
  prefix: { type: 'string' },
  name: { type: 'string' },
  'display-name': { type: 'string' },
} as const;

function main(): void {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [what] = positionals;
  if (what === undefined) return console.log(USE);
  if (what !== 'register') return runKernel(readConnection(what));
  const { 'display-name': displayName, ...rest } = values;
  console.log(`Registered: ${register({ ...rest, displayName })}`);
}

try {
  main();
} catch (error) {
  console.error(`workshop-kernel: ${(error as Error).message}`);
  process.exitCode = 1;
}
