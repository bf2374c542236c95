/**
 * Keeps the whole site, so that it opens again without a network. Files are kept by what is in them:
 * a new version fetches only what has changed. It stays behind the old one until no page is open any
 * more that was loaded from that, or until the only one asks for it.
 */
import { Kept } from './kept';

declare const self: ServiceWorkerGlobalScope;

/** The files of this version with their digests, as `integrity` has them; put in by the build. */
declare const FILES: Readonly<Record<string, string>>;

const { scope } = self.registration;
const kept = new Kept(scope, FILES);

self.addEventListener('install', (event) => event.waitUntil(kept.fetchAll().catch(tell)));

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([kept.forgetOthers(), self.clients.claim()])),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const digest = request.method === 'GET' ? kept.digestOf(request.url) : undefined;
  if (digest) event.respondWith(kept.answer(request, digest));
});

/** Another try is of no use when the browser has no room: the pages hear of it. */
async function tell(error: Error): Promise<never> {
  if (error.name === 'QuotaExceededError') {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const page of pages) page.postMessage('full');
  }
  throw error;
}

/** A page asks to have this version now: it can, when no other page is open. */
self.addEventListener('message', (event) => {
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((pages) => {
      const others = pages.filter(({ url }) => url.startsWith(scope)).length - 1;
      event.ports[0].postMessage({ others });
      return others > 0 ? undefined : self.skipWaiting();
    }),
  );
});
