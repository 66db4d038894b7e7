import { useTranslations } from 'next-intl';
import type { SearchHit } from '../lib/hub/search.ts';
import { SubjectName } from './subject-name.tsx';
import { Zh } from './zh.tsx';

const WAYS = ['CODE', 'CODE_PREFIX', 'NAME_PREFIX', 'NAME_PART', 'PINYIN', 'INITIALS', 'NEAR_MISS'] as const;

const KIND = { Agency: 'AGENCY', Enterprise: 'ENTERPRISE', Expert: 'EXPERT' } as const;

/**
 * Who was found, in the hub's order. No grade stands here: a grade is never shown without its components, and a column
 * of letters would rank (C1-19a).
 */
export function SearchResults({ hits }: { readonly hits: readonly SearchHit[] }) {
  const t = useTranslations('search');
  return (
    <table className="ledger">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col" className="matched">
            {t('matchedBy')}
          </th>
        </tr>
      </thead>
      <tbody>
        {hits.map(({ subject, matchedBy }) => (
          <tr key={subject.__typename === 'Expert' ? subject.id : subject.creditCode}>
            <th scope="row">
              <SubjectName subject={subject} />
              <span className="ledger-note flex flex-wrap gap-x-4">
                <span>{t(KIND[subject.__typename])}</span>
                {subject.__typename === 'Expert' ? null : (
                  <>
                    <span className="code">{subject.creditCode}</span>
                    {subject.region ? <Zh>{subject.region.fullName}</Zh> : null}
                  </>
                )}
              </span>
            </th>
            <td>{t(`match.${WAYS.find((way) => way === matchedBy) ?? 'OTHER'}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
