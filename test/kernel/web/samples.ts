/** How many values a function is tried with. */
const COUNT = 1_000_000;

/** Ends of ranges, and where functions change how they work. */
const EDGES = [
  [0, NaN, Infinity, 5e-324, 2 ** -1022, 2 ** -54, 2 ** -28, 2 ** -27, 1 / 3, 0.5, 1, 2, 3, 10, 22],
  [1023, 1024, 1075, 2 ** 31, 2 ** 53, 2 ** 64, 1e300, 2 ** 1023, Number.MAX_VALUE],
  [Math.PI / 4, Math.PI / 2, Math.PI, 709.782712893384, 745.1332191019411, 710.4758600739439],
  [Math.LN2 / 2, Math.LN2 * 1.5, 7 / 16, 0.6744, 11 / 16, 0.975, 19 / 16, 39 / 16, Math.SQRT2],
  // Of all numbers, the one nearest to a multiple of half of pi.
  [6381956970095103 * 2 ** 797],
].flatMap((edges) => edges.flatMap((edge) => [edge, -edge]));

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

function ofBits(lower: number, upper: number): number {
  halves[0] = lower;
  halves[1] = upper;
  return double[0];
}

/** The same numbers on every machine: nothing here rounds but as the standard says. */
function samples(seed: number): Float64Array {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const within = (size: number): number => (next() / 2 ** 31 - 1) * size;
  const kinds = [
    () => ofBits(next(), next()),
    () => ofBits(next(), next() & 0x800fffff),
    () => EDGES[next() % EDGES.length] * (1 + within(2 ** -19)),
    () => within(1),
    () => within(10),
    () => within(750),
    () => within(2 ** (next() % 60)),
    () => within(1) / 2 ** (next() % 60),
    () => 1 + within(1) / 2 ** (next() % 50),
    () => ((next() % 2001) - 1000) / (1 + (next() % 100)),
    () => ((next() % 2001) - 1000) * (Math.PI / 4),
  ];
  return Float64Array.from({ length: COUNT }, () => kinds[next() % kinds.length]());
}

const first = samples(1);
const second = samples(2);
for (const [i, edge] of EDGES.entries()) {
  first.fill(edge, i * EDGES.length, (i + 1) * EDGES.length);
  second.set(EDGES, i * EDGES.length);
}

/** The functions of Math whose last digit the standard leaves to each engine. */
export const NAMES = Object.getOwnPropertyNames(Math).filter((name) =>
  /^(a?(cos|sin|tan)h?|atan2|cbrt|expm?1?|hypot|log(10|1p|2)?|pow)$/.test(name),
) as Name[];

type Name = Exclude<
  { [K in keyof Math]: Math[K] extends (...values: number[]) => number ? K : never }[keyof Math],
  undefined
>;

/** A number made of the bits of all results of a function. */
export function checksum(f: (x: number, y: number) => number): number {
  let sum = 0;
  for (let i = 0; i < COUNT; i++) {
    const result = f(first[i], second[i]);
    // NaN has many forms, which no program can tell apart.
    double[0] = result;
    const bits = Number.isNaN(result) ? 1 : Math.imul(halves[0], 0x9e3779b1) ^ halves[1];
    sum = Math.imul(sum ^ bits, 0x85ebca6b);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}

/** The checksum of each function of a Math. */
export function checksums(math: Math): Record<string, number> {
  return Object.fromEntries(
    NAMES.map((name) => [name, checksum(math[name] as (x: number, y: number) => number)]),
  );
}
