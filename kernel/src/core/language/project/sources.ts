import type ts from 'typescript-api';
import { Library } from './library';
import type { Files, LanguageOptions } from '../options';

/** A file of the program. */
export interface Source {
  readonly text: string;
  /** Another one for every text. */
  readonly version: string;
  parsed?: ts.SourceFile;
}

const CELL = /\/cell\d+(?:\.d)?\.ts$/;

/** The files of the program, each read once: cells, which are never on disk, and what they use. */
export class Sources {
  /** The texts of cells, and of those that stand for files beside the notebook. */
  private readonly cells = new Map<string, string>();
  private readonly sources = new Map<string, Source>();
  private readonly stamps = new Map<string, number | undefined>();
  private readonly library: Library;
  private version = 0;

  constructor(
    private readonly files: Files,
    { libraries }: LanguageOptions,
  ) {
    this.library = new Library(files, libraries);
  }

  /** Puts the text of a cell in the place of a file. */
  write(path: string, text: string): void {
    if (this.cells.get(path) === text) return;
    this.cells.set(path, text);
    this.sources.delete(path);
  }

  /** Takes it away. */
  remove(path: string): void {
    this.cells.delete(path);
    this.sources.delete(path);
  }

  /** Puts declarations in the place of a cell's text. */
  narrow(path: string, declarations: string): void {
    this.remove(path);
    this.write(path.replace(/ts$/, 'd.ts'), declarations);
  }

  /** The file of a cell, by its path without an ending. */
  cell(path: string): string | undefined {
    return [`${path}.d.ts`, `${path}.ts`].find((file) => this.cells.has(file));
  }

  isCell(path: string): boolean {
    return this.cells.has(path) && CELL.test(path);
  }

  isFile(path: string): boolean {
    return this.cells.has(path) || this.files.isFile(path);
  }

  get(path: string): Source | undefined {
    const known = this.sources.get(path);
    if (known) return known;
    const text = this.read(path);
    if (text === undefined) return undefined;
    const source = { text, version: String(++this.version) };
    this.sources.set(path, source);
    if (this.isOwn(path)) this.stamps.set(path, this.files.stamp(path));
    return source;
  }

  /** Whether it is a file that the learner may be working on, so that it can change at any time. */
  isOwn(path: string): boolean {
    return !this.isCell(path) && !path.includes('/node_modules/') && !/\.d\.[cm]?ts$/.test(path);
  }

  /** Forgets what has changed on disk since it was read. */
  refresh(): void {
    for (const [path, stamp] of this.stamps) {
      if (this.files.stamp(path) !== stamp) {
        this.sources.delete(path);
        this.stamps.delete(path);
      }
    }
  }

  private read(path: string): string | undefined {
    if (this.library.has(path)) return this.library.read(path);
    return this.cells.get(path) ?? this.files.read(path);
  }
}
