import { evaluate } from './compile';

/** A package in one script: what it exports, by the ways in: '.' and './checks'. */
type Entries = Record<string, (() => unknown) | undefined>;

type Script = (
  require: (id: string) => unknown,
  module: { exports: Entries },
  exports: Entries,
) => void;

/** The packages that cells can import. Each runs when one of its modules is first asked for. */
export class Packages {
  private readonly loaded = new Map<string, Entries>();

  /** @param scripts by name: CommonJS that exports `{ '.': () => … }`, a function for each way in */
  constructor(private readonly scripts: Readonly<Record<string, string>>) {}

  has(name: string): boolean {
    return Object.hasOwn(this.scripts, name);
  }

  /** @throws Error as Node.js does when there is none */
  require(id: string): unknown {
    const name = Object.keys(this.scripts).find((one) => id === one || id.startsWith(`${one}/`));
    const entry = name === undefined ? undefined : this.load(name)[`.${id.slice(name.length)}`];
    if (entry) return entry();
    throw Object.assign(new Error(`Cannot find module '${id}'`), { code: 'MODULE_NOT_FOUND' });
  }

  private load(name: string): Entries {
    const known = this.loaded.get(name);
    if (known) return known;
    const module = { exports: {} as Entries };
    const script = evaluate(
      `(function (require, module, exports) {${this.scripts[name]}\n})`,
      name,
    ) as Script;
    script((id) => this.require(id), module, module.exports);
    this.loaded.set(name, module.exports);
    return module.exports;
  }
}
