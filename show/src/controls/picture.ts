import { blocksOf } from './blocks';
import type { Block, Shown } from './blocks';
import type { Control, Position } from './control';

/** What a move came to. */
export type Drawn = { blocks: Block[] } | { problem: string };

/** A live picture: where its controls stand, and what it shows there. */
export class Picture {
  private readonly positions: Record<string, Position>;

  constructor(
    private readonly controls: Record<string, Control<unknown>>,
    private readonly make: (values: object) => Shown | Promise<Shown>,
  ) {
    this.positions = Object.fromEntries(
      Object.entries(controls).map(([name, { start }]) => [name, start]),
    );
  }

  /** What there is to see now. */
  draw(): Shown | Promise<Shown> {
    const values = Object.entries(this.controls).map(([name, control]) => [
      name,
      control.read(this.positions[name]),
    ]);
    return this.make(Object.fromEntries(values));
  }

  /** Puts its controls where they were moved to; what is none of theirs is let be. */
  move(positions: unknown): void {
    for (const [name, position] of Object.entries(positions ?? {})) {
      const control = Object.hasOwn(this.controls, name) ? this.controls[name] : undefined;
      if (control?.read(position) !== undefined) this.positions[name] = position as Position;
    }
  }

  /** Where its controls stand, and what is to be seen or what went wrong. */
  async now(): Promise<{ positions: object } & Drawn> {
    const positions = { ...this.positions };
    try {
      return { positions, blocks: blocksOf(await this.draw()) };
    } catch (error) {
      return { positions, problem: error instanceof Error ? error.message : String(error) };
    }
  }
}
