import type ts from 'typescript-api';

/** A file as TypeScript sees it. */
export interface Seen {
  readonly program: ts.Program;
  readonly source: ts.SourceFile;
}

/** One that was checked. */
export interface Checked extends Seen {
  /** The errors of its syntax; if there are none, those of its types. */
  readonly errors: readonly ts.Diagnostic[];
}

/**
 * No errors in a notebook: what waits at the top level, a `var` that is declared twice, and a package
 * or a file without types.
 */
const ALLOWED = new Set([1378, 1432, 2854, 2323, 7016]);

/** The errors of a file's syntax; if there are none, those of its types. */
export function errorsOf(
  typescript: typeof ts,
  { program, source }: Seen,
): readonly ts.Diagnostic[] {
  const syntax = program.getSyntacticDiagnostics(source);
  if (syntax.length > 0) return syntax;
  const { Error } = typescript.DiagnosticCategory;
  return program
    .getSemanticDiagnostics(source)
    .filter(({ category, code }) => category === Error && !ALLOWED.has(code));
}

/** TypeScript's numbers for a name, a namespace or a member that it does not know. */
const UNKNOWN = new Set([2304, 2503, 2552, 2580, 2591, 2339, 2694]);

/** What the kernel's own types name too, but know only a part of. */
const PARTLY = /\b(?:NodeJS|performance)\.$/;

/** Whether an error may be one only because Node's types are not there. */
export function maybeOfNode(
  { code, file, start, length }: ts.Diagnostic,
  globals: ReadonlySet<string>,
): boolean {
  if (!UNKNOWN.has(code) || !file || start === undefined) return false;
  const name = file.text.slice(start, start + (length ?? 0));
  return globals.has(name) || PARTLY.test(file.text.slice(0, start));
}
