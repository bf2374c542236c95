import assert from 'node:assert/strict';
import { tokensOf } from '@workshop/kernel/dist/core/language/explain/syntax/tokens';
import { numpyRandom } from '@workshop/lib';
import ts from 'typescript-api';
import { Cells } from '../language/cells';

const CELLS = [
  `import { Matrix, numpyRandom, sigmoid } from '@workshop/lib';
const weights: Matrix<3, 1> = Matrix.random(3, 1, numpyRandom(1));`,
  `function loss(weights: number[], h = 1e-5): number {
  const errors = weights.map((w) => w - h);
  return errors.reduce((sum, e) => sum + e * e, 0) / 2;
}`,
  `for (const z of [-2, -1, 0, 1, 2]) {
  const y = 1 / (1 + Math.exp(-z));
  console.log(\`\${z}: \${y * (1 - y)}\`, [1, 2][0]);
}`,
  `let z = 0;
while (z < 10 && z !== 7) z += 1;
const options = { iterations: 10000, learningRate: z > 5 ? 0.1 : 1 };
await Promise.resolve(options);`,
];
const SLIPS = 400;
const SIGNS = [...'`\'"/\\#@*()=>{}[]:;,.?$a1 \n', ''];

/** A cell in which one word or sign is left out, doubled, or changes places with the next. */
function slip(code: string, random: () => number): string {
  const tokens = tokensOf(ts, code);
  const k = Math.floor(random() * (tokens.length - 1));
  const [{ start, end, text }, next] = [tokens[k], tokens[k + 1]];
  const how = Math.floor(random() * 3);
  if (how === 0) return code.slice(0, start) + code.slice(end);
  if (how === 1) return `${code.slice(0, end)} ${text}${code.slice(end)}`;
  const between = code.slice(end, next.start);
  return code.slice(0, start) + next.text + between + text + code.slice(next.end);
}

describe('a slip of the keyboard', () => {
  it(`in ${SLIPS} cells: where the cell cannot be read, a plain sentence says why`, () => {
    const random = numpyRandom(1);
    const { language } = new Cells();
    let unreadable = 0;
    for (let i = 0; i < SLIPS; i++) {
      const code = slip(CELLS[Math.floor(random() * CELLS.length)], random);
      for (const { kind, message, original } of language.convert(code).problems) {
        if (kind === 'type') continue;
        assert.notEqual(original, undefined, `${message}\n${code}`);
        unreadable++;
      }
    }
    assert.ok(unreadable > SLIPS / 3, `${unreadable} of ${SLIPS} cells`);
  });

  it('of a cell of two signs, whichever they are', () => {
    const { language } = new Cells();
    for (const code of SIGNS.flatMap((one) => SIGNS.map((other) => `x${one}${other}`))) {
      for (const { kind, message, original } of language.convert(code).problems) {
        if (kind === 'syntax') assert.notEqual(original, undefined, `${message}\n${code}`);
      }
    }
  });
});
