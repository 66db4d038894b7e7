'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

/** Backup codes, shown this once, to be printed or copied. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  const t = useTranslations('setUp');
  const [scripts, setScripts] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setScripts(true), []);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <section className="grid gap-3">
      <h2>{t('codesTitle')}</h2>
      <p>{t('codesLead')}</p>
      <ul className="backup-codes">
        {codes.map((code) => (
          <li key={code} className="secret" translate="no">
            {code}
          </li>
        ))}
      </ul>
      {scripts ? (
        <p className="no-print flex flex-wrap items-baseline gap-4">
          <button type="button" className="button button-quiet" onClick={() => window.print()}>
            {t('print')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => void copy()}>
            {t('copy')}
          </button>
          <span role="status">{copied ? t('copied') : ''}</span>
        </p>
      ) : null}
    </section>
  );
}
