import type ts from 'typescript-api';
import type { Completion } from '../language';
import type { Notebook } from '../cells/notebook';
import type { Probe } from './probe';

const TYPED = /[\p{ID_Continue}$#]*$/u;

/** TypeScript sorts the names that every program has among the keywords. */
const GLOBAL = '15';

/** What can stand at a place, the nearest first. */
export function completion(
  { ScriptElementKind }: typeof ts,
  { service, path, frame, code }: Probe,
  position: number,
  { values, types }: Notebook,
): Completion {
  const { entries = [] } = service.getCompletionsAtPosition(path, frame.toText(position), {}) ?? {};
  const [typed] = TYPED.exec(code.slice(0, position))!;
  const rank = ({ sortText, kind }: ts.CompletionEntry): string =>
    sortText === GLOBAL && kind !== ScriptElementKind.keyword ? `${sortText}~` : sortText;
  const matches = entries
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map((entry) => ({
      entry,
      key: [entry.name.startsWith(typed) ? 0 : 1, rank(entry), entry.name].join(' '),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entry: { name, kind } }) => ({
      text: name,
      kind:
        kind === ScriptElementKind.alias
          ? (values.get(name) ?? types.get(name) ?? { kind }).kind
          : kind,
    }));
  return { start: position - typed.length, end: position, matches };
}
