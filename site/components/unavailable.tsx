import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { HubProblem } from '../lib/hub/problem.ts';

/** Stands where a part of a page could not be read, so that silence is not taken for a clean record. */
export function Unavailable({ problems }: { readonly problems: readonly HubProblem[] }) {
  const t = useTranslations('section');
  const locale = useLocale();
  return (
    <div role="status" className="unavailable">
      <p>{t('unavailable')}</p>
      <ul className="text-sm text-soft">
        {problems.map((problem) => (
          <li key={`${problem.code}-${problem.message}`}>
            {inLanguage(locale, problem.message, problem.messageEn)}
          </li>
        ))}
      </ul>
    </div>
  );
}
