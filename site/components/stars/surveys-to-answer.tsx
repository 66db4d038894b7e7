import { getLocale, getTranslations } from 'next-intl/server';
import { environment } from '../../lib/environment.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { pathIn } from '../../lib/http/headers.ts';
import { surveysToAnswer } from '../../lib/hub/surveys-to-answer.ts';
import { Refusal } from '../refusal.tsx';
import { Zh } from '../zh.tsx';
import { OpenSurvey } from './open-survey.tsx';

/** The surveys that are addressed to the bureau, town or enterprise whose seat is in use, each with a way to open it. */
export async function SurveysToAnswer() {
  const [answer, t, locale] = await Promise.all([
    surveysToAnswer(),
    getTranslations('surveyLink'),
    getLocale(),
  ]);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { nodes } = answer.value.surveysToAnswer;
  const address = `${environment().siteOrigin}${pathIn(locale, '/survey')}`;
  return (
    <div className="sheet pt-10">
      <h1>{t('mine')}</h1>
      <p className="measure mt-3 text-soft">{t('mineLead')}</p>
      {nodes.length === 0 ? <p className="mt-8 text-lg">{t('none')}</p> : null}
      <ul className="due-list">
        {nodes.map(({ id, agencyName, cycle, authority, expiresOn }) => (
          <li key={id}>
            <p>
              <strong>
                <Zh>{agencyName}</Zh>
              </strong>{' '}
              {t('about', {
                year: String(cycle),
                authority: inLanguage(locale, authority.name, authority.nameEn),
                date: expiresOn,
              })}
            </p>
            <OpenSurvey id={id} address={address} />
          </li>
        ))}
      </ul>
    </div>
  );
}
