import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { NoticeFile } from '../../lib/hub/notice-files.ts';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseFacts, Fact } from './case-facts.tsx';
import { CaseSubject } from './case-subject.tsx';

/** Everything that a notice says and what its publication stands on. */
export function NoticeFacts({ file }: { readonly file: NoticeFile }) {
  const t = useTranslations('noticeFiles');
  const words = useTranslations('cases');
  const notices = useTranslations('notices');
  const locale = useLocale();
  const { issuedBy, subjects, basis, measures, severity, naming, priorNotice, changedAt } = file;
  return (
    <CaseFacts>
      <Fact name={t('kind')}>{notices(`kind.${file.kind}`)}</Fact>
      <Fact name={t('subjects')}>
        {subjects.length === 0 ? (
          <span className="text-soft">{words('notGiven')}</span>
        ) : (
          <ul>
            {subjects.map((subject) => (
              <li key={subject.__typename === 'Expert' ? subject.id : subject.creditCode}>
                <CaseSubject subject={subject} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t('body')}>
        <span className="preserved">
          <Zh>{file.body}</Zh>
        </span>
      </Fact>
      <Fact name={words('authority')}>{inLanguage(locale, issuedBy.name, issuedBy.nameEn)}</Fact>
      <Fact name={t('documentNumber')}>{file.documentNumber ?? words('notGiven')}</Fact>
      <Fact name={t('basis')}>
        {basis.length === 0 ? (
          words('notGiven')
        ) : (
          <ul>
            {basis.map((clause) => (
              <li key={clause.clause}>
                <Cited clause={clause} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t('measures')}>
        {measures.length
          ? measures
              .map(({ label, labelEn }) => inLanguage(locale, label, labelEn))
              .join(locale === 'zh' ? '、' : ', ')
          : words('notGiven')}
      </Fact>
      <Fact name={t('decidedOn')}>{file.decidedOn ?? words('notGiven')}</Fact>
      <Fact name={t('severity')}>{severity ? notices(`severityName.${severity}`) : words('notGiven')}</Fact>
      <Fact name={t('publicUntil')}>{file.publicUntil ?? words('notGiven')}</Fact>
      <Fact name={t('priorNotice')}>
        {priorNotice ? `${priorNotice.servedOn} ${priorNotice.document}` : words('notGiven')}
      </Fact>
      <Fact name={t('naming')}>
        {naming ? t(`namingName.${naming}`) : words('notGiven')}
        {file.namingReason ? (
          <span className="block text-soft">
            <Zh>{file.namingReason}</Zh>
          </span>
        ) : null}
      </Fact>
      <Fact name={t('escalation')}>
        {file.escalation ? (
          <SiteLink to="/desk/escalations?state=TAKEN">{t('escalationTaken')}</SiteLink>
        ) : null}
      </Fact>
      <Fact name={words('revision')}>{words('revisionIs', { revision: file.revision })}</Fact>
      <Fact name={words('changedAt')}>{changedAt ? minuteOfInstant(changedAt) : null}</Fact>
    </CaseFacts>
  );
}
