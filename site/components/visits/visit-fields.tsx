'use client';

import { useTranslations } from 'next-intl';
import { emptyHazard, type VisitDraft } from '../../lib/visits/offline/draft.ts';
import type { PhoneReference } from '../../lib/visits/offline/phone-reference.ts';
import { CONTENTS, knownKind, RATINGS, SERVICE_KINDS } from '../../lib/visits/words.ts';
import { BoxList } from './box-list.tsx';
import { HazardFields } from './hazard-fields.tsx';
import { PhotoField } from './photo-field.tsx';
import { SignatureField } from './signature-field.tsx';

export interface VisitFieldsProps {
  readonly draft: VisitDraft;
  readonly reference: PhoneReference;
  readonly onChange: (draft: VisitDraft) => void;
  readonly onPhoto: (bytes: ArrayBuffer) => Promise<void>;
  readonly onRemovePhoto: (id: string) => void;
}

/** The sheet of form C as it is filled in at the site, top to bottom. */
export function VisitFields(props: VisitFieldsProps) {
  const { draft, reference, onChange } = props;
  const t = useTranslations('visitForm');
  const kind = useTranslations('serviceKind');
  const content = useTranslations('serviceContent');
  const set = <Name extends keyof VisitDraft>(name: Name, value: VisitDraft[Name]) =>
    onChange({ ...draft, [name]: value });
  const choose = (contract: string) => {
    const own = reference.contracts
      .find(({ id }) => id === contract)
      ?.kinds.flatMap((code) => knownKind(code) ?? []);
    onChange({ ...draft, contract, kinds: draft.kinds.length > 0 ? draft.kinds : (own ?? []) });
  };
  const contract = reference.contracts.find(({ id }) => id === draft.contract);
  return (
    <div className="form-fields">
      <label className="form-field">
        <span className="field-name">{t('contract')}</span>
        <select
          className="field field-line"
          value={draft.contract}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t('choose')}</option>
          {reference.contracts.map(({ id, name, startsOn, endsOn }) => (
            <option key={id} value={id}>
              {t('contractLine', { name, startsOn, endsOn })}
            </option>
          ))}
        </select>
        {contract?.content ? <span className="field-hint">{contract.content}</span> : null}
      </label>
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="form-field">
          <span className="field-name">{t(name)}</span>
          <input
            type="datetime-local"
            className="field field-day"
            value={draft[name]}
            onChange={(event) => set(name, event.target.value)}
          />
        </label>
      ))}
      <BoxList
        name="kinds"
        legend={t('kinds')}
        choices={SERVICE_KINDS.map((code) => ({ value: code, label: kind(code) }))}
        chosen={draft.kinds}
        onChange={(chosen) => set('kinds', chosen)}
      />
      <BoxList
        name="contents"
        legend={t('contents')}
        hint={t('contentsHint')}
        choices={CONTENTS.map((number) => ({ value: number, label: content(`${number}`) }))}
        chosen={draft.contents}
        onChange={(chosen) => set('contents', chosen)}
      />
      <BoxList
        name="persons"
        legend={t('persons')}
        hint={t('personsHint')}
        choices={reference.persons.map(({ id, name, certificate }) => ({
          value: id,
          label: certificate ? `${name}（${certificate}）` : name,
        }))}
        chosen={draft.persons}
        onChange={(chosen) => set('persons', chosen)}
      />
      <label className="form-field">
        <span className="field-name">{t('process')}</span>
        <textarea
          rows={6}
          className="field field-line"
          value={draft.process}
          onChange={(event) => set('process', event.target.value)}
        />
      </label>
      <PhotoField photos={draft.photos} onTaken={props.onPhoto} onRemove={props.onRemovePhoto} />
      <fieldset className="form-field">
        <legend className="field-name">{t('hazards')}</legend>
        <p className="field-hint">{t('hazardsHint')}</p>
        {draft.hazards.map((hazard, index) => (
          <HazardFields
            key={hazard.id}
            number={index + 1}
            hazard={hazard}
            onChange={(next) =>
              set(
                'hazards',
                draft.hazards.map((one) => (one.id === hazard.id ? next : one)),
              )
            }
            onRemove={() =>
              set(
                'hazards',
                draft.hazards.filter(({ id }) => id !== hazard.id),
              )
            }
          />
        ))}
        <button
          type="button"
          className="button button-small"
          onClick={() => set('hazards', [...draft.hazards, emptyHazard(crypto.randomUUID())])}
        >
          {t('addHazard')}
        </button>
      </fieldset>
      <Signatures {...props} />
    </div>
  );
}

/** What form C has signed: the agency's person, then the client's, with what the client says of the service. */
function Signatures({ draft, reference, onChange }: VisitFieldsProps) {
  const t = useTranslations('visitForm');
  const present = reference.persons.filter(({ id }) => draft.persons.includes(id));
  return (
    <>
      <label className="form-field">
        <span className="field-name">{t('signer')}</span>
        <select
          className="field field-line"
          value={draft.signer}
          onChange={(event) => onChange({ ...draft, signer: event.target.value })}
        >
          <option value="">{t('choose')}</option>
          {present.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <SignatureField
        id="agency-signature"
        label={t('agencySignature')}
        value={draft.agencySigned}
        onChange={(agencySigned) => onChange({ ...draft, agencySigned })}
      />
      <fieldset className="form-field">
        <legend className="field-name">{t('rating')}</legend>
        {RATINGS.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="rating"
              checked={draft.rating === one}
              onChange={() => onChange({ ...draft, rating: one })}
            />
            <span>{t(`ratings.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {(['opinions', 'clientName', 'clientPost'] as const).map((name) => (
        <label key={name} className="form-field">
          <span className="field-name">{t(name)}</span>
          <input
            className="field field-line"
            value={draft[name]}
            onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
          />
        </label>
      ))}
      <SignatureField
        id="client-signature"
        label={t('clientSignature')}
        value={draft.clientSigned}
        onChange={(clientSigned) => onChange({ ...draft, clientSigned })}
      />
    </>
  );
}
