import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';
import { crc32 } from './crc32';

/** The notebook of which README has a picture. */
export const NOTEBOOK = 'notebooks/05-training-it.ipynb';

/** The picture. Beside its pixels it has the digest of the cells that it shows. */
export const PICTURE = join(root, 'docs', 'notebook-05.png');

/** What the picture shows: this cell, and the text above it. */
export const CELL = 'trajectoryFigure(history)';

/** A digest of the cells in the picture, with their outputs. */
export function digestOfCells(): string {
  const { cells } = JSON.parse(readFileSync(join(root, NOTEBOOK), 'utf8'));
  const at = cells.findIndex(
    ({ cell_type: type, source }: any) =>
      type === 'code' && [source].flat().join('').includes(CELL),
  );
  const shown = cells.slice(at - 1, at + 1).map(({ source, outputs }: any) => [source, outputs]);
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

/** The 8 bytes that a PNG begins with, and its first chunk. */
const HEAD = 33;

/** Puts a digest into a PNG, as a text after its first chunk. */
export function withDigest(png: Buffer, digest: string): Buffer {
  const data = Buffer.from(`tEXtnotebook\0${digest}`, 'latin1');
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  return Buffer.concat([png.subarray(0, HEAD), chunk, png.subarray(HEAD)]);
}

/** The digest in a PNG. */
export function digestIn(png: Buffer): string | undefined {
  return /tEXtnotebook\0([0-9a-f]{64})/.exec(png.toString('latin1'))?.[1];
}
