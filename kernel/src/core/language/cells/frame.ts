/** A text that is put into another one. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A cell's text with others put in, and what place in the one is what place in the other. */
export class Frame {
  readonly text: string;
  /** Where the cell begins in the whole text. */
  readonly start: number;

  /** @param insertions in the order of their places; the first and the last frame the cell */
  constructor(
    private readonly code: string,
    private readonly insertions: readonly Insertion[],
  ) {
    const pieces: string[] = [];
    let from = 0;
    for (const { at, text } of insertions) {
      pieces.push(code.slice(from, at), text);
      from = at;
    }
    this.text = pieces.join('') + code.slice(from);
    this.start = insertions[0].text.length;
  }

  /** A place of the cell in the whole text, behind what was put in there. */
  toText(at: number): number {
    let shift = 0;
    for (const insertion of this.insertions.slice(0, -1)) {
      if (insertion.at <= at) shift += insertion.text.length;
    }
    return at + shift;
  }

  /** A place of the whole text in the cell; what was put in stands where it begins. */
  toCell(at: number): number {
    let shift = 0;
    for (const insertion of this.insertions) {
      const start = insertion.at + shift;
      if (at <= start) break;
      if (at < start + insertion.text.length) return insertion.at;
      shift += insertion.text.length;
    }
    return Math.min(at - shift, this.code.length);
  }

  /** Whether a place of the whole text is the cell's, and not of what frames it. */
  isCell(at: number): boolean {
    return at >= this.start && at < this.text.length - this.insertions.at(-1)!.text.length;
  }
}
