import type ts from 'typescript-api';
import { isAssigned } from './assigned';
import type { Mistake } from './mistake';

/** A value that does not fit where it stands. */
export interface Mismatch {
  /** The code that gives the value. */
  readonly given: ts.Expression;
  readonly is: ts.Type;
  /** What would fit, without undefined. */
  readonly needs: ts.Type;
}

/** Which value does not fit; undefined where TypeScript does not speak of one. */
export function mismatchOf(mistake: Mistake): Mismatch | undefined {
  const { checker } = mistake;
  const { given, target } = placeOf(mistake) ?? {};
  const needs = given && (target ?? checker.getContextualType(given));
  if (!given || !needs) return undefined;
  return { given, is: checker.getTypeAtLocation(given), needs: checker.getNonNullableType(needs) };
}

/** The value, and the type of its place where that is written elsewhere. */
function placeOf({ typescript, checker, node }: Mistake):
  | {
      given?: ts.Expression;
      target?: ts.Type;
    }
  | undefined {
  const { parent } = node;
  if (typescript.isReturnStatement(node)) return { given: node.expression };
  if (typescript.isPropertyAssignment(parent) && parent.name === node) {
    return { given: parent.initializer };
  }
  if (typescript.isShorthandPropertyAssignment(parent)) {
    const target = checker.getContextualType(parent.parent)?.getProperty(parent.name.text);
    return { given: parent.name, target: target && checker.getTypeOfSymbol(target) };
  }
  const isDeclared =
    typescript.isVariableDeclaration(parent) ||
    typescript.isParameter(parent) ||
    typescript.isPropertyDeclaration(parent);
  if (isDeclared && parent.name === node) {
    return { given: parent.initializer, target: checker.getTypeAtLocation(node) };
  }
  if (isAssigned(typescript, node)) {
    return { given: node.parent.right, target: checker.getTypeAtLocation(node) };
  }
  return typescript.isExpression(node) ? { given: node } : undefined;
}
