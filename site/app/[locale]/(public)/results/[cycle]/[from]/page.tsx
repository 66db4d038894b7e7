import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { GradeMark } from '../../../../../../components/marks/grade-mark.tsx';
import { Pager } from '../../../../../../components/pager.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { NoticeTerms } from '../../../../../../components/results/notice-terms.tsx';
import { Section } from '../../../../../../components/section.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { Zh } from '../../../../../../components/zh.tsx';
import { inLanguage } from '../../../../../../lib/format/bilingual.ts';
import { plain } from '../../../../../../lib/format/decimal.ts';
import { single, yearAsked } from '../../../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../../../lib/http/place.ts';
import { kindOf } from '../../../../../../lib/hub/problem.ts';
import { announcedResults, resultNotice } from '../../../../../../lib/hub/results.ts';

type Props = PageProps<'/[locale]/results/[cycle]/[from]'>;

async function asked(params: Props['params']) {
  const { cycle, from } = await params;
  return resultNotice(yearAsked(cycle), decodeURIComponent(from));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('results');
  const refusal = await getTranslations('refusal.title');
  const answer = await asked(params);
  if (!answer.ok) return { title: refusal(kindOf(answer.problems)), robots: { index: false } };
  return { title: t('name', { year: String(answer.value.value.cycle) }) };
}

/** One public notice: every agency with the grade that is proposed, the terms, how to object. */
export default async function ResultNoticePage({ params, searchParams }: Props) {
  const t = await getTranslations('results');
  const locale = await getLocale();
  const credit = await getTranslations('credit');
  const provenance = await getTranslations('provenance');
  const answer = await asked(params);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value: notice } = answer.value;
  const { cycle, from } = notice;
  const after = single(await searchParams, 'after');
  const results = await announcedResults(cycle, from, after);
  if (!results.ok) return <Refusal problems={results.problems} />;
  const { nodes, pageInfo } = results.value.value;
  return (
    <article>
      <div className="sheet pt-10">
        <p>
          <SiteLink to="/results">{t('title')}</SiteLink>
        </p>
        <h1 className="mt-3">{t('name', { year: String(cycle) })}</h1>
        <p className="measure mt-2 text-soft">{t('notYet')}</p>
      </div>
      <div className="sheet sections">
        <Section id="terms" title={t('terms')}>
          <NoticeTerms {...notice} today={today} />
        </Section>
        <Section id="agencies" title={t('count', { count: notice.agencies })}>
          <p className="text-soft">{t('order')}</p>
          <table className="ledger mt-3">
            <caption className="sr-only">{t('name', { year: String(cycle) })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('agency')}</th>
                <th scope="col">{t('proposed')}</th>
                <th scope="col" className="figure">
                  {t('score')}
                </th>
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ creditCode, name, band, score, disputed, anew, anewEn }) => (
                <tr key={creditCode}>
                  <th scope="row">
                    <SiteLink to={`/results/${cycle}/${from}/${creditCode}`}>
                      <Zh>{name}</Zh>
                    </SiteLink>{' '}
                    <span className="account">{creditCode}</span>
                    {disputed ? (
                      <>
                        {' '}
                        <strong className="disputed">{provenance('disputed')}</strong>
                      </>
                    ) : null}
                    {anew && anewEn ? (
                      <span className="block font-normal text-soft">{inLanguage(locale, anew, anewEn)}</span>
                    ) : null}
                  </th>
                  <td>
                    <span className="inline-flex items-center gap-2">
                      <GradeMark band={band} className="size-7" /> {credit(`band.${band}`)}
                    </span>
                  </td>
                  <td className="figure">{plain(score)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager
            place={await currentPlace()}
            shown={nodes.length}
            total={notice.agencies}
            after={after}
            next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
          />
        </Section>
      </div>
    </article>
  );
}
