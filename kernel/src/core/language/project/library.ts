import type { Files } from '../options';

const REFERENCE = /^\/\/\/ *<reference lib="(.+)" *\/>.*$/gm;

/** The libraries that a cell sees: the language itself and nothing of a browser. */
export const LIBRARY = 'lib.es2023.d.ts';
export const WITH = 'lib.esnext.disposable.d.ts';

/**
 * TypeScript's library as one text in place of some sixty files: the checker puts the names of all
 * files together anew for every cell, which takes longer than all else.
 */
export class Library {
  private readonly parts = new Set<string>();
  private text: string | undefined;

  constructor(
    private readonly files: Files,
    private readonly folder: string,
  ) {}

  /** The text of a library file; of one that is part of the whole, an empty one. */
  read(path: string): string | undefined {
    const name = path.slice(this.folder.length + 1);
    this.text ??= this.take(LIBRARY) + this.take(WITH);
    if (name === LIBRARY) return this.text;
    return this.parts.has(name) ? '' : this.files.read(path);
  }

  /** Whether a file is one of TypeScript's library. */
  has(path: string): boolean {
    return path.startsWith(`${this.folder}/lib.`);
  }

  private take(name: string): string {
    if (this.parts.has(name)) return '';
    this.parts.add(name);
    const text = this.files.read(`${this.folder}/${name}`);
    if (text === undefined)
      throw new Error(`TypeScript's library is not in ${this.folder}: ${name}`);
    return text.replace(REFERENCE, (_, lib: string) => this.take(`lib.${lib}.d.ts`));
  }
}
