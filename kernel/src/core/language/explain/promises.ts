import type ts from 'typescript-api';
import { isPromise } from './kinds';
import { mismatchOf } from './mismatch';
import type { Mistake, Rules } from './mistake';
import { subject } from './misfits';

/** A promise where its value is needed: `await` is missing. */
export const promises: Rules = [
  [
    [
      2322, 2339, 2345, 2349, 2362, 2363, 2365, 2488, 2504, 2548, 2549, 2551, 2739, 2740, 2741,
      2769, 2801, 7053,
    ],
    waitFor,
  ],
  [
    [1308],
    () => 'Here await needs a function that can wait: write async before the function around it.',
  ],
];

function waitFor(mistake: Mistake): string | undefined {
  const { checker } = mistake;
  const mismatch = mismatchOf(mistake);
  if (mismatch && isPromise(mismatch.needs)) return undefined;
  const promise = suspects(mistake, mismatch?.given).find((node) =>
    isPromise(checker.getTypeAtLocation(node)),
  );
  if (!promise) return undefined;
  return `${subject(promise)} is a promise: its value is still to come. Put await before it.`;
}

/** Where the promise may be: what was given, an entry of a list, a side of a sign, the owner. */
function suspects({ node, typescript }: Mistake, given: ts.Expression | undefined): ts.Node[] {
  const list = given ?? node;
  const entries = typescript.isArrayLiteralExpression(list) ? list.elements : [];
  const around = [node, node.parent].flatMap((one) => {
    if (typescript.isBinaryExpression(one)) return [one.left, one.right];
    return typescript.isPropertyAccessExpression(one) || typescript.isElementAccessExpression(one)
      ? [one.expression]
      : [];
  });
  return [...(given ? [given] : [node]), ...entries, ...around];
}
