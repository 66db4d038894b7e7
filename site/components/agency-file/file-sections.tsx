import { getTranslations } from 'next-intl/server';
import { agencyFilePage } from '../../lib/hub/agency-file.ts';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Unavailable } from '../unavailable.tsx';
import { Conditions } from './conditions.tsx';
import { Documents } from './documents.tsx';
import { FileFacts } from './facts.tsx';
import { FeeTable } from './fee-table.tsx';
import { Participations } from './participations.tsx';

export interface FileSectionsProps {
  readonly creditCode: string;
  readonly workbench: 'portal' | 'desk';
  /** Whether the viewer keeps this file: links to the forms. */
  readonly keeps: boolean;
}

/** The file of an agency in sections: conditions, facts, attachments, fees, help. The rest of the page stands without it. */
export async function FileSections({ creditCode, workbench, keeps }: FileSectionsProps) {
  const t = await getTranslations('agencyFile');
  const answer = await agencyFilePage(creditCode);
  if (!answer.ok) {
    return (
      <Section id="file" title={t('facts')}>
        <Unavailable problems={answer.problems} />
      </Section>
    );
  }
  const { agency, file } = answer.value.value;
  const link = (to: `/${string}`, words: string) =>
    keeps ? (
      <p className="no-print">
        <SiteLink to={to}>{words}</SiteLink>
      </p>
    ) : null;
  return (
    <>
      <Conditions of={agency.conditions ?? []} />
      <FileFacts file={file} edit={link('/portal/file/amend', file ? t('amend') : t('record'))} />
      {file ? <Documents file={file} workbench={workbench} /> : null}
      <FeeTable fees={agency.feeSchedule ?? null} edit={link('/portal/file/fees', t('publishFees'))} />
      <Participations
        records={agency.participations?.nodes ?? []}
        own={keeps}
        edit={link('/portal/file/participation', t('recordHelp'))}
      />
    </>
  );
}
