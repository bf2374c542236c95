/** Colours of a terminal, which front ends show too. */
const paint =
  (on: number, off: number) =>
  (text: string): string =>
    `\x1b[${on}m${text}\x1b[${off}m`;

export const bold = paint(1, 22);
export const dim = paint(90, 39);
