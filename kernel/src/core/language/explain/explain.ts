import type ts from 'typescript-api';
import { access } from './access';
import { annotations } from './annotations';
import { calls } from './calls';
import { commas } from './commas';
import { comparisons } from './comparisons';
import { constants } from './constants';
import type { Context } from './context';
import { functions } from './functions';
import { imports } from './imports';
import { lists } from './lists';
import { members } from './members';
import { Mistake } from './mistake';
import type { Rule } from './mistake';
import { names } from './names';
import { objects } from './objects';
import { asInOneCell } from './one-cell';
import { operators } from './operators';
import { ownWords } from './own-words';
import { promises } from './promises';
import { square } from './square';
import { syntax } from './syntax';
import { tags } from './tags';
import { types } from './types';
import { undefineds } from './undefineds';
import { values } from './values';
import { within } from './within';

/** What a learner reads of a mistake. */
export interface Explanation {
  /** TypeScript's number of it. */
  readonly code: number;
  /** In plain words; in TypeScript's own where there are none. */
  readonly message: string;
  /** TypeScript's own words, where ours are others. */
  readonly original?: string;
}

/** In the order in which they have the word. */
const RULES = rulesByCode([
  ...syntax,
  ...promises,
  ...tags,
  ...constants,
  ...names,
  ...functions,
  ...lists,
  ...objects,
  ...values,
  ...within,
  ...calls,
  ...members,
  ...square,
  ...access,
  ...operators,
  ...commas,
  ...comparisons,
  ...undefineds,
  ...imports,
  ...types,
  ...annotations,
]);

/**
 * Says in plain words what TypeScript says of code.
 *
 * @param checker knows the types; left out for code that cannot be read
 */
export function explain(
  typescript: typeof ts,
  diagnostic: ts.DiagnosticWithLocation,
  context: Context,
  checker?: ts.TypeChecker,
): Explanation {
  const mistake = asInOneCell(new Mistake(typescript, diagnostic, context, checker));
  const { code } = mistake;
  for (const rule of RULES.get(code) ?? []) {
    const message = rule(mistake);
    if (message) return { code, message, original: mistake.text };
  }
  return { code, message: ownWords(diagnostic.messageText) };
}

function rulesByCode(rules: readonly (readonly [readonly number[], Rule])[]): Map<number, Rule[]> {
  const byCode = new Map<number, Rule[]>();
  for (const [codes, rule] of rules) {
    for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), rule]);
  }
  return byCode;
}
