import { sendAtOnce } from './sending';

export { display } from './display';
export { input } from './input';
export type { MimeBundle } from './tslab';

sendAtOnce();
