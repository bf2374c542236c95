import type ts from 'typescript-api';
import type { Stale } from '../../host/host';
import type { Cell, Name, Names } from './cell';
import type { Kind } from './kinds';
import { usedIn } from './used';

/** A cell that can run. */
interface Ready extends Cell {
  /** What the learner calls it. */
  readonly called: string;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/**
 * What the cells that have run declared. Of two values with one name the newer one counts, and of
 * two types.
 */
export class Notebook implements Names {
  readonly values = new Map<string, Name>();
  readonly types = new Map<string, Name>();
  /** Names that a cell was to make when it ended in an error, and what the cell is called. */
  readonly failed = new Map<string, string>();
  private readonly ready = new Map<number, Ready>();
  /** Cells that change what all cells see, by their texts: one that runs again counts once. */
  private readonly augmenting = new Map<string, number>();

  /** A cell is about to run. */
  await(number: number, cell: Ready): void {
    this.ready.set(number, cell);
  }

  /** It has run. @param names those of its names that were made */
  keep(cell: number, names: readonly string[]): void {
    const ready = this.ready.get(cell);
    if (!ready) return;
    this.ready.delete(cell);
    const { declared, parsed, kinds, called } = ready;
    this.fail(called, declared.names);
    for (const name of names) {
      this.failed.delete(name);
      const { kind = '', isType, isValue } = kinds.get(name) ?? {};
      const made = { cell, kind, isVariable: declared.variables.has(name) };
      if (isValue) this.values.set(name, made);
      if (isType) this.types.set(name, made);
    }
    if (declared.augments) this.augmenting.set(parsed.text, cell);
  }

  /** A cell ended in an error. @param names those that it was to make */
  fail(cell: string, names: Iterable<string>): void {
    for (const name of names) this.failed.set(name, cell);
  }

  /** The names that a cell uses of others whose newest cell ended in an error. */
  staleIn(typescript: typeof ts, { parsed, known }: Cell): Stale[] {
    if (this.failed.size === 0) return [];
    return [...usedIn(typescript, parsed)].flatMap((name) => {
      const cell = known.values.has(name) && this.failed.get(name);
      return cell ? [{ name, cell }] : [];
    });
  }

  /** The cells that change what this one sees. */
  augmentingFor({ parsed }: Cell): readonly number[] {
    return [...this.augmenting].filter(([text]) => text !== parsed.text).map(([, cell]) => cell);
  }
}
