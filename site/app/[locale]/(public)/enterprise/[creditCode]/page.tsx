import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Contracts } from '../../../../../components/contracts.tsx';
import { EnterprisePlate } from '../../../../../components/enterprise-plate.tsx';
import { OnDay } from '../../../../../components/on-day.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { RegisterFile } from '../../../../../components/register-file.tsx';
import { StandingSections } from '../../../../../components/standing/standing.tsx';
import { SupervisionAccount } from '../../../../../components/account/supervision-account.tsx';
import { dayAsked, single } from '../../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../../lib/http/place.ts';
import { agenciesServing } from '../../../../../lib/hub/contracts.ts';
import { enterpriseFile } from '../../../../../lib/hub/enterprise.ts';
import { kindOf } from '../../../../../lib/hub/problem.ts';
import { enterpriseStanding } from '../../../../../lib/hub/standing.ts';

type Props = PageProps<'/[locale]/enterprise/[creditCode]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const refusal = await getTranslations('refusal.title');
  const t = await getTranslations('enterprise');
  const on = dayAsked(await searchParams);
  const answer = on.ok ? await enterpriseFile(decodeURIComponent((await params).creditCode), on.value) : on;
  if (!answer.ok) return { title: refusal(kindOf(answer.problems)), robots: { index: false } };
  const { name } = answer.value.value;
  return { title: name, description: t('metaDescription', { name }) };
}

export default async function EnterprisePage({ params, searchParams }: Props) {
  const creditCode = decodeURIComponent((await params).creditCode);
  const parameters = await searchParams;
  const day = dayAsked(parameters);
  if (!day.ok) return <Refusal problems={day.problems} />;
  const on = day.value;
  const file = await enterpriseFile(creditCode, on);
  if (!file.ok) return <Refusal problems={file.problems} text={creditCode} />;
  const { today, value: enterprise } = file.value;
  const [standing, agencies, place] = await Promise.all([
    enterpriseStanding({ creditCode, on, after: single(parameters, 'notices') }),
    agenciesServing({ creditCode, activeOn: on ?? today, after: single(parameters, 'contracts') }),
    currentPlace(),
  ]);
  return (
    <article>
      <div className="sheet pt-8">
        <EnterprisePlate enterprise={enterprise} today={today} on={on} />
        <OnDay place={`/enterprise/${enterprise.creditCode}`} on={on} today={today} />
      </div>
      <div className="sheet sections">
        {enterprise.supervisionGrade ? (
          <SupervisionAccount grade={enterprise.supervisionGrade} today={today} />
        ) : null}
        <StandingSections answer={standing} on={on} place={place} after={single(parameters, 'notices')} />
        <RegisterFile enterprise={enterprise} today={today} />
        <Contracts
          of="enterprise"
          answer={agencies}
          on={on}
          place={place}
          after={single(parameters, 'contracts')}
        />
      </div>
    </article>
  );
}
