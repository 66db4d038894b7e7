'use client';

import { useEffect, useState } from 'react';

/**
 * Has the browser ask before what was typed is left behind, by a link, another address or closing. Every link of this
 * site fetches its page anew, so the browser's own question covers them all.
 */
export function useUnsaved(guarded: boolean, pending: boolean): () => void {
  const [touched, setTouched] = useState(false);
  const unsaved = guarded && touched && !pending;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return () => setTouched(true);
}
