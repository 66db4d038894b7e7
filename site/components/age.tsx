import { useTranslations } from 'next-intl';
import { ageOn } from '../lib/format/age.ts';

/** How long ago a day was, in years, months and days; nothing for a day still to come. */
export function Age({ from, today }: { readonly from: string; readonly today: string }) {
  const t = useTranslations('units');
  const age = ageOn(from, today);
  if (!age) return null;
  const parts = [
    age.years ? t('years', { count: age.years }) : '',
    age.months ? t('months', { count: age.months }) : '',
    age.days ? t('days', { count: age.days }) : '',
  ].filter((part) => part !== '');
  return <>{parts.length ? parts.join(' ') : t('sameDay')}</>;
}
