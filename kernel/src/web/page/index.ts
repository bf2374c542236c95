export { WebKernel } from './kernel';
export type { WebKernelOptions } from './kernel';
export type { LiteMessage } from '../messages';
export type { Beside } from '../talk';
