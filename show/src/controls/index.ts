export { button } from './button';
export { choice } from './choice';
export type { Control } from './control';
export { live } from './live';
export { slider } from './slider';
export { toggle } from './toggle';
