import type { Content } from '../messages';

interface Entry {
  readonly count: number;
  readonly source: string;
  output?: string;
}

/** The number of this session in replies: the history goes no further back. */
const SESSION = 1;

/** The cells that were run, for who asks for them later. */
export class History {
  private readonly entries: Entry[] = [];

  add(count: number, source: string): Entry {
    const entry = { count, source };
    this.entries.push(entry);
    return entry;
  }

  /** Answers a history_request: the last n, a range of counts, or those that fit a pattern. */
  find(request: Content): [number, number, string | [string, string | null]][] {
    return this.select(request).map(({ count, source, output = null }) => [
      SESSION,
      count,
      request.output === true ? [source, output] : source,
    ]);
  }

  private select({ hist_access_type: type, n, start, stop, pattern, unique }: Content): Entry[] {
    if (type === 'range') {
      const [first, end] = [Number(start ?? 1), Number(stop ?? Infinity)];
      return this.entries.filter(({ count }) => count >= first && count < end);
    }
    let found = this.entries;
    if (type === 'search') {
      const glob = typeof pattern === 'string' ? pattern : '*';
      found = found.filter(({ source }) => fits(source, glob));
      if (unique === true) found = lastOfEach(found);
    }
    return typeof n === 'number' && n > 0 ? found.slice(-n) : found;
  }
}

/** Whether a text fits a pattern with * for any text and ? for any character. */
function fits(text: string, glob: string): boolean {
  let at = 0;
  let place = 0;
  /** Where the last * is, and how much of the text it has taken. */
  let star = -1;
  let taken = 0;
  while (place < text.length) {
    if (glob[at] === '*') {
      star = at++;
      taken = place;
    } else if (glob[at] === '?' || glob[at] === text[place]) {
      at++;
      place++;
    } else if (star < 0) return false;
    else {
      at = star + 1;
      place = ++taken;
    }
  }
  return /^\**$/.test(glob.slice(at));
}

function lastOfEach(entries: readonly Entry[]): Entry[] {
  const last = new Map(entries.map((entry) => [entry.source, entry]));
  return entries.filter((entry) => last.get(entry.source) === entry);
}
