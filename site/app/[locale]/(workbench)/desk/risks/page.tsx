import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Pager } from '../../../../../components/pager.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { Zh } from '../../../../../components/zh.tsx';
import { minuteOfInstant } from '../../../../../lib/format/day.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../../lib/http/place.ts';
import { reportedRisks } from '../../../../../lib/hub/safety-record.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('risks'))('deskTitle') };
}

/** Larger and major risks that enterprises of the territory reported. */
export default async function ReportedRisksPage({ searchParams }: PageProps<'/[locale]/desk/risks'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const after = single(await searchParams, 'after');
  const answer = await reportedRisks(after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('risks');
  const { nodes, pageInfo, totalCount } = answer.value.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('deskTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('deskLead')}</p>
      {nodes.length === 0 ? <p className="mt-8 text-lg">{t('deskNone')}</p> : null}
      <ul className="due-list">
        {nodes.map(({ id, level, name, workshop, consequence, measures, reportedAt, enterprise }) => (
          <li key={id}>
            <p className="due-when">
              <span className="due-left">{reportedAt ? minuteOfInstant(reportedAt) : ''}</span>
            </p>
            <div>
              <p className="due-title">
                {enterprise ? (
                  <SiteLink to={`/enterprise/${enterprise.creditCode}`}>
                    <Zh>{enterprise.name}</Zh>
                  </SiteLink>
                ) : null}{' '}
                {t(`levels.${level}`)} · <Zh>{name}</Zh> · <Zh>{workshop}</Zh>
              </p>
              <dl className="due-notes">
                <div>
                  <dt>{t('consequence')}</dt>
                  <dd>
                    <Zh>{consequence}</Zh>
                  </dd>
                </div>
                <div>
                  <dt>{t('measures')}</dt>
                  <dd>
                    <Zh>{measures}</Zh>
                  </dd>
                </div>
              </dl>
            </div>
          </li>
        ))}
      </ul>
      <Pager
        place={await currentPlace()}
        shown={nodes.length}
        total={totalCount}
        after={after}
        next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
      />
    </div>
  );
}
