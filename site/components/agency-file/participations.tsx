import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Participations as Records } from '../../lib/hub/agency-file.ts';
import { AuthorityName } from '../authority-name.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

export interface ParticipationsProps {
  readonly records: Records;
  /** Whoever recorded them may withdraw one that was wrong. */
  readonly own: boolean;
  readonly edit?: ReactNode;
}

/** How the agency helped with inspections and publicity (J-7), as it says itself. */
export function Participations({ records, own, edit }: ParticipationsProps) {
  const t = useTranslations('agencyFile');
  return (
    <Section
      id="participations"
      title={t('participations')}
      margin={
        <>
          <p className="text-soft">
            {t('participationsNote')} <SiteLink to="/clause/J-7">J-7</SiteLink>
          </p>
          {edit}
        </>
      }
    >
      {records.length === 0 ? <p className="text-soft">{t('noParticipations')}</p> : null}
      <ul className="due-list">
        {records.map(({ id, assistedOn, authority, kind, note, withdrawnAt, withdrawalReason }) => (
          <li key={id}>
            <p>
              {assistedOn} · {t(`kind.${kind}`)} · <AuthorityName of={authority} />
            </p>
            <p>
              {withdrawnAt ? (
                <s>
                  <Zh>{note}</Zh>
                </s>
              ) : (
                <Zh>{note}</Zh>
              )}
            </p>
            {withdrawnAt ? (
              <p className="text-soft">{t('withdrawn', { reason: withdrawalReason ?? '' })}</p>
            ) : own ? (
              <p className="no-print">
                <SiteLink to={`/portal/file/participation/${id}/withdraw`}>{t('withdraw')}</SiteLink>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
