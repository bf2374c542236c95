import type ts from 'typescript-api';
import type { Context } from './context';
import { withoutPaths } from './own-words';

/** Something that TypeScript does not like, and all that a rule may ask about it. */
export class Mistake {
  readonly code: number;
  /** TypeScript's own first line. */
  readonly text: string;
  /** The smallest piece of code that it is about. */
  readonly node: ts.Node;
  readonly file: ts.SourceFile;
  readonly start: number;
  readonly end: number;

  constructor(
    readonly typescript: typeof ts,
    readonly diagnostic: ts.DiagnosticWithLocation,
    readonly context: Context,
    private readonly known: ts.TypeChecker | undefined,
  ) {
    const { code, messageText, file, start, length } = diagnostic;
    this.code = code;
    this.text = withoutPaths(
      typeof messageText === 'string' ? messageText : messageText.messageText,
    );
    this.file = file;
    this.start = start;
    this.end = start + length;
    this.node = this.nodeAt(start, this.end);
  }

  /** Knows the types; of code that cannot be read there are none. */
  get checker(): ts.TypeChecker {
    if (!this.known) throw new Error('There are no types of code that cannot be read.');
    return this.known;
  }

  /** The code as it was written. */
  get written(): string {
    return this.file.text.slice(this.start, this.end);
  }

  /** What stands in quotes in TypeScript's sentence: names and types. */
  get quoted(): readonly string[] {
    return [...this.text.matchAll(/'([^']*)'/g)].map(([, name]) => name);
  }

  /** What TypeScript thinks was meant. */
  get meant(): string | undefined {
    return /Did you mean .*'([^']+)'/.exec(this.text)?.[1];
  }

  /** The line of a position, counted from 1. */
  lineOf(position: number): number {
    return this.file.getLineAndCharacterOfPosition(position).line + 1;
  }

  /** Whether TypeScript says so beside its sentence. */
  isRelatedTo(code: number): boolean {
    return this.diagnostic.relatedInformation?.some((related) => related.code === code) ?? false;
  }

  private nodeAt(start: number, end: number): ts.Node {
    let found: ts.Node = this.file;
    const visit = (node: ts.Node): void => {
      if (node.getStart(this.file) > start || node.end < end) return;
      found = node;
      this.typescript.forEachChild(node, visit);
    };
    visit(this.file);
    return found;
  }
}

/** A sentence for some mistakes; undefined where it has none. */
export type Rule = (mistake: Mistake) => string | undefined;

/** Rules by TypeScript's numbers of mistakes. The first one that has a sentence has the word. */
export type Rules = readonly (readonly [codes: readonly number[], rule: Rule])[];
