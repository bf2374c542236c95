import type { Comm } from '@workshop/kernel/host';
import type { Lent } from '../host/find';
import type { Picture } from './picture';

/** A live picture, and the pages on which it is shown. */
interface Offered {
  readonly picture: Picture;
  readonly pages: Set<Comm>;
}

/** How many live pictures are kept: one whose cell ran again is never asked for. */
const MOST = 200;

const TARGET = 'workshop.live';

const offered = new Map<string, Offered>();
let listening: Lent | undefined;

/**
 * Lets pages move a picture. A page opens a comm with the picture's id, when it first shows it and
 * whenever it is loaded again, and hears where its controls stand; then it says where they were
 * moved to. A comm about a picture of a kernel that is gone is closed.
 *
 * @returns its id
 */
export function offer(picture: Picture, host: Lent): string {
  const id = globalThis.crypto.randomUUID();
  offered.set(id, { picture, pages: new Set() });
  for (const old of offered.keys()) if (offered.size > MOST) offered.delete(old);
  if (listening !== host) host.onComm?.(TARGET, open);
  listening = host;
  return id;
}

function open(page: Comm, about: unknown): Promise<void> | void {
  const found = offered.get(String((about as { id?: unknown } | null)?.id));
  if (!found) return page.close();
  const { picture, pages } = found;
  pages.add(page);
  page.onClose = () => pages.delete(page);
  page.onMessage = async (positions) => {
    picture.move(positions);
    const now = await picture.now();
    for (const shown of pages) shown.send(now);
  };
  return picture.now().then((now) => page.send(now));
}
