import { sign } from '../words';

/** Characters that are not of the language, and what to write in their place. */
const CHARACTERS: readonly (readonly [characters: string, sentence: string])[] = [
  ['“”„«»‟', `Quotes around text are straight: ${sign('"')}.`],
  ['‘’‚‹›´', `Quotes around text are straight: ${sign("'")}.`],
  ['×·⋅∙', `For times write ${sign('*')}.`],
  ['÷∕', `For divided by write ${sign('/')}.`],
  ['−–—‐', `For minus write ${sign('-')}.`],
  ['≤', `Write ${sign('<=')}.`],
  ['≥', `Write ${sign('>=')}.`],
  ['≠', `Write ${sign('!==')}.`],
  ['→⇒', `The arrow of a function is ${sign('=>')}.`],
  ['√', 'For a square root write Math.sqrt(…).'],
  ['²', `For a square write ${sign('** 2')}.`],
  ['³', `For a cube write ${sign('** 3')}.`],
  ['…', `Write out what ${sign('…')} stands for.`],
  ['#', `A comment begins with ${sign('//')}.`],
];

/** A sentence about a character. */
export function characterTrouble(character: string): string {
  const known = CHARACTERS.find(([characters]) => characters.includes(character));
  return known?.[1] ?? `${sign(character)} means nothing here. Take it out.`;
}
