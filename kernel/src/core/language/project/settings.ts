import type ts from 'typescript-api';
import { LIBRARY } from './library';

/** How TypeScript checks and translates cells. */
export function settingsOf({
  ScriptTarget,
  ModuleKind,
  ModuleResolutionKind,
  ModuleDetectionKind,
}: typeof ts): ts.CompilerOptions {
  return {
    strict: true,
    target: ScriptTarget.ES2022,
    lib: [LIBRARY],
    types: [],
    module: ModuleKind.CommonJS,
    moduleResolution: ModuleResolutionKind.Bundler,
    customConditions: ['node'],
    moduleDetection: ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    experimentalDecorators: true,
    preserveConstEnums: true,
    skipLibCheck: true,
    sourceMap: true,
  };
}
