import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { SuggestionFile } from '../../lib/hub/suggestions.ts';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseFacts, Fact } from './case-facts.tsx';
import { CaseSubject } from './case-subject.tsx';

/** Everything that a suggestion says, its evidence line by line. */
export function SuggestionFacts({ suggestion }: { readonly suggestion: SuggestionFile }) {
  const t = useTranslations('suggestions');
  const words = useTranslations('cases');
  const findings = useTranslations('findings');
  const locale = useLocale();
  const { subject, clause, authority, place, part, evidence, finding, listing } = suggestion;
  return (
    <CaseFacts>
      <Fact name={words('subject')}>
        <CaseSubject subject={subject} />
        {subject.__typename === 'Agency' ? (
          <span className="block">
            <SiteLink to={`/desk/agency/${subject.creditCode}?cycle=${suggestion.occurredOn.slice(0, 4)}`}>
              {findings('score')}
            </SiteLink>
          </span>
        ) : null}
      </Fact>
      <Fact name={t('evidence')}>
        {evidence.length === 0 ? null : (
          <ul className="reasons">
            {evidence.map(({ zh, en }) => (
              <li key={zh}>{inLanguage(locale, zh, en)}</li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={words('clause')}>
        <Cited clause={clause} />
        <span className="block text-soft">{inLanguage(locale, clause.text, clause.textEn)}</span>
      </Fact>
      <Fact name={findings('occurredOn')}>{suggestion.occurredOn}</Fact>
      <Fact name={t('desk')}>{inLanguage(locale, authority.name, authority.nameEn)}</Fact>
      <Fact name={findings('place')}>{place ? <Zh>{place.fullName}</Zh> : null}</Fact>
      <Fact name={findings('part')}>{part ? findings(`partName.${part}`) : null}</Fact>
      <Fact name={t('became')}>
        {finding ? <SiteLink to={`/desk/findings/${finding}`}>{t('toFinding')}</SiteLink> : null}
        {listing ? <SiteLink to={`/desk/listings/${listing}`}>{t('toListing')}</SiteLink> : null}
        {(finding ?? listing) ? null : t('nothingYet')}
      </Fact>
      <Fact name={t('withdrawn')}>{suggestion.withdrawalReason}</Fact>
      <Fact name={words('revision')}>{words('revisionIs', { revision: suggestion.revision })}</Fact>
      <Fact name={words('changedAt')}>
        {suggestion.changedAt ? minuteOfInstant(suggestion.changedAt) : null}
      </Fact>
    </CaseFacts>
  );
}
