import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GlossaryTable } from '../../../../components/glossary-table.tsx';
import { SiteLink } from '../../../../components/site-link.tsx';
import { Unavailable } from '../../../../components/unavailable.tsx';
import { termSources } from '../../../../lib/hub/term-clauses.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('glossary');
  return { title: t('title'), description: t('lead') };
}

/** What the words of the acts mean (S-3, J-2, C1-2a and those that grades and lists use). */
export default async function GlossaryPage() {
  const t = await getTranslations('glossary');
  const provenance = await getTranslations('provenance');
  const { today, clauses, problems } = await termSources();
  return (
    <div className="sheet py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-2 text-soft">{t('lead')}</p>
      <p className="mt-2 text-soft">
        {today ? `${provenance('asOf')} ${today} · ` : null}
        <SiteLink to="/acts">{t('allActs')}</SiteLink>
      </p>
      {problems.length ? (
        <div className="mt-6">
          <Unavailable problems={problems} />
        </div>
      ) : null}
      <div className="mt-8">
        <GlossaryTable clauses={clauses} />
      </div>
    </div>
  );
}
