import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { FilingFormOffer } from '../../lib/hub/filings.ts';
import { BoxesField } from '../form/choice-field.tsx';

/** The towns, streets and parks concerned; the city bureau is always told. */
export function TownsField({ towns }: { readonly towns: FilingFormOffer['towns'] }) {
  const t = useTranslations('filings');
  const locale = useLocale();
  return (
    <BoxesField
      name="towns"
      hint={t('townsHint')}
      choices={towns.map(({ id, name, nameEn }) => ({ value: id, label: inLanguage(locale, name, nameEn) }))}
    />
  );
}
