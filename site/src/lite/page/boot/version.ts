import { save } from '../saving';
import { offer } from './offer';

/** How often a page that stays open looks for a new version, in milliseconds. */
const HOUR = 3_600_000;
/** After how long a download of the site that broke off goes on, in milliseconds. */
const PAUSE = 10_000;

/** None in a page that was not loaded over HTTPS, nor from this machine, nor from a file. */
const workers: ServiceWorkerContainer | undefined = location.protocol.startsWith('http')
  ? navigator.serviceWorker
  : undefined;

/**
 * Has the whole site kept by the browser, for when there is no network; and says when there is a new
 * version of it.
 *
 * @param root the site's address
 */
export function keepSite(root: string): void {
  if (!workers) return;
  const keep = async (): Promise<void> => {
    const registration = await workers.register(`${root}service-worker.js`, {
      scope: root,
      updateViaCache: 'none',
    });
    follow(registration);
    setInterval(() => void registration.update().catch(() => undefined), HOUR);
  };
  void keep().catch(() => setTimeout(() => keepSite(root), PAUSE));
}

/**
 * Changes to a new version that is ready, when no other page needs the old one.
 *
 * @returns whether it does: the page loads itself again then
 */
export async function takeNewVersion(root: string): Promise<boolean> {
  const waiting = (await workers?.getRegistration(root))?.waiting;
  return waiting ? (await take(waiting)) === 0 : false;
}

function follow(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) propose(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && workers!.controller) propose(installing);
      // A first download that broke off: what has arrived is kept, and the rest comes.
      if (installing.state === 'redundant' && !registration.active)
        setTimeout(() => keepSite(new URL('.', installing.scriptURL).href), PAUSE);
    });
  });
}

function propose(worker: ServiceWorker): void {
  offer(async () => {
    await save();
    return take(worker);
  });
}

/** @returns how many other pages still need the old version; if none does, this one loads itself again */
async function take(worker: ServiceWorker): Promise<number> {
  workers!.addEventListener('controllerchange', () => location.reload());
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
