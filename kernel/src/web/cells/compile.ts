import type { CellFunction } from '../../core';

type Compiled = (...all: [...Parameters<CellFunction>, file: string, folder: string]) => unknown;

/** Runs a script. @param name how stacks call it */
export function evaluate(code: string, name: string): unknown {
  // oxlint-disable-next-line no-eval -- this is what a kernel is for
  return (0, eval)(`${code}\n//# sourceURL=${name}`);
}

/** Makes a function of what a cell or a file was translated to. @param folder where cells stand */
export function compiler(folder: string) {
  return (js: string, name: string, isAsync: boolean): CellFunction => {
    const head = `${isAsync ? 'async ' : ''}function (exports, require, __last, __filename, __dirname)`;
    const run = evaluate(`(${head} {${js}\n})`, name) as Compiled;
    const file = name.startsWith('/') ? name : `${folder}/${name}`;
    const around = file.slice(0, file.lastIndexOf('/'));
    return (exports, load, last) => run(exports, load, last, file, around);
  };
}
