import { getLocale, getTranslations } from 'next-intl/server';
import { enumerated, inLanguage } from '../../lib/format/bilingual.ts';
import { currentPlace } from '../../lib/http/place.ts';
import type { VisitLine } from '../../lib/hub/visits.ts';
import { knownKind } from '../../lib/visits/words.ts';
import { NextPage } from './next-page.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

export interface VisitListProps {
  readonly at: '/portal/visits' | '/desk/visits';
  readonly page: {
    readonly nodes: readonly VisitLine[];
    readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
  };
  readonly after: string | undefined;
  /** Which side's name stands on the line; both for officials. */
  readonly sides: readonly ('agency' | 'enterprise')[];
}

/** Visits, newest first: day, whom, how it is signed, what was found, what is doubtful. */
export async function VisitList({ at, page, after, sides }: VisitListProps) {
  const t = await getTranslations('visits');
  const kind = await getTranslations('serviceKind');
  const locale = await getLocale();
  if (page.nodes.length === 0 && !after) return <p className="mt-8 text-lg">{t('none')}</p>;
  return (
    <>
      <ul className="due-list">
        {page.nodes.map((visit) => (
          <li key={visit.id}>
            <p className="due-when">
              <span className="due-left">{visit.on}</span>
            </p>
            <div>
              <p className="due-title">
                <SiteLink to={`${at}/${visit.id}`}>
                  <Zh>{sides.map((side) => visit[side].name ?? visit[side].creditCode).join(' → ')}</Zh>
                </SiteLink>
              </p>
              <dl className="due-notes">
                <div>
                  <dt>{t('kinds')}</dt>
                  <dd>
                    {enumerated(
                      locale,
                      visit.kinds.map((code) => (knownKind(code) ? kind(knownKind(code) ?? 'OTHER') : code)),
                    )}
                  </dd>
                </div>
                <div>
                  <dt>{t('persons')}</dt>
                  <dd>
                    <Zh>{visit.practitioners.map(({ name }) => name).join('、')}</Zh>
                  </dd>
                </div>
                <div>
                  <dt>{t('state')}</dt>
                  <dd>{t(`states.${visit.state}`)}</dd>
                </div>
                <div>
                  <dt>{t('hazards')}</dt>
                  <dd>{t('hazardCount', { ...visit.hazardCount })}</dd>
                </div>
                {visit.doubts?.length ? (
                  <div>
                    <dt>{t('doubts')}</dt>
                    <dd>
                      {visit.doubts.map((doubt) => (
                        <span key={`${doubt.code}-${doubt.message}`} className="block">
                          {inLanguage(locale, doubt.message, doubt.messageEn)}（{doubt.clause}）
                        </span>
                      ))}
                    </dd>
                  </div>
                ) : null}
              </dl>
            </div>
          </li>
        ))}
      </ul>
      <NextPage
        place={await currentPlace()}
        after={after}
        next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
      />
    </>
  );
}
