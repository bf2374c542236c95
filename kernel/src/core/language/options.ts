/** What TypeScript reads of a file system. All paths are absolute, with forward slashes. */
export interface Files {
  /** Its text; undefined if there is no such file. */
  read(path: string): string | undefined;
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** The path without symbolic links. */
  realPath(path: string): string;
  /** Another one when the file has changed; undefined if there is no such file. */
  stamp(path: string): number | undefined;
}

/** Where things are. All paths are absolute, with forward slashes and none at the end. */
export interface LanguageOptions {
  /** The folder of the notebook. */
  readonly folder: string;
  /** The folder of TypeScript's own library files. */
  readonly libraries: string;
  /** The folder of the kernel's own types. */
  readonly types: string;
  /** Absent where cells do not run in Node. */
  readonly node?: NodeOptions;
  /** Reads the file of the notebook; undefined where it is not known. */
  readonly notebook?: () => string | undefined;
}

/** Node's types take long to read, so they come in only when a cell needs them. */
export interface NodeOptions {
  /** The main file of the package @types/node; the notebook's folder may have its own. */
  readonly types: string;
  /** The names of Node's modules, without `node:`. */
  readonly modules: readonly string[];
  /** The names that a program finds without importing anything. */
  readonly globals: readonly string[];
}
