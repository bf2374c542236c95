import type { Which } from '../../../build/test/support/kernel.js';

/** A kernel that takes part, and how its language says what is measured. */
export interface Contender {
  name: string;
  which: Which;
  cells: Cells;
}

interface Cells {
  /** Declares one name more. */
  declare(n: number): string;
  /** Declares v1, v2, … from the one before, and gives it: n. */
  link(n: number): string;
  /** What a first cell imports, to compute and to draw. */
  imports: string;
  /** Draws the sigmoid function and its slope, with axes and a title. */
  plot: string;
  /** The MIME type by which a front end shows the plot. */
  shown: string;
  /** The MIME type of the plot as a picture. */
  still: string;
}

const TYPESCRIPT: Cells = {
  declare: (n) => `const x${n} = ${n}`,
  link: (n) => (n > 1 ? `const v${n} = v${n - 1} + 1\nv${n}` : 'const v1 = 1\nv1'),
  imports: `import { Matrix, sigmoid } from '@workshop/lib'
import { show, activationFigure } from '@workshop/show'`,
  plot: 'await show(activationFigure(sigmoid))',
  shown: 'application/vnd.plotly.v1+json',
  still: 'image/svg+xml',
};

const PYTHON: Cells = {
  declare: (n) => `x${n} = ${n}`,
  link: (n) => (n > 1 ? `v${n} = v${n - 1} + 1\nv${n}` : 'v1 = 1\nv1'),
  imports: `import numpy as np
import matplotlib.pyplot as plt`,
  plot: `z = np.linspace(-6, 6, 121)
y = 1 / (1 + np.exp(-z))
plt.plot(z, y, label='sigmoid')
plt.plot(z, y * (1 - y), '--', label='its slope')
plt.title('sigmoid and its slope')
plt.xlabel('z, the weighted sum')
plt.ylabel('y, the output')
plt.legend()
plt.show()`,
  shown: 'image/png',
  still: 'image/png',
};

export const ours: Contender = { name: 'ours', which: 'ours', cells: TYPESCRIPT };
export const stock: Contender = { name: 'stock tslab', which: 'stock', cells: TYPESCRIPT };

/** @param python the program, in an environment that has ipykernel, NumPy and matplotlib */
export function pythons(python: string): Contender {
  return { name: 'ipykernel', which: { python }, cells: PYTHON };
}
