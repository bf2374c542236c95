import type { SiteData } from '../site-data';

/**
 * Which version of a notebook of the course a learner's own began as. A notebook that was saved hides
 * every later version; this tells that there is one.
 */
export class Bases {
  private readonly digests: ReadonlyMap<string, string>;

  constructor(notebooks: SiteData['notebooks']) {
    this.digests = new Map(notebooks.map(({ name, digest }) => [name, digest]));
  }

  /** Whether the course has a notebook of this name. */
  has(name: string): boolean {
    return this.digests.has(name);
  }

  /** Which version the one that is opened now began as. */
  of(name: string): string {
    return localStorage.getItem(keyOf(name)) ?? this.digests.get(name)!;
  }

  /** Notes that one was saved which began as this version. */
  keep(name: string, base: string): void {
    localStorage.setItem(keyOf(name), base);
  }

  /** The learner's own is gone. */
  forget(name: string): void {
    localStorage.removeItem(keyOf(name));
  }

  /** Whether the learner has one of an older version than the course has now. */
  isOld(name: string): boolean {
    return this.of(name) !== this.digests.get(name);
  }
}

/** Sites beside each other on one host share this storage. */
function keyOf(name: string): string {
  return `workshop ${new URL('../', location.href.replace(/[?#].*/, '')).pathname} ${name}`;
}
