export { check } from './check';
export type { Answer, CheckOptions } from './options';
export { todo } from './todo';
