import type ts from 'typescript-api';
import { callOf, signaturesOf } from './call';
import { entryOf, isAll, kindOf } from './kinds';
import type { Mistake, Rules } from './mistake';
import { count, listed, sentence, short, sign, withArticle } from './words';

/** Too many values in parentheses, too few, and calls of what cannot be called. */
export const calls: Rules = [
  [[2554], decimalComma],
  [[2554], listInParts],
  [[2554, 2555, 2575], wrongCount],
  [[2349], noFunction],
  [[2348], ({ node }) => withNew(node as ts.CallExpression)],
  [[2350, 2351, 7009], noClass],
  [[2673, 2674], privateConstructor],
];

/** 0,5 in place of 0.5: two numbers where one is needed. */
function decimalComma(mistake: Mistake): string | undefined {
  const values = callOf(mistake)?.arguments;
  const code = values && mistake.file.text.slice(values[0]?.getStart(), values.at(-1)?.end);
  if (!values || !code || !/^\d+,\d+$/.test(code)) return undefined;
  return `A decimal number has a point: ${code.replace(',', '.')}.`;
}

/** Values one by one where a list of them is needed. */
function listInParts(mistake: Mistake): string | undefined {
  const call = callOf(mistake);
  if (!call?.arguments || call.arguments.length < 2) return undefined;
  const { checker } = mistake;
  const takesList = signaturesOf(mistake, call).some(({ parameters: [first, second] }) => {
    if (!first || second) return false;
    const type = checker.getTypeOfSymbol(first);
    return !(type.flags & mistake.typescript.TypeFlags.Any) && checker.isArrayLikeType(type);
  });
  const isPlain = call.arguments.every((value) => {
    return !entryOf(mistake, checker.getTypeAtLocation(value));
  });
  if (!takesList || !isPlain) return undefined;
  const values = call.arguments.map((value) => value.getText()).join(', ');
  return `${nameOf(call)} takes one list. Put the values in square brackets: [${short(values)}].`;
}

function wrongCount(mistake: Mistake): string | undefined {
  const call = callOf(mistake);
  const found = /Expected (at least )?(\d+)(?:-(\d+))? arguments, but got (\d+)/.exec(mistake.text);
  if (!call || !found) return undefined;
  const [, atLeast, least, most, given] = found;
  const name = nameOf(call);
  if (Number(most ?? least) === 0) return `${name} takes nothing in its parentheses.`;
  const missing = missingOf(mistake);
  const between = +least === 0 ? 'at most ' : `${least} to `;
  const range = most ? `${between}${count(+most, 'value')}` : count(+least, 'value');
  const needs = `${name} takes ${atLeast ?? ''}${range} in its parentheses`;
  if (missing) return `${needs}. Here ${missing} is missing.`;
  const form = Number(least) === 1 ? formOf(mistake, call) : '';
  return `${needs}${form}. Here are ${given}.`;
}

/** How the one value of a call is written, if that is with braces. */
function formOf(mistake: Mistake, call: ts.CallLikeExpression): string {
  const parameter = mistake.checker.getResolvedSignature(call)?.parameters[0];
  const kind = parameter && kindOf(mistake, mistake.checker.getTypeOfSymbol(parameter));
  return kind?.startsWith('{') ? `, ${kind}` : '';
}

function noFunction(mistake: Mistake): string | undefined {
  const { checker, typescript } = mistake;
  const call = callOf(mistake);
  if (!call) return undefined;
  const callee = call.expression;
  const kind = kindOf(mistake, checker.getTypeAtLocation(callee));
  if (!kind) return undefined;
  const isNumber = isAll(checker.getTypeAtLocation(callee), typescript.TypeFlags.NumberLike);
  const code = short(callee.getText());
  const open = mistake.file.text.slice(callee.end, call.end).indexOf('(') + callee.end;
  if (mistake.file.text.slice(callee.end, open).includes('\n')) {
    return `The line before goes on here, since a line begins with ${sign('(')}. End it with ${sign(';')}.`;
  }
  const what = code === '…' ? `This is ${kind}` : `${code} is ${kind}`;
  if (call.arguments?.length === 0) return `${what} and no function: leave out the ${sign('()')}.`;
  const times = isNumber ? ` For times write ${code} * (…).` : '';
  return `${what} and no function.${times}`;
}

function withNew({ expression }: ts.CallExpression): string {
  return `${short(expression.getText())} is a class. Write new before it: new ${short(expression.getText())}(…).`;
}

function noClass({ node, typescript }: Mistake): string {
  const called = typescript.isNewExpression(node) ? node.expression : node;
  return `new is for classes, and ${short(called.getText())} is none. Leave out new.`;
}

/** Other ways to make one: methods of the class itself that give one. */
function privateConstructor({ node, checker }: Mistake): string | undefined {
  const { symbol } = checker.getTypeAtLocation((node as ts.NewExpression).expression);
  const ways = checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol)).filter((way) => {
    const [signature] = checker.getTypeOfSymbol(way).getCallSignatures();
    return signature?.getReturnType().symbol === symbol;
  });
  const instead = ways.map(({ name }) => `${symbol.name}.${name}`);
  const end = instead.length > 0 ? ` Use ${listed(instead, 'or')}.` : '';
  return `${sentence(withArticle(symbol.name))} is not made with new.${end}`;
}

function missingOf({ diagnostic }: Mistake): string | undefined {
  const related = diagnostic.relatedInformation?.find(({ code }) => code === 6210);
  const name = related && /'([^']+)'/.exec(String(related.messageText))?.[1];
  // What the language's own methods call a function that they are given.
  return name && /fn$|^predicate$/.test(name) ? 'a function' : name;
}

/** The last name of what is called: forward of neuron.forward. */
function nameOf(call: ts.CallExpression | ts.NewExpression): string {
  return /([\w$]+)\s*$/.exec(call.expression.getText())?.[1] ?? 'This';
}
