import type { Files } from '../../core/language';

/** Texts by path, which do not change. */
export class Texts {
  private readonly folders = new Set<string>();

  constructor(private readonly texts: Readonly<Record<string, string>>) {
    for (const path of Object.keys(texts)) addFolders(path, this.folders);
  }

  get(path: string): string | undefined {
    return Object.hasOwn(this.texts, path) ? this.texts[path] : undefined;
  }

  hasFolder(path: string): boolean {
    return this.folders.has(path);
  }
}

/** The declaration files, and beside them what stands in the folder of one notebook. */
export class NotebookFiles implements Files {
  private readonly own = new Map<string, { text: string; stamp: number }>();
  private stamps = 0;

  constructor(
    private readonly texts: Texts,
    private readonly folder: string,
  ) {}

  /** Puts other files in the folder in place of those of before. @param files their texts by name */
  put(files: Readonly<Record<string, string>>): void {
    const paths = new Map(
      Object.entries(files).map(([name, text]) => [`${this.folder}/${name}`, text]),
    );
    for (const path of this.own.keys()) if (!paths.has(path)) this.own.delete(path);
    for (const [path, text] of paths) {
      if (this.own.get(path)?.text !== text) this.own.set(path, { text, stamp: ++this.stamps });
    }
  }

  read(path: string): string | undefined {
    return this.own.get(path)?.text ?? this.texts.get(path);
  }

  isFile(path: string): boolean {
    return this.read(path) !== undefined;
  }

  isFolder(path: string): boolean {
    if (path === this.folder || this.texts.hasFolder(path)) return true;
    return [...this.own.keys()].some((file) => file.startsWith(`${path}/`));
  }

  realPath(path: string): string {
    return path;
  }

  stamp(path: string): number | undefined {
    return this.own.get(path)?.stamp ?? (this.isFile(path) ? 0 : undefined);
  }
}

function addFolders(path: string, folders: Set<string>): void {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    folders.add(path.slice(0, at));
  }
}
