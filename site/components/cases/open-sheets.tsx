import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { CycleAgency } from '../../lib/hub/credit-cycle.ts';

/** How many parts of a score are open, and folded: at whom, each with its parts. */
export function OpenSheets({ open }: { readonly open: CycleAgency['open'] }) {
  const t = useTranslations('cycle');
  const findings = useTranslations('findings');
  const locale = useLocale();
  const byScorer = [...Map.groupBy(open, ({ authority }) => authority.id).values()];
  return (
    <details>
      <summary>{t('openCount', { count: open.length, scorers: byScorer.length })}</summary>
      <ul className="reasons">
        {byScorer.map((sheets) => {
          const [first] = sheets;
          return first ? (
            <li key={first.authority.id}>
              {inLanguage(locale, first.authority.name, first.authority.nameEn)}：
              {sheets.map(({ part }) => findings(`partName.${part}`)).join(locale === 'zh' ? '、' : ', ')}
            </li>
          ) : null;
        })}
      </ul>
    </details>
  );
}
