import type ts from 'typescript-api';
import { Notebook } from './cells/notebook';
import { translateCell } from './cells/translate';
import { Converter } from './converter';
import { NotebookFile } from './explain/notebook-names';
import { Problems } from './explain/problems';
import type { Completeness, Completion, Converted, Inspection } from './language';
import type { Files, LanguageOptions } from './options';
import { Project } from './project/project';
import { completeness } from './questions/completeness';
import { completion } from './questions/completion';
import { inspection } from './questions/inspection';
import type { Probe } from './questions/probe';

export type { Files, LanguageOptions, NodeOptions } from './options';

/** What the kernel asks of TypeScript, answered at once. `Language` says what each question means. */
export class TypeScriptLanguage {
  private readonly notebook = new Notebook();
  private readonly project: Project;
  private readonly converter: Converter;

  /** @param typescript the package, of version 6 */
  constructor(
    private readonly typescript: typeof ts,
    files: Files,
    private readonly options: LanguageOptions,
  ) {
    this.project = new Project(typescript, files, options);
    const file = new NotebookFile(typescript, options.notebook);
    const told = new Problems(typescript, {
      failed: (name) => this.notebook.failed.get(name),
      inNotebook: (name) => file.lineThatMakes(name),
    });
    this.converter = new Converter(typescript, this.project, this.notebook, told);
  }

  /** Converts something, so that the first cell finds TypeScript's own code warm. */
  warmUp(): void {
    const checked = this.converter.check(0, WARM);
    translateCell(this.typescript, checked, checked.cell);
  }

  convert(code: string, called = 'another cell'): Converted {
    const [, module] = MODULE.exec(code) ?? [];
    return module ? this.convertModule(module, code) : this.converter.convert(code, called);
  }

  keep(cell: number, names: readonly string[]): void {
    this.notebook.keep(cell, names);
  }

  /** Does what makes the next cell quick. It may be called when nothing else is to be done. */
  prepare(): void {
    this.converter.prepare();
  }

  complete(code: string, position: number): Completion {
    return completion(this.typescript, this.probe(code, true), position, this.notebook);
  }

  inspect(code: string, position: number): Inspection | undefined {
    return inspection(this.typescript, this.probe(code, false), position);
  }

  isComplete(code: string): Completeness {
    return completeness(this.typescript, code);
  }

  /** A cell that stands for a file: others import it, and it runs only then. */
  private convertModule(name: string, code: string): Converted {
    const path = `${this.options.folder}/${name}.ts`;
    this.project.sources.write(path, code);
    const converted = this.converter.convert(`import type {} from './${name}';`, `${name}.ts`);
    const problems = converted.problems.map(({ file, ...problem }) =>
      file === path ? problem : { ...problem, file },
    );
    return { ...converted, problems };
  }

  /** Code that someone is writing, as the cell that stands nowhere yet. */
  private probe(code: string, all: boolean): Probe {
    const { cell, source } = this.converter.check(0, code, { all, asImports: true });
    return { path: source.fileName, frame: cell.frame, code, service: this.project.service };
  }
}

/** How a cell begins that stands for a file beside the notebook. */
const MODULE = /^\s*\/\*\*\s*@module\s+([\w-]+)\s*\*\//;

const WARM = 'let list = [1, 2].map((x) => x + 1); console.log(`${list}`); list';
