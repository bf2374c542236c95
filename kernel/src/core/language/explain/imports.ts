import { nearest } from './nearest';
import type { Mistake, Rules } from './mistake';

/** Packages and files, and what they offer. */
export const imports: Rules = [
  [[2307, 2792], notFound],
  [[2305, 2724, 2460], noExport],
  [
    [2614, 2595, 2597],
    ({ quoted: [, name] }) => `Write ${name} without braces: import ${name} from '…'.`,
  ],
  [
    [1192, 2613],
    ({ node }) => `Write braces around ${node.getText()}: import { ${node.getText()} } from '…'.`,
  ],
  [
    [2459],
    ({ quoted: [, name] }) =>
      `${name} is in that file, but not offered: write export before it there.`,
  ],
];

function notFound({ quoted: [name] }: Mistake): string {
  if (name.startsWith('.')) {
    const file = /\.[jt]s(?:on)?$/.test(name) ? name : `${name}.ts`;
    return `There is no file ${file.replace(/^\.\//, '')} beside the notebook.`;
  }
  return `${name} is not installed.`;
}

function noExport(mistake: Mistake): string {
  const { quoted, checker, node } = mistake;
  const [from, name] = quoted.map((text) => text.replace(/"/g, ''));
  const names = checker.getSymbolAtLocation(specifierOf(mistake) ?? node);
  const offered = names ? checker.getExportsOfModule(names).map((one) => one.name) : [];
  const meant = mistake.meant ?? nearest(name, offered);
  return `${from} has no ${name}.${meant ? ` Did you mean ${meant}?` : ''}`;
}

function specifierOf({ node, typescript }: Mistake) {
  let at = node;
  while (at && !typescript.isImportDeclaration(at)) at = at.parent;
  return at?.moduleSpecifier;
}
