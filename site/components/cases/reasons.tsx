import { useLocale } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { SiteLink } from '../site-link.tsx';

export interface ReasonsProps {
  readonly reasons: readonly {
    readonly code: string;
    readonly message: string;
    readonly messageEn: string;
    readonly field?: string | null;
    readonly clause?: string | null;
  }[];
}

/** Reasons against something, each with the clause that it stands on. */
export function Reasons({ reasons }: ReasonsProps) {
  const locale = useLocale();
  return (
    <ul className="reasons">
      {reasons.map(({ code, field, message, messageEn, clause }) => (
        <li key={`${code}-${field ?? ''}-${message}`}>
          {inLanguage(locale, message, messageEn)}
          {clause ? (
            <>
              {' '}
              <SiteLink to={`/clause/${clause}`} className="whitespace-nowrap">
                {clause}
              </SiteLink>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
