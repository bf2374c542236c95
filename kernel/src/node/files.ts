import { statSync } from 'node:fs';
import type ts from 'typescript-api';
import type { Files } from '../core/language';

/** The file system as TypeScript reads it. */
export function nodeFiles({ sys }: typeof ts): Files {
  return {
    read: (path) => sys.readFile(path),
    isFile: (path) => sys.fileExists(path),
    isFolder: (path) => sys.directoryExists(path),
    realPath: (path) => sys.realpath!(path),
    stamp: (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs,
  };
}
