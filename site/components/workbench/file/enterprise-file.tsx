import { getTranslations } from 'next-intl/server';
import { agenciesServing } from '../../../lib/hub/contracts.ts';
import { enterpriseFile } from '../../../lib/hub/enterprise.ts';
import { enterpriseStanding } from '../../../lib/hub/standing.ts';
import { SupervisionAccount } from '../../account/supervision-account.tsx';
import { Contracts } from '../../contracts.tsx';
import { RegisterFile } from '../../register-file.tsx';
import { Refusal } from '../../refusal.tsx';
import { SiteLink } from '../../site-link.tsx';
import { StandingSections } from '../../standing/standing.tsx';
import { Zh } from '../../zh.tsx';

export interface EnterpriseFileProps {
  readonly creditCode: string;
  /** Cursors into notices and contracts. */
  readonly notices: string | undefined;
  readonly contracts: string | undefined;
}

/** What an enterprise sees of itself: its file, its grade, its registers and notices, who serves it. */
export async function EnterpriseFile({ creditCode, notices, contracts }: EnterpriseFileProps) {
  const t = await getTranslations('file');
  const file = await enterpriseFile(creditCode, undefined);
  if (!file.ok) return <Refusal problems={file.problems} />;
  const { today, value: enterprise } = file.value;
  const [standing, agencies] = await Promise.all([
    enterpriseStanding({ creditCode, on: undefined, after: notices }),
    agenciesServing({ creditCode, activeOn: today, after: contracts }),
  ]);
  return (
    <div className="sheet pt-10">
      <h1>
        <Zh>{enterprise.name}</Zh>
      </h1>
      <p className="mt-2">
        <SiteLink to={`/enterprise/${creditCode}`}>{t('publicPage')}</SiteLink>
      </p>
      <div className="sections">
        <RegisterFile enterprise={enterprise} today={today} />
        {enterprise.supervisionGrade ? (
          <SupervisionAccount grade={enterprise.supervisionGrade} today={today} />
        ) : null}
        <StandingSections answer={standing} on={undefined} place="/portal/file" after={notices} />
        <Contracts of="enterprise" answer={agencies} on={undefined} place="/portal/file" after={contracts} />
      </div>
    </div>
  );
}
