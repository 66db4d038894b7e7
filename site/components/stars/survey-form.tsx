'use client';

import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { answer, type Survey } from '../../lib/stars/survey.action.ts';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { TokenField } from '../workbench/token-field.tsx';

/** A satisfaction survey: opened by the code of its link, then answered once. */
export function SurveyForm() {
  const t = useTranslations('survey');
  return (
    <Form<Survey>
      id="survey"
      action={answer}
      labels={{ token: t('token'), score: t('score'), remark: t('remark') }}
      submit={({ shown }) => (shown === undefined ? t('show') : t('send'))}
      doneWords={t('done')}
      guarded={false}
    >
      {({ shown, attempt, done }) =>
        done ? null : shown === undefined ? (
          <TokenField untried={attempt === 0} hint={t('tokenHint')} noScript={t('noScript')} />
        ) : (
          <>
            <Facts survey={shown} />
            <TextField name="score" hint={t('scoreHint')} inputMode="decimal" maxLength={4} width="code" />
            <TextArea name="remark" optional hint={t('remarkHint')} rows={4} maxLength={1_000} />
            <p className="text-soft">{t('anonymous')}</p>
          </>
        )
      }
    </Form>
  );
}

function Facts({ survey }: { readonly survey: Survey }) {
  const t = useTranslations('survey');
  const locale = useLocale();
  const { agencyName, cycle, authority, audience, expiresOn } = survey;
  return (
    <dl className="facts">
      <div>
        <dt>{t('about')}</dt>
        <dd>
          <strong lang="zh">{agencyName}</strong> {t('year', { year: String(cycle) })}
        </dd>
      </div>
      <div>
        <dt>{t('asks')}</dt>
        <dd>{inLanguage(locale, authority.name, authority.nameEn)}</dd>
      </div>
      <div>
        <dt>{t('as')}</dt>
        <dd>{t(`audience.${audience}`)}</dd>
      </div>
      <div>
        <dt>{t('until')}</dt>
        <dd>{expiresOn}</dd>
      </div>
    </dl>
  );
}
