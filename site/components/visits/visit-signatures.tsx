import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { VisitFile } from '../../lib/hub/visits.ts';
import { BOX } from '../../lib/visits/offline/drawing.ts';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

export interface VisitSignaturesProps {
  readonly visit: Pick<VisitFile, 'signatures' | 'answers'>;
  /** Where attachments are delivered. */
  readonly attachment: string;
}

/** Who signed the sheet, and what the client said of it afterwards. */
export function VisitSignatures({ visit: { signatures, answers }, attachment }: VisitSignaturesProps) {
  const t = useTranslations('visits');
  return (
    <>
      {signatures.length === 0 ? <p>{t('noSignatures')}</p> : null}
      <ul className="visit-signatures">
        {signatures.map(({ id, party, name, post, drawing, sheet, signedAt }) => (
          <li key={id}>
            <p>
              {t(`parties.${party}`)} <Zh>{`${name}${post ? `（${post}）` : ''}`}</Zh>{' '}
              {minuteOfInstant(signedAt)}
            </p>
            {drawing ? (
              <svg
                viewBox={`0 0 ${BOX.width} ${BOX.height}`}
                role="img"
                aria-label={t('signatureOf', { name })}
                className="signature"
              >
                <path d={drawing} />
              </svg>
            ) : null}
            {sheet ? <SiteLink to={`${attachment}/${sheet}`}>{t('paperSheet')}</SiteLink> : null}
          </li>
        ))}
      </ul>
      {answers.map(({ id, kind, note, givenName, givenAt }) => (
        <p key={id}>
          <strong>{t(`answers.${kind}`)}</strong> {minuteOfInstant(givenAt)} <Zh>{givenName}</Zh>
          {note ? (
            <>
              ：<Zh>{note}</Zh>
            </>
          ) : null}
        </p>
      ))}
    </>
  );
}
