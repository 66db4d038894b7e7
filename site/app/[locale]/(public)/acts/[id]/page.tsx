import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActFacts } from '../../../../../components/act-facts.tsx';
import { ClauseTable } from '../../../../../components/clause-table.tsx';
import { Differences } from '../../../../../components/differences.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { kindOf } from '../../../../../lib/hub/problem.ts';
import { actInFull } from '../../../../../lib/hub/regulation.ts';

type Props = PageProps<'/[locale]/acts/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const refusal = await getTranslations('refusal.title');
  const answer = await actInFull(decodeURIComponent((await params).id));
  if (!answer.ok) return { title: refusal(kindOf(answer.problems)), robots: { index: false } };
  const { title, titleEn } = answer.value.value;
  return { title: inLanguage(await getLocale(), title, titleEn) };
}

export default async function ActPage({ params }: Props) {
  const t = await getTranslations('acts');
  const differs = await getTranslations('differences');
  const locale = await getLocale();
  const answer = await actInFull(decodeURIComponent((await params).id));
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const act = answer.value.value;
  const found = act.clauses.flatMap((clause) => clause.differences);
  const differences = found.filter(({ id }, index) => found.findIndex((one) => one.id === id) === index);
  return (
    <article className="sheet py-10">
      <h1>{inLanguage(locale, act.title, act.titleEn)}</h1>
      <ActFacts act={act} today={answer.value.today} />
      {differences.length === 0 ? null : (
        <>
          <h2 className="mt-10 mb-4">{differs('title')}</h2>
          <p className="measure mb-4 text-soft">{differs('lead')}</p>
          <Differences differences={differences} />
        </>
      )}
      <h2 className="mt-10 mb-4">{t('clauses')}</h2>
      <ClauseTable title={inLanguage(locale, act.title, act.titleEn)} clauses={act.clauses} />
    </article>
  );
}
