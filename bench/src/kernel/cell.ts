import type { Kernel } from '../../../build/test/support/kernel.js';
import { outputIn, textOf } from '../../../build/test/support/outputs.js';
import type { Output } from '../../../build/test/support/outputs.js';
import type { Message } from '../../../build/test/support/wire.js';

/** How long a cell may take, in milliseconds. */
const TIMEOUT = 10_000;

/** A cell that was run. Times are milliseconds from when it was sent. */
export interface Timed {
  /** When the kernel had replied. */
  done: number;
  /** What came out, and when. */
  outputs: { at: number; output: Output }[];
}

/**
 * Runs a cell, and waits until the kernel is idle. A stock tslab loses what it says last when it
 * says much at once, and then never seems to be idle: its reply is enough.
 *
 * @throws Error when the cell does not succeed
 */
export async function time(kernel: Kernel, code: string): Promise<Timed> {
  const outputs: Timed['outputs'] = [];
  let reply: { at: number; message: Message } | undefined;
  const content = { code, silent: false, store_history: true, allow_stdin: false };
  const start = performance.now();
  const onMessage = (message: Message): void => {
    const at = performance.now() - start;
    const output = outputIn(message);
    if (output) outputs.push({ at, output });
    if (message.type === 'execute_reply') reply = { at, message };
  };
  const end = kernel.request('execute_request', content, { timeout: TIMEOUT, onMessage });
  await end.catch((error) => {
    if (!reply) throw error;
  });
  const { at: done, message } = reply!;
  const said = outputs.map(({ output }) => textOf(output)).join('\n');
  if (message.content.status !== 'ok') throw new Error(`${code}\nended in an error: ${said}`);
  return { done, outputs };
}

/**
 * When the value of a cell's last expression was seen.
 *
 * @throws Error when it is another
 */
export function seenValue({ outputs }: Timed, expected: string): number {
  const [first] = outputs;
  const text = first ? textOf(first.output).trim() : undefined;
  if (text !== expected) throw new Error(`a cell gave ${text}; it must be ${expected}`);
  return first.at;
}

/**
 * When an output of this MIME type was first seen.
 *
 * @throws Error when there was none
 */
export function seenType({ outputs }: Timed, type: string): number {
  const found = outputs.find(({ output }) => 'data' in output && type in output.data);
  if (!found) throw new Error(`a cell put out nothing of the type ${type}`);
  return found.at;
}
