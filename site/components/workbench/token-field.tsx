'use client';

import { useEffect, useRef } from 'react';
import { TextField } from '../form/text-field.tsx';

export interface TokenFieldProps {
  /** Nothing was sent yet: the code of the link is taken and sent. */
  readonly untried: boolean;
  readonly hint: string;
  readonly noScript: string;
}

/** The code behind the `#` of a link, which no server sees; pasted where scripts are off. */
export function TokenField({ untried, hint, noScript }: TokenFieldProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = place.current?.querySelector('input');
    const token = window.location.hash.slice(1);
    if (!field || !token || !untried) return;
    field.value = token;
    window.history.replaceState(null, '', window.location.pathname); // not kept in the history of a shared computer
    field.form?.requestSubmit();
  }, [untried]);
  return (
    <div ref={place}>
      <noscript>
        <p className="said mb-4">{noScript}</p>
      </noscript>
      <TextField name="token" hint={hint} maxLength={2_000} />
    </div>
  );
}
