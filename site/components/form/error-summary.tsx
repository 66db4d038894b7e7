'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { pathIn } from '../../lib/http/headers.ts';
import type { HubProblem } from '../../lib/hub/problem.ts';
import { SiteLink } from '../site-link.tsx';
import { fieldId, useForm } from './form-context.ts';

/** Everything that is wrong, on top of the form, where the focus goes; each leads to its field. */
export function ErrorSummary() {
  const t = useTranslations('form');
  const { id, state } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.attempt > 0) box.current?.focus();
  }, [state.attempt]);
  if (state.problems.length === 0) return null;
  // no field is called so: their ids begin alike
  const title = `${id}--summary`;
  return (
    <div ref={box} role="alert" aria-labelledby={title} tabIndex={-1} autoFocus className="error-summary">
      <h2 id={title}>{t('summary', { count: state.problems.length })}</h2>
      <ul>
        {state.problems.map((problem) => (
          <li key={`${problem.code}-${problem.field ?? ''}-${problem.message}`}>
            <Reason problem={problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reason({ problem }: { readonly problem: HubProblem }) {
  const t = useTranslations('form');
  const locale = useLocale();
  const { id, labels } = useForm();
  const { field, clause } = problem;
  const words = inLanguage(locale, problem.message, problem.messageEn);
  const label = field === undefined ? undefined : labels[field];
  return (
    <>
      {field === undefined || label === undefined ? (
        words
      ) : (
        <a href={`#${fieldId(id, field)}`}>{t('atField', { label, words })}</a>
      )}
      {clause ? (
        <>
          {' '}
          <SiteLink to={`/clause/${clause}`} className="whitespace-nowrap">
            {clause}
          </SiteLink>
        </>
      ) : null}
      {problem.code === 'UNAUTHENTICATED' || problem.code === 'NOT_SIGNED_IN' ? (
        <>
          {' '}
          {/* in a window of its own: what was typed stays here, and is sent again after */}
          <a href={pathIn(locale, '/sign-in')} target="_blank" rel="noopener">
            {t('signInElsewhere')}
          </a>
        </>
      ) : null}
    </>
  );
}
