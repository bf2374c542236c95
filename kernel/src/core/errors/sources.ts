import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

/** Code that was translated, and what it was before. */
interface Source {
  /** What a learner calls it: 'cell [3]' or 'mine.ts'. */
  readonly name: string;
  /** The code as it was written, where that is at hand. */
  readonly code?: string;
  readonly map: string;
  trace?: TraceMap;
}

/** A place in code as it was written; line and column are counted from 0. */
export interface Place {
  readonly name: string;
  readonly code?: string;
  readonly line: number;
  readonly column: number;
}

/** Leads from translated code back to what was written. */
export class Sources {
  private readonly sources = new Map<string, Source>();
  private readonly named = new Map<string, Source>();

  /** @param file the name under which the translated code runs */
  add(file: string, source: Source): void {
    this.sources.set(file, source);
    this.named.set(source.name, source);
  }

  has(file: string): boolean {
    return this.sources.has(file);
  }

  /** Where a place in the translated code was written; undefined for what the translation added. */
  find(file: string, line: number, column: number): Place | undefined {
    const source = this.sources.get(file);
    if (!source) return this.found(file, line, column);
    source.trace ??= new TraceMap(source.map);
    const found = originalPositionFor(source.trace, { line: line + 1, column });
    if (found.line === null) return undefined;
    const { name, code } = source;
    return { name, code, line: found.line - 1, column: found.column };
  }

  /** A place that was found before, and is named as the learner calls it. */
  private found(name: string, line: number, column: number): Place | undefined {
    const source = this.named.get(name);
    return source && { name, code: source.code, line, column };
  }
}
