import type { MatrixTask, NetworkTask, Task, TrainingTask } from './task.js';

/** One run of a task: how long it took, and some entries of its answer. */
export interface Sample {
  milliseconds: number;
  answer: number[];
}

/** A task made ready: everything that is not to be timed is done. */
export type Job = () => Sample | Promise<Sample>;

/** One that takes part: a package, or a way to write it by hand. */
export interface Contender {
  name: string;
  version?: string;
  /** How far its answers may be from lib's; undefined when it follows a rule of its own. */
  tolerance?: number;
  training?(task: TrainingTask): Job;
  matrix?(task: MatrixTask): Job;
  network?(task: NetworkTask): Job;
  close?(): void;
}

export function prepare(contender: Contender, task: Task): Job | undefined {
  if (task.kind === 'network') return contender.network?.(task);
  return task.kind === 'training' ? contender.training?.(task) : contender.matrix?.(task);
}

/** Times `work`, done `repeats` times; reads its answer when the clock has stopped. */
export function clocked<T>(
  repeats: number,
  work: () => T,
  answer: (result: T) => number[],
): Sample {
  const start = performance.now();
  let result = work();
  for (let i = 1; i < repeats; i++) result = work();
  const milliseconds = (performance.now() - start) / repeats;
  return { milliseconds, answer: answer(result) };
}
