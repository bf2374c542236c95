import type ts from 'typescript-api';
import type { Mistake } from './mistake';

/** The call that a mistake is in, as one of its arguments or as what is called. */
export function callOf({
  node,
  start,
  typescript,
}: Mistake): ts.CallExpression | ts.NewExpression | undefined {
  let at = node.getStart() === start ? node.parent : node;
  while (at && !typescript.isStatement(at)) {
    if (typescript.isCallExpression(at) || typescript.isNewExpression(at)) return at;
    at = at.parent;
  }
  return undefined;
}

export function signaturesOf(
  { checker }: Mistake,
  call: ts.CallExpression | ts.NewExpression,
): readonly ts.Signature[] {
  const type = checker.getTypeAtLocation(call.expression);
  return [...type.getCallSignatures(), ...type.getConstructSignatures()];
}
