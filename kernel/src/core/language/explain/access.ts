import type ts from 'typescript-api';
import type { Mistake, Rules } from './mistake';
import { short } from './words';

/** What may be looked at, and what may be changed. */
export const access: Rules = [
  [[7052, 7053], unknownEntry],
  [[2540, 2542], readOnly],
  [[2341, 2445], ({ quoted: [name, owner] }) => `${name} is for the inside of ${owner} only.`],
  [
    [2571, 18046],
    ({ written, node, typescript }) =>
      hasCatch(typescript, node)
        ? `What was caught can be anything. Write (${short(written)} as Error) if it is an error.`
        : `What ${short(written)} is, is not known here. Say what kind of value it is.`,
  ],
];

function unknownEntry(mistake: Mistake): string | undefined {
  const { node, typescript, text } = mistake;
  if (!typescript.isElementAccessExpression(node)) return undefined;
  const { expression, argumentExpression: index } = node;
  const code = short(expression.getText());
  const call = /Did you mean to call '([^']+)'/.exec(text)?.[1];
  if (call) return `${code} has no entries in square brackets. Did you mean ${call}(…)?`;
  if (typescript.isLiteralExpression(index)) return `There is no ${index.text} in ${code}.`;
  return `Which entry of ${code} is meant by ${short(index.getText())} is not known before the cell runs.`;
}

function readOnly({ written, quoted: [name], code }: Mistake): string {
  const what = code === 2540 ? name : short(written);
  return `${what} can be read, but not changed.`;
}

function hasCatch(typescript: typeof ts, node: ts.Node): boolean {
  for (let at = node; at; at = at.parent) if (typescript.isCatchClause(at)) return true;
  return false;
}
