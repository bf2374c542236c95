import type { Rules } from './mistake';
import { sign } from './words';

/** Where TypeScript cannot tell of what kind a value is. */
export const annotations: Rules = [
  [
    [7006, 7031],
    ({ quoted: [name] }) => `Say what kind of value ${name} is, as in ${name}: number.`,
  ],
  [
    [7051],
    ({ meant }) => `Each value that a function takes has a name and a kind here, as in ${meant}.`,
  ],
  [
    [7019],
    ({ quoted: [name] }) => `Say what kind of values ${name} holds, as in ...${name}: number[].`,
  ],
  [
    [7005, 7034],
    ({ quoted: [name] }) => `Say what kind of value ${name} is, as in let ${name}: number.`,
  ],
  [
    [7010, 7011, 7023, 7024],
    () =>
      `Say what kind of value the function gives, as ${sign(': number')} behind its parentheses.`,
  ],
  [[2683], () => 'Here, outside of a class, this means nothing.'],
];
