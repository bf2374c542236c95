import type ts from 'typescript-api';
import { isFunction, kindOf } from './kinds';
import { byMismatch, MISFITS, subject } from './misfits';
import type { Mismatch } from './mismatch';
import type { Mistake, Rules } from './mistake';
import { ownWords } from './own-words';
import { count, short } from './words';

const NO_RETURN = 'The function gives nothing back. Write return before its result';

/** What goes into a function and what comes out of it. */
export const functions: Rules = [
  [MISFITS, byMismatch(forgotToCall)],
  [MISFITS, byMismatch(givesNothing)],
  [MISFITS, byMismatch(takesTooMany)],
  [MISFITS, byMismatch(givesAnother)],
  [MISFITS, byMismatch(takesAnother)],
  [MISFITS, byMismatch(valueOfNothing)],
  [[2355], () => `${NO_RETURN}.`],
  [
    [2366, 7030],
    () => 'For some values the function gives nothing back. Write a return at its end, too.',
  ],
  [
    [1108],
    () =>
      'return stands in functions only. To show a value, write it alone in the last line of the cell.',
  ],
  [
    [1104, 1105, 1107],
    ({ written }) =>
      `${written.replace(';', '')} stands in loops only: between the braces of for or while.`,
  ],
  [[2774], ({ written }) => `${written} is the function itself. Call it: ${written}(…).`],
];

function forgotToCall({ given }: Mismatch, mistake: Mistake): string | undefined {
  if (!mistake.isRelatedTo(6212)) return undefined;
  return `${subject(given)} is the function itself. Call it: ${short(given.getText())}(…).`;
}

function givesNothing({ given, is, needs }: Mismatch, { typescript }: Mistake): string | undefined {
  const result = resultOf(is);
  if (!result || !resultOf(needs) || !(result.flags & typescript.TypeFlags.Void)) return undefined;
  const isArrow = typescript.isArrowFunction(given) && typescript.isBlock(given.body);
  return `${NO_RETURN}${isArrow ? ', or leave out the braces' : ''}.`;
}

function takesTooMany(_: Mismatch, { diagnostic }: Mistake): string | undefined {
  const words = ownWords(diagnostic.messageText);
  const found = /too few arguments\. Expected (\d+) or more, but got (\d+)/.exec(words);
  if (!found) return undefined;
  return `The function asks for ${count(+found[1], 'value')}, and is given only ${found[2]} here.`;
}

function givesAnother({ is, needs }: Mismatch, mistake: Mistake): string | undefined {
  const [from, to] = [resultOf(is), resultOf(needs)];
  const given = from && kindOf(mistake, from);
  const needed = to && kindOf(mistake, to);
  if (!given || !needed || given === needed) return undefined;
  return `The function gives ${given}, and is to give ${needed}.`;
}

function takesAnother({ is, needs }: Mismatch, mistake: Mistake): string | undefined {
  const { checker } = mistake;
  if (!isFunction(is) || !isFunction(needs)) return undefined;
  const [taken, offered] = [is, needs].map((type) => type.getCallSignatures()[0].getParameters());
  for (const [i, parameter] of taken.entries()) {
    const [takes, gets] = [parameter, offered[i]].map((one) => {
      return one && kindOf(mistake, checker.getTypeOfSymbol(one));
    });
    if (takes && gets && takes !== gets) {
      return `${parameter.name} is to be ${gets}, and the function takes ${takes}.`;
    }
  }
  return undefined;
}

function valueOfNothing({ given, is }: Mismatch, { typescript }: Mistake): string | undefined {
  if (!(is.flags & typescript.TypeFlags.Void)) return undefined;
  return `${short(given.getText())} gives nothing back. Does its function say return?`;
}

function resultOf(type: ts.Type): ts.Type | undefined {
  return isFunction(type) ? type.getCallSignatures()[0].getReturnType() : undefined;
}
