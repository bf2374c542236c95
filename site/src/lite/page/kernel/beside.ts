import type { Contents, File, NotebookTracker } from '../jupyterlite';

/** Whether a notebook may import a file of this name: TypeScript, or data. */
export function isImported(name: string): boolean {
  return name.endsWith('.ts') || name.endsWith('.json');
}

/** What a kernel may know of the files in its folder. */
export class Beside {
  private readonly texts = new Map<string, { at: string; text: string }>();

  /** @param kernel the kernel's id */
  constructor(
    private readonly kernel: string,
    private readonly notebooks: NotebookTracker,
    private readonly contents: Contents,
  ) {}

  /** The kernel's notebook without outputs, and the files that it may import, as they are now. */
  async now(): Promise<{ notebook?: string; files: Record<string, string> }> {
    const notebook = this.notebook();
    return { ...(notebook && { notebook }), files: await this.files() };
  }

  private notebook(): string | undefined {
    let text: string | undefined;
    this.notebooks.forEach(({ context, sessionContext }) => {
      if (sessionContext.session?.kernel?.id !== this.kernel) return;
      const { cells, ...rest } = context.model.toJSON();
      const bare = cells.map((cell) => ('outputs' in cell ? { ...cell, outputs: [] } : cell));
      text = JSON.stringify({ ...rest, cells: bare });
    });
    return text;
  }

  private async files(): Promise<Record<string, string>> {
    const { content } = await this.contents.get('', { content: true });
    const files = (content as File[]).filter(({ name }) => isImported(name));
    const texts = files.map(async (file) => [file.name, await this.text(file)] as const);
    return Object.fromEntries(await Promise.all(texts));
  }

  private async text({ path, last_modified: at }: File): Promise<string> {
    const known = this.texts.get(path);
    if (known?.at === at) return known.text;
    const { content } = await this.contents.get(path, { content: true, format: 'text' });
    // JupyterLite reads data, though it is asked for text.
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    this.texts.set(path, { at, text });
    return text;
  }
}
