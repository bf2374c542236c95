import { HOST } from '@workshop/kernel/host';
import type { Host, MimeBundle } from '@workshop/kernel/host';

/** The outputs that a host was given, each as a list of all that it was, in order. */
export type Shown = MimeBundle[][];

/**
 * Does something beside a host that keeps what it is given, as in a kernel.
 *
 * @param call gets what has been shown so far
 * @param more what else the host can do
 */
export async function withHost(
  call: (shown: Shown) => unknown,
  more: Partial<Host> = {},
): Promise<Shown> {
  const shown: Shown = [];
  const host: Partial<Host> = {
    put(bundle) {
      const states = [bundle];
      shown.push(states);
      return { change: (next) => void states.push(next) };
    },
    ...more,
  };
  const place = globalThis as { [HOST]?: Partial<Host> };
  place[HOST] = host;
  try {
    await call(shown);
    return shown;
  } finally {
    delete place[HOST];
  }
}
