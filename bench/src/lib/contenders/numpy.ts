import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Contender, Job, Sample } from '../contender.js';
import type { Task } from '../task.js';

/** NumPy in a process of its own, which holds the clock itself: see numpy_peer.py. */
export async function startNumpy(python: string): Promise<Contender> {
  const script = fileURLToPath(
    new URL('../../../src/lib/contenders/numpy_peer.py', import.meta.url),
  );
  const peer = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
  const receive = async <T>(): Promise<T> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('NumPy: the Python process ended');
    return JSON.parse(value);
  };
  let prepared = 0;
  const job = (task: Task): Job => {
    const number = prepared++;
    peer.stdin.write(`${JSON.stringify({ prepare: task })}\n`);
    return () => {
      peer.stdin.write(`${JSON.stringify({ run: number })}\n`);
      return receive<Sample>();
    };
  };
  const { version } = await receive<{ version: string }>();
  return {
    name: 'NumPy',
    version,
    tolerance: 1e-9,
    training: job,
    matrix: job,
    network: job,
    close: () => peer.stdin.end(),
  };
}
