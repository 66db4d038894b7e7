import { useLocale, useTranslations } from 'next-intl';
import { enumerated, inLanguage } from '../../lib/format/bilingual.ts';
import type { AgencyFilePage } from '../../lib/hub/agency-file.ts';
import { CaseFacts, Fact } from '../cases/case-facts.tsx';
import { Section } from '../section.tsx';
import { Zh } from '../zh.tsx';
import type { ReactNode } from 'react';

/** Fields of the file that have words. */
const NAMED = [
  'name',
  'organisation',
  'registeredAddress',
  'officeAddress',
  'officeArea',
  'officeTenure',
  'legalRepresentative',
  'principal',
  'contact',
  'phone',
  'establishedOn',
  'registeredCapital',
  'businessScope',
  'equipment',
  'systems',
  'otherConditions',
  'documents',
] as const;

type File = NonNullable<AgencyFilePage['file']>;

/** What the agency says of itself (J-A1): facts, lists, what is lacking, and the versions. */
export function FileFacts({ file, edit }: { readonly file: File | null; readonly edit?: ReactNode }) {
  const t = useTranslations('agencyFile');
  const locale = useLocale();
  if (!file) {
    return (
      <Section id="file" title={t('facts')} margin={edit}>
        <p className="text-soft">{t('noFile')}</p>
      </Section>
    );
  }
  const { gaps } = file;
  const area = file.officeArea ? t('squareMetres', { area: file.officeArea }) : null;
  return (
    <Section
      id="file"
      title={t('facts')}
      margin={
        <>
          <p className="text-soft">
            {t('version', { revision: file.revision, day: file.recordedAt.slice(0, 10) })}
          </p>
          {edit}
        </>
      }
    >
      {gaps.length > 0 ? (
        <div className="mb-4">
          <p>
            <strong>{t('gaps')}</strong>
          </p>
          <p>{gaps.map((one) => inLanguage(locale, one.message, one.messageEn)).join(' ')}</p>
        </div>
      ) : null}
      <CaseFacts>
        <Fact name={t('field.name')}>
          <Zh>{file.name}</Zh>
        </Fact>
        <Fact name={t('field.organisation')}>
          {file.organisation ? t(`organisation.${file.organisation}`) : null}
        </Fact>
        <Fact name={t('field.registeredAddress')}>{zh(file.registeredAddress)}</Fact>
        <Fact name={t('field.officeAddress')}>{zh(file.officeAddress)}</Fact>
        <Fact name={t('field.officeArea')}>{area}</Fact>
        <Fact name={t('field.officeTenure')}>
          {file.officeTenure ? t(`tenure.${file.officeTenure}`) : null}
        </Fact>
        <Fact name={t('field.legalRepresentative')}>{zh(file.legalRepresentative)}</Fact>
        <Fact name={t('field.principal')}>{zh(file.principal)}</Fact>
        <Fact name={t('field.contact')}>{zh(file.contact)}</Fact>
        <Fact name={t('field.phone')}>{file.phoneMasked}</Fact>
        <Fact name={t('field.establishedOn')}>{file.establishedOn}</Fact>
        <Fact name={t('field.registeredCapital')}>
          {file.registeredCapital ? t('tenThousand', { amount: file.registeredCapital }) : null}
        </Fact>
        <Fact name={t('field.businessScope')}>{zh(file.businessScope)}</Fact>
        <Fact name={t('field.equipment')}>
          {lines(
            file.equipment.map(
              ({ name, quantity, note }) => `${name} ×${quantity}${note ? `（${note}）` : ''}`,
            ),
          )}
        </Fact>
        <Fact name={t('field.systems')}>
          {lines(file.systems.map(({ title, inForceFrom }) => `${title}（${inForceFrom}）`))}
        </Fact>
        <Fact name={t('field.otherConditions')}>
          {lines(
            file.otherConditions.map(
              ({ text, basis, met }) => `${text}${basis ? `（${basis}）` : ''}：${met ? t('yes') : t('no')}`,
            ),
          )}
        </Fact>
      </CaseFacts>
      <History versions={file.history.nodes} />
    </Section>
  );
}

function History({ versions }: { readonly versions: File['history']['nodes'] }) {
  const t = useTranslations('agencyFile');
  const locale = useLocale();
  return (
    <details className="mt-4">
      <summary>{t('history')}</summary>
      <ol className="mt-2">
        {versions.map(({ revision, recordedAt, changedOn, changedFields, note }) => (
          <li key={revision}>
            {t('version', { revision, day: recordedAt.slice(0, 10) })}
            {changedFields.length > 0
              ? ` ${t('changed', {
                  fields: enumerated(
                    locale,
                    changedFields
                      .flatMap((one) => NAMED.find((known) => known === one) ?? [])
                      .map((one) => t(`field.${one}`)),
                  ),
                  day: changedOn,
                })}`
              : null}
            {note ? <span className="text-soft"> {note}</span> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}

function zh(text: string | null | undefined) {
  return text ? <Zh>{text}</Zh> : null;
}

function lines(all: readonly string[]) {
  if (all.length === 0) return null;
  return (
    <ul>
      {all.map((one) => (
        <li key={one}>
          <Zh>{one}</Zh>
        </li>
      ))}
    </ul>
  );
}
