import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { StarFile } from '../../lib/hub/star-file.ts';
import { Zh } from '../zh.tsx';

const STEPS = [
  'APPLICATION',
  'ACCEPTANCE',
  'FIRST_REVIEW',
  'DELIBERATION',
  'ANNOUNCEMENT',
  'GRADING',
  'PUBLICATION',
] as const;

/** The seven steps of S-7.3: which are done and when, which comes next. */
export function StarCourse({ application }: { readonly application: StarFile }) {
  const t = useTranslations('stars');
  const { steps, step, state } = application;
  const ended = state === 'PUBLISHED' || state === 'REFUSED' || state === 'WITHDRAWN';
  return (
    <table className="ledger">
      <caption className="sr-only">{t('course')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('stepName')}</th>
          <th scope="col">{t('done')}</th>
        </tr>
      </thead>
      <tbody>
        {STEPS.map((name, index) => {
          const own = steps.filter((one) => one.step === name);
          return (
            <tr key={name} aria-current={!ended && name === step ? 'step' : undefined}>
              <th scope="row">
                {index + 1} {t(`step.${name}`)}
              </th>
              <td>
                {own.map((one) => (
                  <span key={one.id} className="block">
                    {one.on} {t(`did.${one.deed}`)}
                    {one.note ? (
                      <>
                        {'：'}
                        <Zh>{one.note}</Zh>
                      </>
                    ) : null}
                  </span>
                ))}
                {!ended && name === step ? <strong>{t('next')}</strong> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** When the announcement runs, how its days were counted, and that it may still change. */
export function Announcement({ application }: { readonly application: StarFile }) {
  const t = useTranslations('stars');
  const locale = useLocale();
  const { announcement } = application;
  if (!announcement) return <p>{t('notAnnounced')}</p>;
  return (
    <p className="measure">
      {t('announced', { from: announcement.on, to: announcement.until })}{' '}
      <span className="text-soft">{inLanguage(locale, announcement.counted, announcement.countedEn)}</span>
    </p>
  );
}
