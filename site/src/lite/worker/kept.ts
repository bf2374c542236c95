/** How many files are fetched at a time. */
const AT_ONCE = 6;

/** The files of one version of the site, in the browser's cache. */
export class Kept {
  private readonly name: string;

  /**
   * @param scope the address that the site's files begin with
   * @param files their digests, by the rest of their addresses
   */
  constructor(
    private readonly scope: string,
    private readonly files: Readonly<Record<string, string>>,
  ) {
    this.name = `workshop ${scope}`;
  }

  /** @throws when one cannot be fetched; those that were are kept for the next try */
  async fetchAll(): Promise<void> {
    const cache = await caches.open(this.name);
    const waiting = Object.entries(this.files);
    const work = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [path, digest] = next;
        if (!(await cache.match(this.key(digest))))
          await cache.put(this.key(digest), await this.load(path, digest));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  /** Deletes what other versions had and this one has not. */
  async forgetOthers(): Promise<void> {
    const cache = await caches.open(this.name);
    const mine = new Set(Object.values(this.files).map((digest) => this.key(digest)));
    const others = (await cache.keys()).filter(({ url }) => !mine.has(url));
    await Promise.all(others.map((request) => cache.delete(request)));
  }

  /** The digest of the file with this address; undefined when it is none of the site's. */
  digestOf(address: string): string | undefined {
    const { origin, pathname } = new URL(address);
    const bare = `${origin}${pathname}`;
    if (!bare.startsWith(this.scope)) return undefined;
    const path = decodeURIComponent(bare.slice(this.scope.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    // There are hosts that leave the ending out of addresses.
    return this.files[file] ?? this.files[`${file}.html`];
  }

  /** The file; from the network where the browser has thrown it away, or cannot read it. */
  async answer(request: Request, digest: string): Promise<Response> {
    return (await this.find(digest).catch(() => undefined)) ?? fetch(request);
  }

  private async find(digest: string): Promise<Response | undefined> {
    return (await caches.open(this.name)).match(this.key(digest));
  }

  /** The file from the network, or what the browser has of it already, when that is the right one. */
  private async load(path: string, digest: string): Promise<Response> {
    const address = `${this.scope}${path}`;
    try {
      return await whole(await fetch(address, { integrity: digest }));
    } catch {
      return whole(await fetch(address, { integrity: digest, cache: 'reload' }));
    }
  }

  private key(digest: string): string {
    return `${this.scope}kept/${encodeURIComponent(digest)}`;
  }
}

function whole(response: Response): Response {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // A page is not opened with an answer that was found elsewhere than it was looked for.
  return response.redirected
    ? new Response(response.body, { headers: response.headers })
    : response;
}
