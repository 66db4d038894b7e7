// Keeps the one page with which visits are written down at a site without a network, and what that page loads: nothing
// else of the site, and no answer of the hub. See docs/offline-visits.md. A new version of this file takes over at once.
const CACHE = 'visit-screen-1';
const PAGE = /^(?:\/en)?\/portal\/visits\/new$/;
const PARTS = /^\/_next\/static\//;
/** A network that does not answer in this time is treated as none, where the page is kept. */
const PATIENCE_MS = 5000;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      const old = names.filter((name) => name.startsWith('visit-screen-') && name !== CACHE);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === 'navigate' && PAGE.test(pathname)) event.respondWith(page(request, pathname));
  else if (PARTS.test(pathname)) event.respondWith(part(request));
});

// what the page had loaded before this worker was there
self.addEventListener('message', (event) => {
  if (event.data?.deed !== 'keep') return;
  const [port] = event.ports;
  event.waitUntil(
    keep(event.data.page, event.data.parts).then(
      () => port?.postMessage('kept'),
      () => port?.postMessage('failed'),
    ),
  );
});

/** The page from the network, and a copy kept; the copy where there is no network. A redirect is never kept. */
async function page(request, pathname) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(pathname);
  const asked = fetch(request).then(async (answer) => {
    if (answer.ok && !answer.redirected) await cache.put(pathname, answer.clone());
    return answer;
  });
  if (!kept) return asked;
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([asked.catch(() => kept), late]);
}

/** Files named by their content never change. */
async function part(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}

/** Keeps the page as it is now, with every part that it names or has loaded. Throws when there is none to keep. */
async function keep(pathname, loaded) {
  if (!PAGE.test(pathname)) throw new Error('not the page of visits');
  const cache = await caches.open(CACHE);
  const answer = await fetch(pathname, { credentials: 'same-origin' }).catch(() => undefined);
  if (!answer?.ok || answer.redirected) {
    if (await cache.match(pathname)) return;
    throw new Error('the page is not there');
  }
  const named = (await answer.clone().text()).match(/\/_next\/static\/[^"'\\\s)]+/g) ?? [];
  const parts = [...loaded, ...named].map((url) => new URL(url, self.location.origin).href);
  const wanted = new Set(parts.filter((url) => PARTS.test(new URL(url).pathname)));
  await Promise.all(
    [...wanted].map(async (url) => {
      if (!(await cache.match(url))) await cache.add(url).catch(() => undefined);
    }),
  );
  await cache.put(pathname, answer);
}
