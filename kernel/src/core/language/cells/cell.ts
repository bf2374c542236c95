import type ts from 'typescript-api';
import { declaredIn } from './declared';
import type { Declared } from './declared';
import { Frame } from './frame';

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/gu;

/** A name that a cell declared. */
export interface Name {
  readonly cell: number;
  /** What it is: 'function', 'const', … */
  readonly kind: string;
  /** Whether it can be assigned. */
  readonly isVariable: boolean;
}

/** Names of cells: one may have its value from one cell and its type from another. */
export interface Names {
  readonly values: ReadonlyMap<string, Name>;
  readonly types: ReadonlyMap<string, Name>;
}

/** A cell as a module of its own. */
export interface Cell {
  readonly parsed: ts.SourceFile;
  /** What is wrong with its syntax. */
  readonly errors: readonly ts.Diagnostic[];
  readonly declared: Declared;
  /** The cell behind a line that brings in names of others, with its own names exported. */
  readonly frame: Frame;
  /** The names that it brings in. */
  readonly known: Names;
}

/** Which names of other cells are brought in, and how. */
export interface Bringing {
  /** Not only those that the cell mentions: TypeScript then tells which one may have been meant. */
  readonly all?: boolean;
  /** Variables too as imports: they cannot be assigned, and have their docstrings. */
  readonly asImports?: boolean;
}

/** @param names what earlier cells declared */
export function readCell(
  typescript: typeof ts,
  code: string,
  names: Names,
  { all = false, asImports = false }: Bringing,
): Cell {
  const text = code.replace(/^#!/, '//');
  const parsed = parseCell(typescript, text);
  const declared = declaredIn(typescript, parsed);
  const { exported, insertions } = declared;
  const words = new Set(text.match(WORD));
  const broughtIn = (known: ReadonlyMap<string, Name>, own: ReadonlySet<string>) =>
    new Map([...known].filter(([name]) => (all || words.has(name)) && !own.has(name)));
  const known = {
    values: broughtIn(names.values, declared.values),
    types: broughtIn(names.types, declared.types),
  };
  const others = [...declared.names].filter((name) => !exported.has(name));
  const frame = new Frame(text, [
    { at: 0, text: head(known, declared, asImports) },
    ...insertions,
    { at: text.length, text: `\nexport {${others.join()}};` },
  ]);
  return { parsed, errors: parsed.parseDiagnostics, declared, frame, known };
}

/** A parsed file, with the errors that TypeScript keeps there though its types do not say so. */
type Parsed = ts.SourceFile & { readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[] };

/** Parses a cell, which is always a module: `await` needs no function around it. */
export function parseCell(typescript: typeof ts, text: string): Parsed {
  const how: ts.CreateSourceFileOptions = {
    languageVersion: typescript.ScriptTarget.ES2022,
    setExternalModuleIndicator: (file) => Object.assign(file, { externalModuleIndicator: true }),
  };
  return typescript.createSourceFile('cell.ts', text, how, true) as Parsed;
}

/**
 * The first line. An import brings in both a value and a type, and cannot be assigned; so a value is
 * declared that can be, or that has a type from elsewhere beside it.
 */
function head({ values, types }: Names, own: Declared, asImports: boolean): string {
  const imports = new Map<number, Set<string>>();
  const bringIn = (name: string, cell: number) =>
    imports.set(cell, (imports.get(cell) ?? new Set()).add(name));
  const line: string[] = [];
  for (const [name, { cell, isVariable }] of values) {
    const isAlone = !own.types.has(name) && (types.get(name)?.cell ?? cell) === cell;
    if (isAlone && (!isVariable || asImports)) bringIn(name, cell);
    else {
      const how = isVariable ? 'let' : 'const';
      line.push(`declare ${how} ${name}: typeof import('./cell${cell}').${name};`);
    }
  }
  for (const [name, { cell }] of types) bringIn(name, cell);
  for (const [cell, names] of imports) {
    line.push(`import {${[...names].join()}} from './cell${cell}';`);
  }
  return `${line.join('')}\n`;
}
