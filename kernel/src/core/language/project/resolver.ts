import type ts from 'typescript-api';
import type { Files, LanguageOptions } from '../options';
import type { Sources } from './sources';

/** What finding an import asks of the file system. */
interface ResolutionHost extends ts.ModuleResolutionHost {
  getCurrentDirectory(): string;
  /** What TypeScript remembers of the package.json files that it has read. */
  getModuleResolutionCache(): ts.ModuleResolutionCache;
}

type Resolved = ts.ResolvedModuleWithFailedLookupLocations;
type ResolvedTypes = ts.ResolvedTypeReferenceDirectiveWithFailedLookupLocations;

/** Finds what an import means. What was found in a package is remembered; what is missing is not. */
export class Resolver {
  /** Whether Node's types were asked for. */
  wantsNode = false;
  private node: ResolvedTypes | undefined;
  private readonly found = new Map<string, Resolved>();
  private readonly nodeModules: ReadonlySet<string>;
  readonly host: ResolutionHost;

  constructor(
    private readonly typescript: typeof ts,
    private readonly settings: ts.CompilerOptions,
    files: Files,
    private readonly sources: Sources,
    private readonly options: LanguageOptions,
  ) {
    this.host = resolutionHost(typescript, settings, files, sources, options);
    this.nodeModules = new Set(options.node?.modules);
  }

  module(id: string, from: string): Resolved {
    const folder = folderOf(from);
    if (id.startsWith('.') && (this.sources.isCell(from) || this.sources.isOwn(from))) {
      return this.cell(id, folder) ?? this.lookUp(id, from);
    }
    if (id === 'tslab') return found(`${this.options.types}/tslab.d.ts`);
    if (this.options.node && (id.startsWith('node:') || this.nodeModules.has(id))) {
      this.wantsNode = true;
      return { resolvedModule: undefined } as Resolved;
    }
    const key = `${folder} ${id}`;
    const cache = this.host.getModuleResolutionCache();
    const resolved = this.found.get(key) ?? this.lookUp(id, from, cache);
    if (resolved.resolvedModule) this.found.set(key, resolved);
    else cache.clear();
    return resolved;
  }

  /** What `/// <reference types="…" />` means. */
  types(id: string, from: string): ResolvedTypes {
    if (id !== 'node') return this.lookUpTypes(id, from);
    this.wantsNode = true;
    const path = this.nodeTypes();
    const directive = path && { primary: true, resolvedFileName: path };
    return { resolvedTypeReferenceDirective: directive } as ResolvedTypes;
  }

  /** The main file of Node's types: those of the notebook's folder, or the kernel's. */
  nodeTypes(): string | undefined {
    this.node ??= this.lookUpTypes('node', `${this.options.folder}/cell.ts`);
    return this.node.resolvedTypeReferenceDirective?.resolvedFileName ?? this.options.node?.types;
  }

  /** A cell is known by its whole text, or when that was checked by its declarations alone. */
  private cell(id: string, folder: string): Resolved | undefined {
    if (folder !== this.options.folder) return undefined;
    const file = this.sources.cell(`${folder}/${id.slice(2)}`);
    return file === undefined ? undefined : found(file);
  }

  /** As require finds it; a package that is made for import alone is found too. */
  private lookUp(id: string, from: string, cache?: ts.ModuleResolutionCache): Resolved {
    const { ModuleKind, resolveModuleName } = this.typescript;
    const as = (kind: ts.ResolutionMode): Resolved =>
      resolveModuleName(id, from, this.settings, this.host, cache, undefined, kind);
    const required = as(ModuleKind.CommonJS);
    if (isTyped(required)) return required;
    const imported = as(ModuleKind.ESNext);
    return isTyped(imported) || !required.resolvedModule ? imported : required;
  }

  private lookUpTypes(id: string, from: string): ResolvedTypes {
    return this.typescript.resolveTypeReferenceDirective(id, from, this.settings, this.host);
  }
}

function resolutionHost(
  typescript: typeof ts,
  settings: ts.CompilerOptions,
  files: Files,
  sources: Sources,
  { folder }: LanguageOptions,
): ResolutionHost {
  const cache = typescript.createModuleResolutionCache(folder, (path) => path, settings);
  return {
    fileExists: (path) => sources.isFile(path),
    readFile: (path) => sources.get(path)?.text,
    directoryExists: (path) => files.isFolder(path),
    realpath: (path) => (sources.isCell(path) ? path : files.realPath(path)),
    getCurrentDirectory: () => folder,
    getModuleResolutionCache: () => cache,
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function found(path: string): Resolved {
  const extension = path.endsWith('.d.ts') ? '.d.ts' : '.ts';
  return { resolvedModule: { resolvedFileName: path, extension } } as Resolved;
}

function isTyped({ resolvedModule }: Resolved): boolean {
  return resolvedModule !== undefined && !/\.[cm]?jsx?$/.test(resolvedModule.extension);
}
