/** The worker of this page once it is at work. Not `ready`: that waits for a page that was opened under the worker. */
async function activeWorker(scope: string): Promise<ServiceWorker | undefined> {
  const registration = await navigator.serviceWorker.register('/visit-worker.js', { scope });
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return registration.active ?? undefined;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (coming.state === 'activated' || coming.state === 'redundant') resolve();
    };
    coming.addEventListener('statechange', look);
    look();
  });
  return registration.active ?? undefined;
}

const PATIENCE_MS = 15_000;

/** Has the worker keep this page and what it loaded; false where the browser or the connection does not allow one. */
export async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const page = location.pathname;
  try {
    const worker = await activeWorker(page.replace(/new$/, ''));
    if (!worker) return false;
    const parts = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((url) => new URL(url).origin === location.origin);
    const { port1, port2 } = new MessageChannel();
    return await new Promise<boolean>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === 'kept');
      setTimeout(() => resolve(false), PATIENCE_MS);
      worker.postMessage({ deed: 'keep', page, parts }, [port2]);
    });
  } catch {
    return false;
  }
}

/** Takes the kept page away and ends the worker. */
export async function dropPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registered = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registered.map((one) => one.unregister()));
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('visit-screen-')).map((name) => caches.delete(name)),
  );
}
