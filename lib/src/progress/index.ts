export { trainWithProgress } from './train-with-progress';
