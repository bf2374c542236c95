import type ts from 'typescript-api';
import type { Seen } from './checked';

/** JavaScript, and the map to what it was made of. */
export interface Translated {
  readonly js: string;
  readonly map: string;
}

/** @param before what changes the code first */
export function translateFile(
  { program, source }: Seen,
  before: ts.TransformerFactory<ts.SourceFile>[] = [],
): Translated {
  let js = '';
  let map = '';
  const write: ts.WriteFileCallback = (path, text) => {
    if (path.endsWith('.map')) map = text;
    else js = text;
  };
  program.emit(source, write, undefined, false, { before });
  return { js: js.slice(0, js.lastIndexOf('//# sourceMappingURL=')), map };
}

/** TypeScript's own `emit`, with an argument that its types do not name. */
type Emit = (
  source: ts.SourceFile,
  write: ts.WriteFileCallback,
  cancel: undefined,
  onlyDeclarations: true,
  transformers: undefined,
  force: true,
) => ts.EmitResult;

/**
 * What a cell declares, without what it does. Later cells are checked against this: it names the
 * types that the checker worked out, which would else be worked out again through all the cells that
 * led there. Undefined where a type cannot be written down.
 */
export function outline({ program, source }: Seen): string | undefined {
  const emit = program.emit as Emit;
  let text: string | undefined;
  try {
    const write = (_: string, declarations: string): void => {
      text = declarations;
    };
    const { diagnostics } = emit(source, write, undefined, true, undefined, true);
    return diagnostics.length > 0 ? undefined : text;
  } catch {
    // TypeScript has types that it checks, and fails to write.
    return undefined;
  }
}
