import type { Contender } from '../contenders.js';
import { launch } from '../kernels.js';
import type { Values } from '../rows.js';

/**
 * From the start of the process to the first replies. What is asked goes out at once and is not
 * asked again; replies, unlike outputs, reach also who connects late.
 */
export async function start(contender: Contender): Promise<Values> {
  const begin = performance.now();
  const kernel = launch(contender);
  const ask = async (type: string, content: object): Promise<number> => {
    const { connection } = kernel;
    const reply = kernel.next((message) => message.type === `${type}_reply`);
    await connection.send('shell', connection.wire.write(`${type}_request`, content));
    const { status } = (await reply).content;
    if (status === 'error') throw new Error(`${contender.name}: a ${type}_request failed`);
    return performance.now() - begin;
  };
  try {
    const ready = await ask('kernel_info', {});
    const firstResult = await ask('execute', { code: '1 + 2', silent: false });
    return { ready, firstResult };
  } finally {
    await kernel.stop();
  }
}
