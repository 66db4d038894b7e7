import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { FindingFile } from '../../lib/hub/findings.ts';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseFacts, Fact } from './case-facts.tsx';
import { CaseSubject } from './case-subject.tsx';

/** Everything that a finding says. */
export function FindingFacts({ finding }: { readonly finding: FindingFile }) {
  const t = useTranslations('findings');
  const words = useTranslations('cases');
  const locale = useLocale();
  const { subject, clause, authority, place, part, changedAt } = finding;
  return (
    <CaseFacts>
      <Fact name={words('subject')}>
        <CaseSubject subject={subject} />
        {subject.__typename === 'Agency' ? (
          <span className="block">
            <SiteLink to={`/desk/agency/${subject.creditCode}?cycle=${finding.occurredOn.slice(0, 4)}`}>
              {t('score')}
            </SiteLink>
          </span>
        ) : null}
      </Fact>
      <Fact name={words('clause')}>
        <Cited clause={clause} />
        <span className="block text-soft">{inLanguage(locale, clause.text, clause.textEn)}</span>
      </Fact>
      <Fact name={t('occurredOn')}>{finding.occurredOn}</Fact>
      <Fact name={words('authority')}>{inLanguage(locale, authority.name, authority.nameEn)}</Fact>
      <Fact name={t('place')}>{place ? <Zh>{place.fullName}</Zh> : null}</Fact>
      <Fact name={t('part')}>{part ? t(`partName.${part}`) : null}</Fact>
      {finding.spillConfirmed ? <Fact name={t('part')}>{t('spillConfirmed')}</Fact> : null}
      <Fact name={t('violation')}>{finding.violation}</Fact>
      <Fact name={t('summary')}>
        <Zh>{finding.summary}</Zh>
      </Fact>
      <Fact name={t('reason')}>{finding.reason ? <Zh>{finding.reason}</Zh> : null}</Fact>
      <Fact name={t('suggestion')}>
        {finding.suggestion ? (
          <SiteLink to={`/desk/suggestions/${finding.suggestion}`}>{t('toSuggestion')}</SiteLink>
        ) : null}
      </Fact>
      <Fact name={words('revision')}>{words('revisionIs', { revision: finding.revision })}</Fact>
      <Fact name={words('changedAt')}>{changedAt ? minuteOfInstant(changedAt) : null}</Fact>
    </CaseFacts>
  );
}
