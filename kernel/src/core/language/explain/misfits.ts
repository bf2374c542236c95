import type ts from 'typescript-api';
import { mismatchOf } from './mismatch';
import type { Mismatch } from './mismatch';
import type { Mistake, Rule } from './mistake';
import { short } from './words';

/** TypeScript's numbers of a value that does not fit where it stands. */
export const MISFITS = [2322, 2345, 2559, 2739, 2740, 2741, 2769, 2820];

type MismatchRule = (mismatch: Mismatch, mistake: Mistake) => string | undefined;

/** A rule about the value that does not fit. */
export function byMismatch(rule: MismatchRule): Rule {
  return (mistake) => {
    const mismatch = mismatchOf(mistake);
    return mismatch && rule(mismatch, mistake);
  };
}

/** What a sentence begins with that speaks of a value: its code, if that is a short name. */
export function subject(given: ts.Node): string {
  const code = short(given.getText());
  return /^[a-z_$][\w.$]*$/i.test(code) ? code : 'This';
}

/** What a value is: 'weights is a list', 'This is true'. */
export function isKind(given: ts.Node, kind: string): string {
  const code = given.getText();
  const isConstant = /^(?:true|false|null|undefined)$/.test(code);
  return isConstant ? `This is ${code}` : `${subject(given)} is ${kind}`;
}
