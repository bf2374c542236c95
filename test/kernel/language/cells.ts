import { readFileSync, realpathSync, statSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TypeScriptLanguage } from '@workshop/kernel/dist/core/language/index';
import type { Files, LanguageOptions } from '@workshop/kernel/dist/core/language/index';
import type { Converted } from '@workshop/kernel/dist/core/language/language';
import ts from 'typescript-api';
import { root } from '../../support/root';

const libraries = dirname(require.resolve('typescript-api'));

/** Cells run one after another, with TypeScript alone: no kernel, no thread. */
export class Cells {
  /** Where the cells are; files that a test puts there are in memory alone. */
  static readonly folder = join(root, 'notebooks');
  readonly language: TypeScriptLanguage;
  private readonly written = new Map<string, { text: string; stamp: number }>();
  private readonly modules = new Map<string, object>();
  /** The names of all cells, each with its newest value. */
  private readonly names = {};

  constructor(options: Partial<LanguageOptions> = {}) {
    this.language = new TypeScriptLanguage(ts, this.files(), {
      folder: Cells.folder,
      libraries,
      types: join(root, 'kernel/types'),
      node: {
        types: require.resolve('@types/node/index.d.ts'),
        modules: builtinModules,
        globals: [...Object.getOwnPropertyNames(globalThis), 'NodeJS', '__dirname'],
      },
      ...options,
    });
  }

  /** Puts a file beside the notebook. */
  write(name: string, text: string): void {
    const path = join(Cells.folder, name);
    this.written.set(path, { text, stamp: (this.written.get(path)?.stamp ?? 0) + 1 });
  }

  /** Removes it. */
  remove(name: string): void {
    this.written.delete(join(Cells.folder, name));
  }

  /** Runs a cell. Returns the value of its last line. */
  async run(code: string): Promise<any> {
    const converted = this.language.convert(code);
    if (converted.problems.length > 0) throw new Error(this.told(converted));
    return this.runConverted(converted);
  }

  /** Runs a cell that was converted; later cells know its names even if it throws. */
  async runConverted({ js, cell, isAsync, names, types, files }: Converted): Promise<any> {
    for (const file of files) this.load(file.path, file.js);
    const last: { value?: unknown } = {};
    const exports: Record<string, unknown> = {};
    try {
      await functionOf(js, isAsync)(exports, this.require, last);
    } finally {
      for (const name of names.filter((one) => !types.includes(one))) {
        Object.defineProperty(this.names, name, {
          configurable: true,
          get: () => exports[name],
          set: (value) => {
            exports[name] = value;
          },
        });
      }
      this.language.keep(cell, names);
      this.language.prepare();
    }
    return last.value;
  }

  /** What is wrong with a cell, as one text a problem. */
  problems(code: string): string[] {
    return this.language.convert(code).problems.map(({ message }) => message);
  }

  /** The parts of a cell that problems point at. */
  marked(code: string): string[] {
    const { problems } = this.language.convert(code);
    return problems.map(({ start, length }) => code.slice(start, start + length));
  }

  private told({ problems }: Converted): string {
    return problems.map(({ code, message }) => `TS${code}: ${message}`).join('\n');
  }

  private load(path: string, js: string): void {
    const exports = {};
    functionOf(js, false)(exports, this.require, {});
    this.modules.set(`./${path.slice(Cells.folder.length + 1).replace(/\.ts$/, '')}`, exports);
  }

  private readonly require = (id: string): unknown => {
    const written = this.written.get(join(Cells.folder, id));
    if (id.endsWith('.json') && written) return JSON.parse(written.text);
    if (/^\.\/cell\d+$/.test(id)) return this.names;
    return this.modules.get(id) ?? createRequire(join(Cells.folder, 'cell.js'))(id);
  };

  private files(): Files {
    const { written } = this;
    return {
      read: (path) => written.get(path)?.text ?? read(path),
      isFile: (path) => written.has(path) || (stat(path)?.isFile() ?? false),
      isFolder: (path) =>
        [...written.keys()].some((name) => name.startsWith(`${path}/`)) ||
        (stat(path)?.isDirectory() ?? false),
      realPath: (path) => (stat(path) ? realpathSync(path) : path),
      stamp: (path) => written.get(path)?.stamp ?? stat(path)?.mtimeMs,
    };
  }
}

type CellFunction = (exports: object, require: unknown, last: object) => unknown;

function functionOf(js: string, isAsync: boolean): CellFunction {
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const Body = isAsync ? AsyncFunction : Function;
  return new Body('exports', 'require', '__last', js) as CellFunction;
}

function read(path: string): string | undefined {
  return stat(path)?.isFile() ? readFileSync(path, 'utf8') : undefined;
}

function stat(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}
