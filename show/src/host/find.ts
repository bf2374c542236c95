import type { Host } from '@workshop/kernel/host';
import { findTslab } from './tslab';

/** Where the workshop's kernel keeps its host. */
const HOST = Symbol.for('workshop.host');

/** The workshop's kernel lends all of a host, a stock tslab display alone. */
export type Lent = Pick<Host, 'put'> & Partial<Host>;

/** What the kernel that this process is lends to the running cell; undefined outside a kernel. */
export function findHost(): Lent | undefined {
  return (globalThis as { [HOST]?: Host })[HOST] ?? findTslab();
}
