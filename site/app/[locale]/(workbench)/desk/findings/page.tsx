import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { FindingLine } from '../../../../../components/cases/finding-line.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { actsOnCases } from '../../../../../lib/cases/deeds.ts';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { FINDING_STATES, findings } from '../../../../../lib/hub/findings.ts';
import { seated } from '../../../../../lib/session/seated.ts';

const TO = '/desk/findings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('findings'))('title') };
}

export default async function FindingsPage({ searchParams }: PageProps<'/[locale]/desk/findings'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('findings');
  const parameters = await searchParams;
  const state = known(FINDING_STATES, single(parameters, 'state'));
  const [subject, after] = [single(parameters, 'subject'), single(parameters, 'after')];
  const answer = await findings({ state, subject, after });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to={TO}
      state={state}
      states={FINDING_STATES.map((value) => ({ value, label: t(`stateName.${value}`) }))}
      subject={subject}
      after={after}
      page={page}
      shown={page.nodes.length}
      beside={actsOnCases(at.value.inUse) ? <SiteLink to={`${TO}/new`}>{t('record')}</SiteLink> : undefined}
    >
      {page.nodes.map((finding) => (
        <FindingLine key={finding.id} finding={finding} />
      ))}
    </CaseList>
  );
}
