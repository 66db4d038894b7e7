'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';

export interface ShownOnceProps {
  readonly title: string;
  /** What to do with it, and that it is not shown again. */
  readonly lead: string;
  readonly value: string;
  /** Until when, for whom. */
  readonly children?: ReactNode;
}

/** Something secret that is shown this once: a link, a key. To be copied or printed. */
export function ShownOnce({ title, lead, value, children }: ShownOnceProps) {
  const t = useTranslations('once');
  const [scripts, setScripts] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setScripts(true), []);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <section className="key-once" role="status" aria-label={title}>
      <h3>{title}</h3>
      <p>{lead}</p>
      <p className="secret" translate="no">
        {value}
      </p>
      {children}
      {scripts ? (
        <p className="no-print flex flex-wrap items-baseline gap-4">
          <button type="button" className="button button-small" onClick={() => void copy()}>
            {t('copy')}
          </button>
          <button type="button" className="button button-small button-quiet" onClick={() => window.print()}>
            {t('print')}
          </button>
          <span role="status">{copied ? t('copied') : ''}</span>
        </p>
      ) : null}
    </section>
  );
}
