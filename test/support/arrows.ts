import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** Which file imports what, types included: by its path below the folder, without `.ts`. */
export type Imports = Readonly<Record<string, readonly string[]>>;

const IMPORT =
  /^(?:import|export)\b[^'=;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

/** The imports of all files of a folder. Those of its own files are paths, the others names. */
export function importsOf(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3).split(sep).join('/'));
  const pathOf = (from: string, name: string): string => {
    if (!name.startsWith('.')) return name;
    const path = normalize(join(dirname(from), name))
      .split(sep)
      .join('/');
    return files.includes(path) ? path : `${path}/index`;
  };
  return Object.fromEntries(
    files.map((file) => {
      const code = readFileSync(join(folder, `${file}.ts`), 'utf8');
      return [
        file,
        [...code.matchAll(IMPORT)].map(([, ...names]) => pathOf(file, names.find(Boolean)!)),
      ];
    }),
  );
}

/** A way along the imports that ends where it begins, if there is one. */
export function circleIn(imports: Imports): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports[file] ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of Object.keys(imports)) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}

/**
 * The imports that lead back: from a room to one that is not before it.
 *
 * @param rooms first the lowest. A room is a folder or a file; those on one line do not know one
 *   another.
 */
export function backwards(imports: Imports, rooms: readonly (readonly string[])[]): string[] {
  const roomOf = (file: string): string => file.split('/')[0];
  const level = (room: string): number => rooms.findIndex((line) => line.includes(room));
  const isBefore = (one: string, other: string): boolean =>
    level(one) >= 0 && level(one) < level(other);
  return Object.entries(imports).flatMap(([file, names]) =>
    names
      .filter((name) => roomOf(name) !== roomOf(file))
      .filter((name) => name in imports && !isBefore(roomOf(name), roomOf(file)))
      .map((name) => `${file} -> ${name}`),
  );
}
