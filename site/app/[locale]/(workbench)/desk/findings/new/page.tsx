import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FindingForm } from '../../../../../../components/cases/finding-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { actsOnCases } from '../../../../../../lib/cases/deeds.ts';
import { prefilled } from '../../../../../../lib/cases/prefilled.ts';
import { caseRules } from '../../../../../../lib/hub/case-rules.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('findings'))('recordTitle') };
}

export default async function NewFindingPage({ searchParams }: PageProps<'/[locale]/desk/findings/new'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('findings');
  const words = await getTranslations('cases');
  const rules = await caseRules(at.value.inUse.holder);
  if (!rules.ok) return <Refusal problems={rules.problems} />;
  const { violationClauses, places } = rules.value.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('recordTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('recordLead')}</p>
      <div className="mt-8">
        {!actsOnCases(at.value.inUse) ? (
          <p>{words('lookOnly')}</p>
        ) : violationClauses.length === 0 ? (
          <p>{t('noClauses')}</p>
        ) : (
          <FindingForm
            clauses={violationClauses}
            places={places}
            values={prefilled(await searchParams, ['subject.kind', 'subject.code', 'clause', 'occurredOn'])}
          />
        )}
      </div>
    </div>
  );
}
