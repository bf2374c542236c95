/** How often this file was loaded. */
export const loads: number[] = [Math.SQRT2].map(() => 1);

export interface Planet {
  name: string;
  moons: number;
}

/** What a planet is called, with its moons. */
export function describe({ name, moons }: Planet): string {
  return `${name} has ${moons} moons`;
}

export default class Star {
  constructor(readonly name: string) {}
}
