import type { Contents, File } from '../jupyterlite';

/** The files that the browser keeps, and those of the site below them. */
export class Files {
  constructor(private readonly contents: Contents) {}

  /** Their names, in order. */
  async names(): Promise<string[]> {
    const { content } = await this.contents.get('', { content: true });
    return (content as File[]).map(({ name }) => name).sort();
  }

  async has(name: string): Promise<boolean> {
    return (await this.names()).includes(name);
  }

  /** A name for a copy, or for one that comes from elsewhere, which none has yet. */
  async freeName(name: string): Promise<string> {
    const taken = new Set(await this.names());
    const [, copied, stem = copied, end] = /^(?:my-(.+?)(?:-\d+)?|(.*))(\.[^.]*)$/.exec(name)!;
    for (let i = 1; ; i++) {
      const free = `my-${stem}${i > 1 ? `-${i}` : ''}${end}`;
      if (!taken.has(free)) return free;
    }
  }

  async write(name: string, content: unknown): Promise<void> {
    await this.contents.save(
      name,
      name.endsWith('.ipynb')
        ? { type: 'notebook', format: 'json', content }
        : { type: 'file', format: 'text', content },
    );
  }

  /** Forgets what the browser keeps under this name: the site's own is there again. */
  async forget(name: string): Promise<void> {
    await this.contents.delete(name);
  }
}
