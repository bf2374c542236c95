export { display } from './display';
export type { MimeBundle } from './display';
export { input } from './input';
