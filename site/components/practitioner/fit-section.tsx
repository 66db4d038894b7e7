import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { HubAnswer } from '../../lib/hub/problem.ts';
import type { Fit, Need } from '../../lib/hub/qualifications.ts';
import { pathIn } from '../../lib/http/headers.ts';
import { PLACES, SERVICE_KINDS, TRADES } from '../../lib/practitioner/choices.ts';
import { Cited } from '../cited.tsx';
import { Section } from '../section.tsx';
import { Unavailable } from '../unavailable.tsx';

export interface FitSectionProps {
  readonly creditCode: string;
  readonly need: { readonly [K in keyof Need]: string | undefined };
  /** Undefined while nothing was asked. */
  readonly answer: HubAnswer<{ readonly today: string; readonly value: Fit }> | undefined;
}

/** Asks whether the agency fits a need, and answers with reasons; no script, nothing but the address. */
export function FitSection({ creditCode, need, answer }: FitSectionProps) {
  const t = useTranslations('fits');
  const locale = useLocale();
  return (
    <Section id="fits" title={t('title')} margin={<p className="margin-note">{t('lead')}</p>}>
      <form
        method="get"
        action={`${pathIn(locale, `/agency/${creditCode}`)}#fits`}
        className="no-print case-filter"
      >
        <Choice
          name="kind"
          label={t('kind')}
          chosen={need.kind}
          values={SERVICE_KINDS}
          words="qualifications.kind"
        />
        <Choice
          name="industry"
          label={t('industry')}
          chosen={need.industry}
          values={TRADES}
          words="practitioners.trade"
        />
        <Choice name="place" label={t('place')} chosen={need.place} values={PLACES} words="fits.places" />
        <button type="submit" className="button button-small">
          {t('ask')}
        </button>
      </form>
      {answer === undefined ? null : answer.ok ? (
        <div role="status" className="mt-4">
          <p>
            <strong>{t(answer.value.value.fits ? 'yes' : 'no')}</strong>{' '}
            {t('asOf', { day: answer.value.value.on })}
          </p>
          <ul className="mt-2 grid gap-2">
            {answer.value.value.reasons.map(({ met, text, textEn, clause }) => (
              <li key={text}>
                {t(met ? 'met' : 'unmet')} {inLanguage(locale, text, textEn)}{' '}
                {clause ? <Cited clause={clause} brief /> : null}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-soft">{t('noAdvice')}</p>
        </div>
      ) : (
        <Unavailable problems={answer.problems} />
      )}
    </Section>
  );
}

interface ChoiceProps<V extends string> {
  readonly name: 'kind' | 'industry' | 'place';
  readonly label: string;
  readonly chosen: string | undefined;
  readonly values: readonly V[];
  readonly words: 'qualifications.kind' | 'practitioners.trade' | 'fits.places';
}

function Choice<V extends string>({ name, label, chosen, values, words }: ChoiceProps<V>) {
  const t = useTranslations();
  return (
    <span className="filter-field">
      <label htmlFor={`need-${name}`}>{label}</label>
      <select id={`need-${name}`} name={name} defaultValue={chosen ?? ''} className="field field-small">
        <option value="">{t('fits.any')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {t(`${words}.${value}` as Parameters<typeof t>[0])}
          </option>
        ))}
      </select>
    </span>
  );
}
