import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ObjectionFile } from '../../lib/hub/objections.ts';
import type { Workbench } from '../../lib/session/seat.ts';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseFacts, Fact } from './case-facts.tsx';
import { CaseSubject } from './case-subject.tsx';

/** What is objected to, and why. */
export function ObjectionFacts({
  objection,
  workbench,
}: {
  readonly objection: ObjectionFile;
  readonly workbench: Workbench;
}) {
  const t = useTranslations('objections');
  const words = useTranslations('cases');
  const findings = useTranslations('findings');
  const locale = useLocale();
  const { subject, clause, authority, finding } = objection;
  return (
    <CaseFacts>
      <Fact name={t('objector')}>
        <CaseSubject subject={subject} />
      </Fact>
      <Fact name={t('grounds')}>
        <Zh>{objection.grounds}</Zh>
      </Fact>
      {objection.documents.length > 0 ? (
        <Fact name={t('documents')}>
          {objection.documents.map((id, index) => (
            <span key={id} className="block">
              <SiteLink to={`/${workbench}/attachment/${id}`}>
                {t('document', { number: String(index + 1) })}
              </SiteLink>
            </span>
          ))}
        </Fact>
      ) : null}
      <Fact name={t('against')}>
        <Zh>{objection.summary}</Zh>
        {workbench === 'desk' ? (
          <span className="block">
            <SiteLink to={`/desk/findings/${finding}`}>{t('toFinding')}</SiteLink>
          </span>
        ) : null}
      </Fact>
      <Fact name={words('clause')}>
        <Cited clause={clause} />
        <span className="block text-soft">{inLanguage(locale, clause.text, clause.textEn)}</span>
      </Fact>
      <Fact name={findings('occurredOn')}>{objection.occurredOn}</Fact>
      <Fact name={t('foundBy')}>{inLanguage(locale, authority.name, authority.nameEn)}</Fact>
      <Fact name={t('until')}>
        {objection.until} <span className="text-soft">{t('untilNote')}</span>
      </Fact>
    </CaseFacts>
  );
}
