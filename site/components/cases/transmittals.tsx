import { useLocale, useTranslations } from 'next-intl';
import { transmit } from '../../lib/cases/transmittal.action.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ListingFile } from '../../lib/hub/listing-files.ts';
import { Cited } from '../cited.tsx';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { Official } from '../workbench/official.tsx';

export interface TransmittalsProps {
  readonly file: Pick<ListingFile, 'id' | 'state' | 'transmittals'>;
  /** Whether the viewer handles cases. */
  readonly acts: boolean;
}

/** Whom a decided entry goes to outside the hub: what went out on which day under which number, and what has not. */
export function Transmittals({ file, acts }: TransmittalsProps) {
  const t = useTranslations('transmittals');
  const locale = useLocale();
  return (
    <ol className="due-list">
      {file.transmittals.map((task) => {
        const { recipient, kind, sentOn, documentNumber, sentBy } = task;
        return (
          <li key={recipient}>
            <p className="due-when">
              <span className="due-left">{sentOn ? t(`done.${kind}`) : t(`open.${kind}`)}</span>
              <span className="due-day">{sentOn ?? t('noTerm')}</span>
            </p>
            <div>
              <p className="due-title">
                {inLanguage(locale, task.name, task.nameEn)} <Cited clause={task.clause} brief />
              </p>
              {sentOn ? (
                <dl className="due-notes">
                  <div>
                    <dt>{t('documentNumber')}</dt>
                    <dd>{documentNumber}</dd>
                  </div>
                  <div>
                    <dt>{t('sentBy')}</dt>
                    <dd>{sentBy ? <Official account={sentBy} /> : null}</dd>
                  </div>
                </dl>
              ) : acts ? (
                <details className="no-print">
                  <summary>{t('record')}</summary>
                  <Form
                    id={`transmit-${recipient}`}
                    action={transmit}
                    labels={{ sentOn: t('sentOn'), documentNumber: t('documentNumber') }}
                    submit={t('record')}
                  >
                    <input type="hidden" name="listing" value={file.id} />
                    <input type="hidden" name="recipient" value={recipient} />
                    <TextField name="sentOn" type="date" />
                    <TextField name="documentNumber" maxLength={100} hint={t(`hint.${kind}`)} />
                  </Form>
                </details>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
