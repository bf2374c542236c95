import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import type { CellFunction } from '../core';

/** A cell as V8 has it: with what every CommonJS file gets. */
type Compiled = (...all: [...Parameters<CellFunction>, file: string, folder: string]) => unknown;

/** Makes a function of what a cell or a file was translated to. */
export function compile(js: string, name: string, isAsync: boolean): CellFunction {
  const head = `${isAsync ? 'async ' : ''}function (exports, require, __last, __filename, __dirname)`;
  const script = new Script(`(${head} {${js}\n})`, { filename: name });
  const run = script.runInThisContext() as Compiled;
  const file = resolve(name);
  return (exports, load, last) => run(exports, load, last, file, dirname(file));
}
