/**
 * A source of randomness: each call gives the next number, evenly spread over 0 <= x < 1.
 * `Math.random` is one; so are the functions that `seededRandom` and `numpyRandom` make.
 */
export type Random = () => number;
