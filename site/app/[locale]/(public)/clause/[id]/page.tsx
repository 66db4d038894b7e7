import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActFacts } from '../../../../../components/act-facts.tsx';
import { Differences } from '../../../../../components/differences.tsx';
import { ClauseNeighbours } from '../../../../../components/clause-neighbours.tsx';
import { OpenQuestions } from '../../../../../components/open-questions.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { Section } from '../../../../../components/section.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { kindOf } from '../../../../../lib/hub/problem.ts';
import { clauseInFull } from '../../../../../lib/hub/regulation.ts';

type Props = PageProps<'/[locale]/clause/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const refusal = await getTranslations('refusal.title');
  const answer = await clauseInFull(decodeURIComponent((await params).id));
  if (!answer.ok) return { title: refusal(kindOf(answer.problems)), robots: { index: false } };
  const { clause, label, labelEn } = answer.value.value;
  return { title: `${clause} ${inLanguage(await getLocale(), label, labelEn)}` };
}

export default async function ClausePage({ params }: Props) {
  const t = await getTranslations('clause');
  const acts = await getTranslations('acts');
  const differs = await getTranslations('differences');
  const locale = await getLocale();
  const answer = await clauseInFull(decodeURIComponent((await params).id));
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value: clause } = answer.value;
  return (
    <article>
      <div className="sheet pt-10 pb-8">
        <p className="text-soft">
          {t('partOf')}{' '}
          <SiteLink to={`/acts/${clause.act.id}`}>
            {inLanguage(locale, clause.act.title, clause.act.titleEn)}
          </SiteLink>
        </p>
        <h1 className="mt-2">
          <span className="clause-number">{clause.clause}</span>{' '}
          {inLanguage(locale, clause.article, clause.articleEn)}
        </h1>
        <p className="measure mt-3 font-serif text-xl">{inLanguage(locale, clause.label, clause.labelEn)}</p>
      </div>
      <div className="sheet sections">
        <Section id="text" title={t('text')} margin={<p className="margin-note">{t('ownWords')}</p>}>
          <p className="measure">{inLanguage(locale, clause.text, clause.textEn)}</p>
          {clause.confirmed ? null : <p className="measure mt-3 text-soft">{t('unconfirmed')}</p>}
        </Section>
        <Section
          id="questions"
          title={t('questions')}
          margin={clause.openQuestions.length ? <p className="margin-note">{t('questionsLead')}</p> : null}
        >
          <OpenQuestions questions={clause.openQuestions} />
        </Section>
        {clause.differences.length === 0 ? null : (
          <Section
            id="differences"
            title={differs('title')}
            margin={<p className="margin-note">{differs('lead')}</p>}
          >
            <Differences differences={clause.differences} />
          </Section>
        )}
        <Section id="act" title={acts('act')}>
          <ActFacts act={clause.act} today={today} />
          <ClauseNeighbours clause={clause.clause} clauses={clause.act.clauses} />
        </Section>
      </div>
    </article>
  );
}
