'use client';

import { useTranslations } from 'next-intl';
import type { HazardDraft } from '../../lib/visits/offline/draft.ts';
import { SEVERITIES } from '../../lib/visits/words.ts';

const LINES = ['type', 'basis', 'cause', 'advice', 'adviceNumber', 'agreedBy'] as const;

export interface HazardFieldsProps {
  readonly number: number;
  readonly hazard: HazardDraft;
  readonly onChange: (hazard: HazardDraft) => void;
  readonly onRemove: () => void;
}

/** One hazard: the five parts of C1-11b, how grave it is, the number of the advice, who agreed. */
export function HazardFields({ number, hazard, onChange, onRemove }: HazardFieldsProps) {
  const t = useTranslations('visitForm');
  const id = `hazard-${number}`;
  return (
    <fieldset className="visit-hazard">
      <legend className="field-name">{t('hazardNumber', { number })}</legend>
      <label className="form-field">
        <span className="field-name">{t('content')}</span>
        <textarea
          id={`${id}-content`}
          rows={2}
          className="field field-line"
          value={hazard.content}
          onChange={(event) => onChange({ ...hazard, content: event.target.value })}
        />
      </label>
      <label className="form-field">
        <span className="field-name">{t('severity')}</span>
        <select
          className="field field-line"
          value={hazard.severity}
          onChange={(event) => {
            const severity = SEVERITIES.find((one) => one === event.target.value);
            if (severity) onChange({ ...hazard, severity });
          }}
        >
          {SEVERITIES.map((one) => (
            <option key={one} value={one}>
              {t(`severities.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {LINES.map((name) => (
        <label key={name} className="form-field">
          <span className="field-name">{t(name)}</span>
          <input
            className="field field-line"
            value={hazard[name]}
            onChange={(event) => onChange({ ...hazard, [name]: event.target.value })}
          />
        </label>
      ))}
      <label className="form-field">
        <span className="field-name">{t('agreedOn')}</span>
        <input
          type="date"
          className="field field-day"
          value={hazard.agreedOn}
          onChange={(event) => onChange({ ...hazard, agreedOn: event.target.value })}
        />
      </label>
      <button type="button" className="link-button" onClick={onRemove}>
        {t('removeHazard')}
      </button>
    </fieldset>
  );
}
