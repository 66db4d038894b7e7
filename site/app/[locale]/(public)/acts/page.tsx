import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActTable } from '../../../../components/act-table.tsx';
import { CalculatorLinks } from '../../../../components/calculator-links.tsx';
import { Refusal } from '../../../../components/refusal.tsx';
import { SiteLink } from '../../../../components/site-link.tsx';
import { actsOf } from '../../../../lib/regulation-groups.ts';
import { everyAct } from '../../../../lib/hub/regulation.ts';

const GROUPS = ['local', 'national', 'replaced'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('acts');
  return { title: t('title') };
}

export default async function ActsPage() {
  const t = await getTranslations('acts');
  const glossary = await getTranslations('glossary');
  const answer = await everyAct();
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <div className="sheet py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-2 text-soft">{t('lead')}</p>
      <p className="mt-2">
        <SiteLink to="/glossary">{glossary('title')}</SiteLink>
      </p>
      {GROUPS.map((group) => {
        const acts = actsOf(answer.value.value, group);
        return acts.length === 0 ? null : (
          <section key={group} aria-labelledby={group} className="mt-10">
            <h2 id={group} className="mb-3">
              {t(group)}
            </h2>
            <ActTable acts={acts} caption={t(group)} />
          </section>
        );
      })}
      <section aria-labelledby="calculators" className="mt-10">
        <h2 id="calculators" className="mb-3">
          {glossary('calculators')}
        </h2>
        <CalculatorLinks />
      </section>
    </div>
  );
}
