import fc from 'fast-check';

/** What a property needs to be tried, whatever its inputs are. */
export interface Trial {
  readonly name: string;
  /** Tries so many inputs that the seed decides, and throws a `Find` when one breaks the property. */
  tryOut(seed: number, runs: number): void;
}

/** A property that is broken, and the seed with which that is seen again. */
export class Find extends Error {
  override name = 'Find';

  constructor(
    name: string,
    readonly seed: number,
    what: string,
  ) {
    super(`${name}, seed ${seed}: ${what}`);
  }
}

/** How much of an input is shown, in characters. */
const SHOWN = 2000;

/** Fewer inputs than this say little about a share of them. */
const FEW = 50;

/** Something that holds for all inputs. */
export class Property<T> implements Trial {
  /**
   * @param check asserts it for one input; tells whether the call accepted the input
   * @param least the smallest share of the inputs that must be accepted: a call that refuses
   *   whatever it gets would break no other rule
   */
  constructor(
    readonly name: string,
    private readonly inputs: fc.Arbitrary<T>,
    readonly check: (input: T) => boolean,
    private readonly least: number,
  ) {}

  tryOut(seed: number, runs: number): void {
    let accepted = 0;
    const counted = fc.property(this.inputs, (input) => {
      if (this.check(input)) accepted++;
    });
    const { failed, counterexample, errorInstance } = fc.check(counted, { seed, numRuns: runs });
    if (failed) {
      const smallest = fc.stringify(counterexample?.[0]).slice(0, SHOWN);
      throw new Find(this.name, seed, `with ${smallest}\n${errorInstance}`);
    }
    if (runs >= FEW && accepted < this.least * runs) {
      throw new Find(this.name, seed, `only ${accepted} of ${runs} inputs were accepted`);
    }
  }
}
