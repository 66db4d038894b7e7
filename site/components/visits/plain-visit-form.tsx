import { getTranslations } from 'next-intl/server';
import type { FormValues } from '../../lib/form/state.ts';
import type { VisitReference } from '../../lib/hub/visits.ts';
import { recordPlain } from '../../lib/visits/plain-visit.action.ts';
import { PLAIN_HAZARDS } from '../../lib/visits/plain-visit.ts';
import { CONTENTS, RATINGS, SERVICE_KINDS, SEVERITIES } from '../../lib/visits/words.ts';
import { BoxesField, ChoiceField, SelectField } from '../form/choice-field.tsx';
import { FileField, TextArea, TextField } from '../form/text-field.tsx';
import { Form } from '../form/form.tsx';

export interface PlainVisitFormProps {
  /** Made with the page: sent twice, it is one visit. */
  readonly id: string;
  readonly reference: VisitReference;
  readonly values?: FormValues;
  /** The entry that is corrected. */
  readonly corrects?: {
    readonly id: string;
    readonly photos: readonly string[];
    /** Ids of its hazards, which a correction keeps. */
    readonly hazards: readonly string[];
  };
}

/** The sheet of form C as one form, for a browser without scripts and for corrections. Signatures come on paper. */
export async function PlainVisitForm({ id, reference, values, corrects }: PlainVisitFormProps) {
  const [t, form, kind, content] = await Promise.all([
    getTranslations('visits'),
    getTranslations('visitForm'),
    getTranslations('serviceKind'),
    getTranslations('serviceContent'),
  ]);
  const numbers = Array.from(
    { length: (corrects?.hazards.length ?? 0) + PLAIN_HAZARDS },
    (_, index) => index + 1,
  );
  const parts = [
    'content',
    'type',
    'basis',
    'cause',
    'advice',
    'adviceNumber',
    'agreedBy',
    'agreedOn',
  ] as const;
  const labels: Record<string, string> = {
    ...{ contract: form('contract'), from: form('from'), to: form('to'), kinds: form('kinds') },
    ...{
      contents: form('contents'),
      persons: form('persons'),
      process: form('process'),
      photos: form('photos'),
    },
    ...{ signer: form('signer'), clientName: form('clientName'), clientPost: form('clientPost') },
    ...{
      rating: form('rating'),
      opinions: form('opinions'),
      sheet: t('signedSheet'),
      signedAt: t('signedAt'),
    },
    ...{ reason: t('correctionReason'), retracted: t('retract') },
    ...{
      startedAt: form('from'),
      endedAt: form('to'),
      practitioners: form('persons'),
      signatures: t('signedSheet'),
    },
  };
  for (const number of numbers)
    for (const part of [...parts, 'severity'] as const)
      labels[`hazard${number}-${part}`] = `${form('hazardNumber', { number })}：${form(part)}`;
  return (
    <Form
      id="plain-visit"
      action={recordPlain}
      labels={labels}
      submit={corrects ? t('correct') : t('record')}
      {...(values ? { values } : {})}
    >
      <input type="hidden" name="id" value={id} />
      {corrects ? <input type="hidden" name="corrects" value={corrects.id} /> : null}
      {corrects?.photos.map((photo) => (
        <input key={photo} type="hidden" name="kept" value={photo} />
      ))}
      {corrects ? (
        <>
          <TextField name="reason" maxLength={500} />
          <BoxesField name="retracted" choices={[{ value: 'yes', label: t('retractHint') }]} optional />
        </>
      ) : null}
      <SelectField
        name="contract"
        empty={form('choose')}
        choices={reference.contracts.map(({ id: contract, enterprise, startsOn, endsOn }) => ({
          value: contract,
          label: form('contractLine', { name: enterprise.name ?? enterprise.creditCode, startsOn, endsOn }),
        }))}
      />
      <TextField name="from" hint={t('timeHint')} width="day" />
      <TextField name="to" width="day" />
      <BoxesField name="kinds" choices={SERVICE_KINDS.map((code) => ({ value: code, label: kind(code) }))} />
      <BoxesField
        name="contents"
        choices={CONTENTS.map((number) => ({ value: `${number}`, label: content(`${number}`) }))}
        optional
      />
      <BoxesField
        name="persons"
        choices={reference.persons.map((person) => ({ value: person.id, label: person.name }))}
      />
      <TextArea name="process" maxLength={5_000} />
      <FileField name="photos" accept="image/jpeg,image/png,image/webp" hint={t('onePhoto')} optional />
      {numbers.map((number) => (
        <details
          key={number}
          className="visit-deed"
          open={number === 1 && values?.['hazard1-content'] !== undefined}
        >
          <summary>{form('hazardNumber', { number })}</summary>
          {corrects?.hazards[number - 1] ? (
            <input type="hidden" name={`hazard${number}-id`} value={corrects.hazards[number - 1]} />
          ) : null}
          <div className="form-fields">
            {parts.map((part) =>
              part === 'agreedOn' ? (
                <TextField key={part} name={`hazard${number}-${part}`} type="date" optional />
              ) : (
                <TextField key={part} name={`hazard${number}-${part}`} maxLength={2_000} optional />
              ),
            )}
            <SelectField
              name={`hazard${number}-severity`}
              empty={form('severities.GENERAL')}
              choices={SEVERITIES.map((one) => ({ value: one, label: form(`severities.${one}`) }))}
              optional
            />
          </div>
        </details>
      ))}
      <FileField name="sheet" accept="image/jpeg,image/png,image/webp" hint={t('signedSheetHint')} optional />
      <TextField name="signedAt" hint={t('timeHint')} width="day" optional />
      <SelectField
        name="signer"
        empty={form('choose')}
        choices={reference.persons.map((person) => ({ value: person.id, label: person.name }))}
        optional
      />
      <TextField name="clientName" maxLength={50} optional />
      <TextField name="clientPost" maxLength={50} optional />
      <ChoiceField
        name="rating"
        choices={RATINGS.map((one) => ({ value: one, label: form(`ratings.${one}`) }))}
        optional
      />
      <TextArea name="opinions" rows={2} maxLength={1_000} optional />
    </Form>
  );
}
