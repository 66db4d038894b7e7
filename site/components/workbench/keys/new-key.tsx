'use client';

import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import type { MadeKey } from '../../../lib/keys/keys.action.ts';
import { ShownOnce } from '../shown-once.tsx';

/** A key just made, shown this once. */
export function NewKey({ made: { key, expiresAt, oldExpiresAt } }: { readonly made: MadeKey }) {
  const t = useTranslations('keyForm');
  return (
    <ShownOnce title={t('madeTitle')} lead={t('madeLead')} value={key}>
      <p>{t('good', { until: minuteOfInstant(expiresAt) })}</p>
      {oldExpiresAt === undefined ? null : <p>{t('oldGood', { until: minuteOfInstant(oldExpiresAt) })}</p>}
    </ShownOnce>
  );
}
