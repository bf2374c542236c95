import { writeFileSync } from 'node:fs';
import { machine } from '../machine.js';
import { short } from '../table.js';
import { brain } from './contenders/brain.js';
import { fourRowsAPass, oneRowAPass } from './contenders/by-hand.js';
import { lib } from './contenders/lib.js';
import { mathjs } from './contenders/mathjs.js';
import { mlMatrix } from './contenders/ml-matrix.js';
import { startNumpy } from './contenders/numpy.js';
import { ready, tfjs } from './contenders/tfjs.js';
import { numpyGoal, packageGoal, workshopGoals } from './goals.js';
import { bytesBesidesEntries, bytesPerIteration } from './memory.js';
import { compare } from './rounds.js';
import type { Result } from './rounds.js';
import { table } from './table.js';
import { grown, layered, workshop, xor } from './task.js';
import type { MatrixTask, Task } from './task.js';

const ITERATIONS = 10_000;
const GROWTH = [
  [64, 16],
  [512, 64],
  [4096, 256],
];
const DOTS: MatrixTask[] = [
  { kind: 'dot', size: 32, repeats: 200, seed: 1 },
  { kind: 'dot', size: 128, repeats: 10, seed: 1 },
  { kind: 'dot', size: 512, repeats: 1, seed: 1 },
  { kind: 'dot', size: 1024, repeats: 1, seed: 1 },
];

async function main(python: string): Promise<void> {
  await ready;
  const numpy = await startNumpy(python);
  const everybody = [lib, oneRowAPass, fourRowsAPass, numpy, mlMatrix, mathjs, tfjs, brain];
  const report: string[] = [];
  const say = (text: string): void => {
    console.log(`${text}\n`);
    report.push(text);
  };
  const measure = async (title: string, task: Task, flops?: number): Promise<Result[]> => {
    const results = await compare(everybody, task);
    say(`## ${title}\n\n${table(results, flops)}`);
    return results;
  };
  const goals: string[] = [];

  const matrixBytes = bytesBesidesEntries();
  const iterationBytes = bytesPerIteration();

  say(`# The lib beside other packages\n\n${conditions()}`);
  const training = `The workshop's training: 4 x 3, ${ITERATIONS} iterations`;
  goals.push(...workshopGoals(await measure(training, workshop(ITERATIONS))));
  for (const [examples, inputs] of GROWTH) {
    const title = `Training ${examples} x ${inputs}, 100 iterations`;
    goals.push(packageGoal(title, await measure(title, grown(examples, inputs, 100)), 1));
  }
  const small = `XOR, a network of 2-2-1, ${ITERATIONS} iterations`;
  const xorResults = await measure(small, xor(ITERATIONS));
  goals.push(numpyGoal(small, xorResults, 15), packageGoal(small, xorResults, 1));
  const large = 'A network of 64-32-8, 64 examples, 100 iterations';
  goals.push(packageGoal(large, await measure(large, layered(64, [64, 32, 8], 100)), 1));
  for (const task of DOTS) {
    const title = `dot, ${task.size} x ${task.size}`;
    goals.push(packageGoal(title, await measure(title, task, 2 * task.size ** 3), 3));
  }
  await measure('transpose, 1024 x 1024', { kind: 'transpose', size: 1024, repeats: 1, seed: 1 });
  await measure('map(sigmoid), 1000 x 1000', { kind: 'map', size: 1000, repeats: 1, seed: 1 });
  say(
    '## Memory\n\n' +
      `A matrix holds 8 bytes for each entry and ${short(matrixBytes)} bytes besides. ` +
      `One more iteration of the workshop's training allocates ${short(iterationBytes)} bytes.`,
  );
  say(`## What is to hold\n\n${goals.join('\n')}`);
  numpy.close?.();
  writeFileSync(new URL('../../results.md', import.meta.url), `${report.join('\n\n')}\n`);
}

function conditions(): string {
  return (
    `${machine()} Medians of rounds in turns; differences below 20 % are noise. ` +
    'TensorFlow.js runs on the CPU, in float32. brain.js follows a rule of its own: a step after every ' +
    'example, a bias, momentum, float32. All others give the same answers, which is checked.'
  );
}

await main(process.argv[2]);
