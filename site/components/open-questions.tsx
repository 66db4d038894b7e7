import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { ClauseInFull } from '../lib/hub/regulation.ts';

/** What an act leaves unclear, how the hub reads it, and the setting in force. */
export function OpenQuestions({ questions }: { readonly questions: ClauseInFull['openQuestions'] }) {
  const t = useTranslations('clause');
  const locale = useLocale();
  if (questions.length === 0) return <p className="text-soft">{t('noQuestions')}</p>;
  return (
    <ul className="entries">
      {questions.map((question) => (
        <li key={question.id} id={question.id}>
          <h3>{question.id}</h3>
          <dl className="facts">
            <div>
              <dt>{t('question')}</dt>
              <dd>{inLanguage(locale, question.question, question.questionEn)}</dd>
            </div>
            <div>
              <dt>{t('reading')}</dt>
              <dd>{inLanguage(locale, question.reading, question.readingEn)}</dd>
            </div>
            <div>
              <dt>{t('setting')}</dt>
              <dd>{question.setting ? t('settable', { key: question.setting }) : t('notSettable')}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
