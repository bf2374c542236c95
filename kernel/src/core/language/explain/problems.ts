import type ts from 'typescript-api';
import type { Context } from './context';
import { explain } from './explain';
import type { Problem } from '../language';

/** Where errors are, and what is known there. */
export interface Found {
  /** Where a place of the checked file is in the cell; absent for a file of the learner's own. */
  readonly toCell?: (at: number) => number;
  /** Absent for code that cannot be read. */
  readonly checker?: ts.TypeChecker;
}

/** Tells errors of TypeScript's as the kernel does. */
export class Problems {
  constructor(
    private readonly typescript: typeof ts,
    private readonly context: Context,
  ) {}

  /**
   * One problem for each error that says something new. Of code that cannot be read the first error
   * counts: TypeScript is lost after it.
   */
  of(errors: readonly ts.Diagnostic[], found: Found): readonly Problem[] {
    const told = found.checker ? errors : errors.slice(0, 1);
    const problems = told.map((error) => this.problem(error as ts.DiagnosticWithLocation, found));
    const messages = problems.map(({ message }) => message);
    return problems.filter(({ message }, i) => messages.indexOf(message) === i);
  }

  private problem(error: ts.DiagnosticWithLocation, { toCell, checker }: Found): Problem {
    const { code, start, length, file } = error;
    const place = toCell ?? ((at) => at);
    const from = place(start);
    return {
      kind: code < 2000 ? 'syntax' : 'type',
      ...explain(this.typescript, error, this.context, checker),
      start: from,
      length: place(start + length) - from,
      ...(toCell ? {} : { file: file.fileName }),
    };
  }
}
