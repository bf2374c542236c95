import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Writes a file, in whatever folder. */
export function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Writes a file whose name has a digest of what is in it, so that no browser or host ever shows an
 * old one in its place.
 *
 * @param name 'style.css'
 * @returns 'style.0123456789ab.css'
 */
export function writeHashed(folder: string, name: string, text: string | Buffer): string {
  const [stem, end] = name.split(/\.(?=[^.]*$)/);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const hashed = `${stem}.${digest}.${end}`;
  write(join(folder, hashed), text);
  return hashed;
}

/** A digest as browsers compare files with. */
export function integrityOf(text: string | Buffer): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The files in a folder and its folders, as addresses have them, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}
