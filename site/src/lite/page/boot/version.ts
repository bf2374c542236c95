import { save } from '../saving';
import { offer } from './offer';

/** How often a page that stays open looks for a new version, in milliseconds. */
const HOUR = 3_600_000;
/** After how long a download of the site that broke off goes on, in milliseconds; twice as long each time. */
const PAUSE = 10_000;

const workers = reachable();
let pause = PAUSE;
let looks: ReturnType<typeof setInterval> | undefined;
/** The browser has no room for the site. */
let isFull = false;

workers?.addEventListener('message', ({ data }) => (isFull ||= data === 'full'));

/** None in a page that was not loaded over HTTPS, nor from this machine, nor from a file; nor if it is refused. */
function reachable(): ServiceWorkerContainer | undefined {
  try {
    return location.protocol.startsWith('http') ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Has the whole site kept by the browser, for when there is no network; and says when there is a new
 * version of it.
 *
 * @param root the site's address
 */
export function keepSite(root: string): void {
  workers
    ?.register(`${root}service-worker.js`, { scope: root, updateViaCache: 'none' })
    .then(follow, (error: Error) => {
      if (error.name !== 'SecurityError') keepLater(root);
    });
}

function keepLater(root: string): void {
  setTimeout(() => isFull || keepSite(root), pause);
  pause = Math.min(HOUR, 2 * pause);
}

/**
 * Changes to a new version that is ready, when no other page needs the old one.
 *
 * @returns whether it does: the page loads itself again then
 */
export async function takeNewVersion(root: string): Promise<boolean> {
  const registration = await workers?.getRegistration(root).catch(() => undefined);
  return registration?.waiting ? (await take(registration.waiting)) === 0 : false;
}

function follow(registration: ServiceWorkerRegistration): void {
  clearInterval(looks);
  looks = setInterval(() => void registration.update().catch(() => undefined), HOUR);
  if (registration.waiting) propose(registration);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && workers!.controller) propose(registration);
      // A first download that broke off: what has arrived is kept, and the rest comes.
      if (installing.state === 'redundant' && !registration.active) keepLater(registration.scope);
    });
  });
}

function propose(registration: ServiceWorkerRegistration): void {
  offer(async () => {
    await save();
    // A still newer one may have come since; none waits when another page has taken it.
    if (registration.waiting) return take(registration.waiting);
    location.reload();
    return 0;
  });
}

/** @returns how many other pages still need the old version; if none does, this one loads itself again */
async function take(worker: ServiceWorker): Promise<number> {
  workers!.addEventListener('controllerchange', () => location.reload(), { once: true });
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<number>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data.others));
    port1.start();
    // A worker that says nothing is no reason to wait.
    setTimeout(resolve, 2000, -1);
  });
  worker.postMessage('take', [port2]);
  return answer;
}
