import type ts from 'typescript-api';
import { readCell } from './cells/cell';
import type { Bringing, Cell } from './cells/cell';
import { kindsOf } from './cells/kinds';
import type { Notebook } from './cells/notebook';
import { translateCell } from './cells/translate';
import { waits } from './cells/waits';
import type { Problems } from './explain/problems';
import type { Converted, Problem } from './language';
import type { Checked } from './project/checked';
import { OwnFiles } from './project/own-files';
import type { Project } from './project/project';

/** Errors that know of similar names, if these are there. */
const UNKNOWN = new Set([2304, 2552, 18004]);

/** What comes of a cell that does not compile. */
const NOTHING = { js: '', map: '', isAsync: false, names: [], types: [], stale: [], files: [] };

/** A cell and what TypeScript says of it. */
interface CheckedCell extends Checked {
  readonly cell: Cell;
}

/** Checks cells, one after another, and translates those in which nothing is wrong. */
export class Converter {
  private readonly own: OwnFiles;
  /** The cell that was translated last, while it is known by its whole text. */
  private last: Checked | undefined;
  private cells = 0;

  constructor(
    private readonly typescript: typeof ts,
    private readonly project: Project,
    private readonly notebook: Notebook,
    private readonly told: Problems,
  ) {
    this.own = new OwnFiles(typescript, project.sources, told);
  }

  /** @param called what the learner calls the cell */
  convert(code: string, called: string): Converted {
    this.prepare();
    this.project.sources.refresh();
    const number = ++this.cells;
    const checked = this.check(number, code);
    let problems = this.problems(checked);
    if (problems.length === 0) return this.translate(number, called, checked);
    if (problems.some((problem) => UNKNOWN.has(problem.code))) {
      problems = this.problems(this.check(number, code, { all: true }));
    }
    this.project.forget(number);
    this.notebook.fail(called, checked.cell.declared.names);
    return { ...NOTHING, cell: number, problems };
  }

  /** @param number of the cell; 0, if it stands nowhere yet */
  check(number: number, code: string, how: Bringing = {}): CheckedCell {
    const cell = readCell(this.typescript, code, this.notebook, how);
    const others = this.notebook.augmentingFor(cell);
    return { cell, ...this.project.check(number, cell.frame.text, others) };
  }

  /** Does what makes the next cell quick. */
  prepare(): void {
    const { last } = this;
    this.last = undefined;
    if (last) this.project.narrow(last);
  }

  private problems({ cell, ...checked }: CheckedCell): readonly Problem[] {
    const { own, told } = this;
    const { errors, frame } = cell;
    if (errors.length > 0) return told.of(errors, { toCell: (at) => at });
    // A value and a type of one name may stand in the first line, which TypeScript would not have.
    const found = checked.errors.filter(({ start }) => start! >= frame.start);
    if (found.length === 0) return own.problems(checked.program);
    const checker = checked.program.getTypeChecker();
    return told.of(found, { toCell: (at) => frame.toCell(at), checker });
  }

  private translate(number: number, called: string, checked: CheckedCell): Converted {
    const { typescript, own } = this;
    const { cell } = checked;
    const kinds = kindsOf(typescript, checked, cell.declared);
    this.notebook.await(number, { ...cell, called, kinds });
    this.last = checked;
    return {
      cell: number,
      problems: [],
      ...translateCell(typescript, checked, cell),
      isAsync: waits(typescript, cell.parsed),
      names: [...cell.declared.names],
      types: [...kinds].filter(([, { isValue }]) => !isValue).map(([name]) => name),
      stale: this.notebook.staleIn(typescript, cell),
      files: own.translate(checked.program),
    };
  }
}
