import { median, rotated } from '../turns.js';
import type { Contender, Job, Sample } from './contender.js';
import { prepare } from './contender.js';
import type { Task } from './task.js';

/** One line of a table: the median of a contender's rounds. */
export interface Result {
  contender: Contender;
  milliseconds: number;
  rounds: number;
}

const ROUNDS = 15;
const SLOW = 1000;
const SLOW_ROUNDS = 3;

/**
 * Runs a task with every contender that can do it, in turns, so that a moment in which the machine
 * is busy hits all alike. Who needs more than a second gets three rounds only.
 *
 * @throws Error when somebody's answer is not that of the first contender
 */
export async function compare(contenders: readonly Contender[], task: Task): Promise<Result[]> {
  const entries = contenders.flatMap((contender) => {
    const job = prepare(contender, task);
    return job ? [{ contender, job, times: [] as number[], rounds: ROUNDS }] : [];
  });
  const reference = await entries[0].job();
  for (const entry of entries) {
    const { milliseconds, answer } = await warmUp(entry.job);
    requireSame(entry.contender, answer, reference.answer);
    if (milliseconds > SLOW) entry.rounds = SLOW_ROUNDS;
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { job, times, rounds } of rotated(entries, round)) {
      if (round < rounds) times.push((await job()).milliseconds);
    }
  }
  return entries.map(({ contender, times, rounds }) => ({
    contender,
    milliseconds: median(times),
    rounds,
  }));
}

/** Until the compiler has seen the job often enough: half a second, at least twice. */
async function warmUp(job: Job): Promise<Sample> {
  const end = performance.now() + 500;
  let sample = await job();
  do sample = await job();
  while (performance.now() < end);
  return sample;
}

function requireSame({ name, tolerance }: Contender, answer: number[], expected: number[]): void {
  if (tolerance === undefined) return;
  expected.forEach((value, i) => {
    if (Math.abs(answer[i] - value) > tolerance * Math.max(1, Math.abs(value))) {
      throw new Error(`${name}: entry ${i} is ${answer[i]}; it must be ${value}`);
    }
  });
}
