export { check } from './check';
export type { Answer } from './compare';
export { todo } from './todo';
