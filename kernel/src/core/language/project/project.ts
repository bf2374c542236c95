import type ts from 'typescript-api';
import type { Files, LanguageOptions } from '../options';
import { errorsOf, maybeOfNode } from './checked';
import type { Checked } from './checked';
import { outline } from './emit';
import { Resolver } from './resolver';
import { serviceHost, sharedDocuments } from './service';
import { settingsOf } from './settings';
import { Sources } from './sources';

/**
 * The program of one cell at a time: the cell, and what it uses. TypeScript's language service makes
 * it, so that checking, completing and explaining share every parsed file.
 */
export class Project {
  readonly sources: Sources;
  readonly service: ts.LanguageService;
  private readonly resolver: Resolver;
  private readonly nodeGlobals: ReadonlySet<string>;
  private hasNode = false;
  private roots: readonly string[] = [];

  constructor(
    private readonly typescript: typeof ts,
    files: Files,
    private readonly options: LanguageOptions,
  ) {
    const settings = settingsOf(typescript);
    this.sources = new Sources(files, options);
    this.resolver = new Resolver(typescript, settings, files, this.sources, options);
    this.nodeGlobals = new Set(options.node?.globals);
    const { sources, resolver } = this;
    const roots = () => [...this.roots];
    const host = serviceHost(typescript, settings, sources, resolver, options, roots);
    this.service = typescript.createLanguageService(host, sharedDocuments(typescript, sources));
  }

  /**
   * Checks a cell; with Node's types, from the first one on that needs them.
   * @param cell its number; of 0, the cell stands nowhere yet
   * @param others cells that change what all others see
   */
  check(cell: number, text: string, others: readonly number[]): Checked {
    const path = this.pathOf(cell);
    this.sources.write(path, text);
    return this.checkFile(
      path,
      others.map((other) => this.sources.cell(this.pathOf(other, ''))!),
    );
  }

  /** Forgets a cell that did not compile. */
  forget(cell: number): void {
    this.sources.remove(this.pathOf(cell));
  }

  /** Lets others be checked against what a cell declares, without what it does. */
  narrow(checked: Checked): void {
    const text = outline(checked);
    if (text !== undefined) this.sources.narrow(checked.source.fileName, text);
  }

  pathOf(cell: number, ending = '.ts'): string {
    return `${this.options.folder}/cell${cell}${ending}`;
  }

  private checkFile(path: string, others: readonly string[]): Checked {
    const checked = this.checkOnce(path, others);
    if (this.hasNode || !this.options.node) return checked;
    const needsNode = checked.errors.some((error) => maybeOfNode(error, this.nodeGlobals));
    if (!needsNode && !this.resolver.wantsNode) return checked;
    this.hasNode = true;
    return this.checkOnce(path, others);
  }

  private checkOnce(path: string, others: readonly string[]): Checked {
    const node = this.hasNode ? this.resolver.nodeTypes() : undefined;
    this.roots = [path, ...others, node ?? `${this.options.types}/globals.d.ts`];
    const program = this.service.getProgram()!;
    const source = program.getSourceFile(path)!;
    return { program, source, errors: errorsOf(this.typescript, { program, source }) };
  }
}
