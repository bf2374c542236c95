import type ts from 'typescript-api';

type Text = string | ts.DiagnosticMessageChain;

/** TypeScript's own words: the first line and, where it says more, the innermost one. */
export function ownWords(text: Text): string {
  const lines = [...new Set([firstOf(text), innermost(text)])];
  return lines.map(withoutPaths).join(' ');
}

/** TypeScript tells types of one name apart by where their files are, which helps nobody here. */
export function withoutPaths(text: string): string {
  return text.replace(/import\("[^"]*"\)\./g, '').replace(/import\("[^"]*"\)/g, 'import');
}

function firstOf(text: Text): string {
  return typeof text === 'string' ? text : text.messageText;
}

/** Of several ways to call something, the one that came nearest: it does not lack everything. */
function innermost(text: Text): string {
  if (typeof text === 'string' || !text.next?.length) return firstOf(text);
  const inner = text.next.map(innermost);
  return inner.find((line) => !line.includes('is missing the following properties')) ?? inner[0];
}
