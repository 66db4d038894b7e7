import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../components/refusal.tsx';
import { ResultNotices } from '../../../../components/results/result-notices.tsx';
import { SiteLink } from '../../../../components/site-link.tsx';
import { resultNotices } from '../../../../lib/hub/results.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('results'))('title') };
}

/** The public notices of yearly results that run today. */
export default async function ResultsPage() {
  const t = await getTranslations('results');
  const answer = await resultNotices();
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value: notices } = answer.value;
  return (
    <div className="sheet py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-2 text-soft">{t('lead')}</p>
      <div className="mt-6">
        {notices.length === 0 ? (
          <p>{t('none', { date: today })}</p>
        ) : (
          <ResultNotices notices={notices} today={today} />
        )}
      </div>
      <p className="no-print mt-6">
        <SiteLink to="/notices?kind=GRADE_RESULT">{t('published')}</SiteLink>
      </p>
    </div>
  );
}
