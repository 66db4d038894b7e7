import { useTranslations } from 'next-intl';

/** On every page of a hub that carries invented data, on paper as well. */
export function Demonstration() {
  const t = useTranslations('demonstration');
  return (
    <aside aria-label={t('label')} className="demonstration">
      <p className="sheet">{t('text')}</p>
    </aside>
  );
}
