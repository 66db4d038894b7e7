import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { HubProblem } from '../../lib/hub/problem.ts';

/** That this is a trial by whoever fills it in, and no decision. */
export function TrialMark() {
  const t = useTranslations('calculators');
  return (
    <p className="said measure mt-3">
      <strong>{t('trial')}</strong> {t('trialNote')}
    </p>
  );
}

/** Why nothing was computed, every reason. */
export function Problems({ problems }: { readonly problems: readonly HubProblem[] }) {
  const t = useTranslations('calculators');
  const locale = useLocale();
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="error-summary measure mt-6">
      <h2>{t('problems')}</h2>
      <ul>
        {problems.map((one) => (
          <li key={`${one.code}-${one.field ?? ''}`}>{inLanguage(locale, one.message, one.messageEn)}</li>
        ))}
      </ul>
    </div>
  );
}

export interface CountFieldProps {
  readonly name: string;
  readonly label: string;
  readonly note: string;
  readonly value: string | undefined;
}

/** How many, in a form that is sent by its address. */
export function CountField({ name, label, note, value }: CountFieldProps) {
  return (
    <p className="calculator-line">
      <label htmlFor={name}>
        {label} <span className="choice-note">{note}</span>
      </label>
      <input
        id={name}
        name={name}
        defaultValue={value ?? ''}
        inputMode="decimal"
        maxLength={10}
        autoComplete="off"
        className="field field-code"
      />
    </p>
  );
}
