import type ts from 'typescript-api';
import type { LanguageOptions } from '../options';
import type { Resolver } from './resolver';
import type { Sources } from './sources';

/** What the language service asks of the kernel. */
export function serviceHost(
  typescript: typeof ts,
  settings: ts.CompilerOptions,
  sources: Sources,
  resolver: Resolver,
  { libraries }: LanguageOptions,
  roots: () => string[],
): ts.LanguageServiceHost {
  return {
    ...resolver.host,
    useCaseSensitiveFileNames: () => true,
    getCompilationSettings: () => settings,
    getDefaultLibFileName: () => `${libraries}/${settings.lib![0]}`,
    getScriptFileNames: () => roots(),
    getScriptVersion: (path) => sources.get(path)?.version ?? '',
    getScriptSnapshot: (path) => {
      const source = sources.get(path);
      return source && typescript.ScriptSnapshot.fromString(source.text);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => resolver.module(text, from)),
    resolveTypeReferenceDirectiveReferences: (references, from) =>
      references.map((one) => resolver.types(typeof one === 'string' ? one : one.fileName, from)),
  };
}

/** Gives the language service the parsed files that we keep. */
export function sharedDocuments(typescript: typeof ts, sources: Sources): ts.DocumentRegistry {
  const parse = (path: string, how?: ts.CreateSourceFileOptions | ts.ScriptTarget) => {
    const source = sources.get(path)!;
    const options = how ?? typescript.ScriptTarget.ES2022;
    source.parsed ??= Object.assign(typescript.createSourceFile(path, source.text, options), {
      version: source.version,
    });
    return source.parsed;
  };
  const acquire: ts.DocumentRegistry['acquireDocumentWithKey'] = (...args) =>
    parse(args[0], args[7]);
  return {
    acquireDocument: (...args) => parse(args[0], args[5]),
    acquireDocumentWithKey: acquire,
    updateDocument: (...args) => parse(args[0], args[5]),
    updateDocumentWithKey: acquire,
    getKeyForCompilationSettings: () => '' as ts.DocumentRegistryBucketKey,
    releaseDocument: () => {},
    releaseDocumentWithKey: () => {},
    reportStats: () => '',
  };
}
