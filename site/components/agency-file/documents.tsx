import { useTranslations } from 'next-intl';
import type { AgencyFilePage } from '../../lib/hub/agency-file.ts';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';

const PURPOSES = ['LICENCE', 'LEGAL_REPRESENTATIVE_ID', 'CERTIFICATE'] as const;

export interface DocumentsProps {
  readonly file: NonNullable<AgencyFilePage['file']>;
  readonly workbench: 'portal' | 'desk';
}

/** The three mandatory attachments of annex 1. They are never public. */
export function Documents({ file, workbench }: DocumentsProps) {
  const t = useTranslations('agencyFile');
  return (
    <Section id="documents" title={t('documents')} margin={<p className="text-soft">{t('documentsNote')}</p>}>
      <dl className="facts">
        {PURPOSES.map((purpose) => {
          const there = file.documents.filter((one) => one.purpose === purpose);
          return (
            <div key={purpose}>
              <dt>{t(`purpose.${purpose}`)}</dt>
              <dd>
                {there.length === 0 ? <span className="text-soft">{t('lacking')}</span> : null}
                {there.map(({ attachment, addedOn }) => (
                  <span key={attachment} className="block">
                    <SiteLink to={`/${workbench}/attachment/${attachment}`}>{t('open')}</SiteLink>{' '}
                    <span className="text-soft">{t('addedOn', { day: addedOn })}</span>
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
