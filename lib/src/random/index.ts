export type { Random } from './random';
export { seededRandom } from './seeded';
export { numpyRandom } from './numpy';
