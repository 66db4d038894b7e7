'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { fieldId, useForm } from './form-context.ts';

/** What the control of a field carries so that label, hint and problems are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

export interface FieldWords {
  readonly name: string;
  /** One sentence under the label: the form's own words, or an example. */
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** The props of a field's control. */
export function useControl({ name, hint }: FieldWords): ControlProps {
  const { id, state } = useForm();
  const base = fieldId(id, name);
  const wrong = state.problems.some(({ field }) => field === name);
  const described = [hint ? `${base}-hint` : '', wrong ? `${base}-problem` : ''].filter(
    (part) => part !== '',
  );
  return {
    id: base,
    name,
    'aria-invalid': wrong || undefined,
    'aria-describedby': described.length ? described.join(' ') : undefined,
  };
}

/** The name of a field, with “optional” where it is. */
export function FieldName({ name, optional }: FieldWords) {
  const t = useTranslations('form');
  const { labels } = useForm();
  return (
    <>
      {labels[name] ?? name}
      {optional ? <span className="font-normal text-soft"> {t('optional')}</span> : null}
    </>
  );
}

/** Hint and problems of a field, between its name and its control. */
export function FieldNotes({ name, hint }: FieldWords) {
  const t = useTranslations('form');
  const locale = useLocale();
  const { id, state } = useForm();
  const base = fieldId(id, name);
  const problems = state.problems.filter(({ field }) => field === name);
  return (
    <>
      {hint ? (
        <p id={`${base}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {problems.length ? (
        <p id={`${base}-problem`} className="field-problem">
          <strong>{t('wrong')}</strong>{' '}
          {problems.map((problem) => inLanguage(locale, problem.message, problem.messageEn)).join(' ')}
        </p>
      ) : null}
    </>
  );
}

/** A field with one control. */
export function Field({ children, ...words }: FieldWords & { readonly children: ReactNode }) {
  const { id, state } = useForm();
  const wrong = state.problems.some(({ field }) => field === words.name);
  return (
    <div className={wrong ? 'form-field form-field-wrong' : 'form-field'}>
      <label htmlFor={fieldId(id, words.name)} className="field-name">
        <FieldName {...words} />
      </label>
      <FieldNotes {...words} />
      {children}
    </div>
  );
}
