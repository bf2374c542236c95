import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeCells, readNotebook, textOf } from './notebook';
import { root } from './root';

/** Where a line of a compiled module comes from. */
interface Origin {
  cell: number;
  line: number;
}

/**
 * Compiles the code cells of notebooks under `strict`, which tslab does not do. The cells of a
 * notebook make one module, so a name must not be declared in two cells.
 *
 * @returns one line for each complaint of the compiler, with notebook, cell and line
 */
export function compileStrictly(paths: readonly string[]): string[] {
  const folder = join(root, 'build', 'cells');
  mkdirSync(folder, { recursive: true });
  const origins = new Map<string, Origin[]>();
  for (const path of paths) {
    const name = basename(path, '.ipynb');
    const origin: Origin[] = [{ cell: 0, line: 0 }];
    const code = codeCells(readNotebook(path)).flatMap((cell, i) => {
      const lines = [...textOf(cell.source).split('\n'), ';'];
      lines.forEach((_, j) => origin.push({ cell: i + 1, line: j + 1 }));
      return lines;
    });
    writeFileSync(join(folder, `${name}.mts`), ['export {};', ...code, ''].join('\n'));
    origins.set(name, origin);
  }
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options =
    '--strict --noEmit --target es2022 --module nodenext --types node --skipLibCheck --ignoreConfig';
  const files = [...origins.keys()].map((name) => `${name}.mts`);
  const { stdout, status } = spawnSync(process.execPath, [tsc, ...options.split(' '), ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
  const complaints = stdout.split('\n').flatMap((text) => {
    const [, name, line, message] = /^(.+)\.mts\((\d+),\d+\): error TS\d+: (.*)$/.exec(text) ?? [];
    if (!name) return [];
    const at = origins.get(name)?.[Number(line) - 1];
    return [`${name}, code cell ${at?.cell}, line ${at?.line}: ${message}`];
  });
  if (status !== 0 && complaints.length === 0) throw new Error(`the compiler failed: ${stdout}`);
  return complaints;
}
