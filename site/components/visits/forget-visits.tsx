'use client';

import { useEffect } from 'react';

/**
 * Whoever sees a page of the sign-in is nobody yet: key, lists and page of visits leave the browser. Drafts that were not
 * sent stay, sealed, until their owner signs in again. Shows nothing.
 */
export function ForgetVisits() {
  useEffect(() => {
    void (async () => {
      const { dropPage } = await import('../../lib/visits/offline/worker.ts');
      await dropPage();
      const known = await indexedDB.databases?.();
      if (known && !known.some(({ name }) => name === 'chengan-visits')) return;
      const { forgetKey } = await import('../../lib/visits/offline/store.ts');
      await forgetKey();
    })().catch(() => undefined);
  }, []);
  return null;
}
