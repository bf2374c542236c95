import type ts from 'typescript-api';
import type { ConvertedFile, Problem } from '../language';
import type { Problems } from '../explain/problems';
import { errorsOf } from './checked';
import type { Sources } from './sources';
import { translateFile } from './emit';

/** The TypeScript files beside the notebook that cells import. */
export class OwnFiles {
  /** The version that was translated last, by path. */
  private readonly translated = new Map<string, string>();

  constructor(
    private readonly typescript: typeof ts,
    private readonly sources: Sources,
    private readonly told: Problems,
  ) {}

  /** What is wrong with them, if one is new or has changed. */
  problems(program: ts.Program): readonly Problem[] {
    if (this.changed(program).length === 0) return [];
    const { typescript } = this;
    return this.of(program).flatMap((source) =>
      this.told.of(errorsOf(typescript, { program, source }), {
        checker: program.getTypeChecker(),
      }),
    );
  }

  /** Translates those that are new or have changed. */
  translate(program: ts.Program): readonly ConvertedFile[] {
    return this.changed(program).map((source) => {
      const path = source.fileName;
      this.translated.set(path, this.sources.get(path)!.version);
      return { path, ...translateFile({ program, source }) };
    });
  }

  private changed(program: ts.Program): readonly ts.SourceFile[] {
    return this.of(program).filter(
      ({ fileName }) => this.translated.get(fileName) !== this.sources.get(fileName)?.version,
    );
  }

  private of(program: ts.Program): readonly ts.SourceFile[] {
    return program
      .getSourceFiles()
      .filter(({ fileName }) => /\.[cm]?tsx?$/.test(fileName) && this.sources.isOwn(fileName));
  }
}
