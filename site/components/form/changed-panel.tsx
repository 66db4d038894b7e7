'use client';

import { useTranslations } from 'next-intl';
import { useForm } from './form-context.ts';

/** Somebody changed the record while the form was open: what it said, what it says now. What was typed is untouched. */
export function ChangedPanel() {
  const t = useTranslations('form');
  const { labels, state } = useForm();
  const { changed } = state;
  if (changed === undefined) return null;
  return (
    <section className="changed" aria-label={t('changedTitle')}>
      <h2>{t('changedTitle')}</h2>
      {changed.length === 0 ? (
        <p>{t('changedElsewhere')}</p>
      ) : (
        <table className="ledger">
          <caption className="sr-only">{t('changedTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('changedField')}</th>
              <th scope="col">{t('changedBefore')}</th>
              <th scope="col">{t('changedNow')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ field, before, now }) => (
              <tr key={field}>
                <th scope="row">{labels[field] ?? field}</th>
                <td>{before || t('nothing')}</td>
                <td>{now || t('nothing')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-2">{t('changedAdvice')}</p>
    </section>
  );
}
