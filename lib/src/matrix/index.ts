export { Matrix } from './matrix';
