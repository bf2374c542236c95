import type { ConvertedFile } from '../language/language';
import type { Platform, Require } from '../platform';

type Exports = Record<string, unknown>;

const CELL = /^\.\/cell\d+$/;

/** What cells and the TypeScript files beside the notebook export, and how they reach it. */
export class Modules {
  /** The names of all cells, each with the value that its newest cell gives it. */
  private readonly names: Exports = {};
  private readonly files = new Map<string, ConvertedFile>();
  private loaded = new Map<string, Exports>();

  /** @param own packages that the kernel brings itself */
  constructor(
    private readonly platform: Platform,
    private readonly own: Readonly<Record<string, unknown>>,
  ) {}

  /** Lets all cells see what one of them made, in place of what had the same names before. */
  keep(exports: Exports, names: readonly string[]): void {
    for (const name of names) {
      Object.defineProperty(this.names, name, {
        configurable: true,
        get: () => exports[name],
        set(value) {
          exports[name] = value;
        },
      });
    }
  }

  /** Takes files that are new or have changed. All are run again when they are next asked for. */
  take(files: readonly ConvertedFile[]): void {
    if (files.length === 0) return;
    for (const file of files) this.files.set(file.path, file);
    this.loaded = new Map();
  }

  /** What the code in a folder calls; that of cells is in the notebook's. */
  requireFrom(folder: string): Require {
    const load = (id: string): unknown => {
      if (CELL.test(id)) return this.names;
      if (Object.hasOwn(this.own, id)) return this.own[id];
      const file = /^\.{1,2}\//.test(id) ? this.find(joined(folder, id)) : undefined;
      return file ? this.load(file) : this.platform.require(id, folder);
    };
    return Object.assign(load, { resolve: (id: string) => this.platform.resolve(id, folder) });
  }

  private find(path: string): ConvertedFile | undefined {
    const base = path.replace(/\.js$/, '');
    const paths = [path, `${base}.ts`, `${base}.tsx`, `${path}/index.ts`];
    return paths.map((name) => this.files.get(name)).find(Boolean);
  }

  private load({ path, js }: ConvertedFile): Exports {
    const known = this.loaded.get(path);
    if (known) return known;
    const exports: Exports = {};
    this.loaded.set(path, exports);
    const folder = path.slice(0, path.lastIndexOf('/'));
    this.platform.compile(js, path, false)(exports, this.requireFrom(folder), {});
    return exports;
  }
}

/** A relative path, from a folder on. */
function joined(folder: string, relative: string): string {
  const parts = folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
