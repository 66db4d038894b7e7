import { getTranslations } from 'next-intl/server';
import { actsOnCases, type Viewer } from '../../lib/cases/deeds.ts';
import { known } from '../../lib/http/parameters.ts';
import type { SuggestionFile } from '../../lib/hub/suggestions.ts';
import { suggestionDeeds } from '../../lib/suggestion/suggestion-deeds.ts';
import { suggestionValues } from '../../lib/suggestion/suggestion-values.ts';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { CaseHistory } from './case-history.tsx';
import { CasePage } from './case-page.tsx';
import { SuggestionDeeds } from './suggestion-deeds.tsx';
import { SuggestionFacts } from './suggestion-facts.tsx';

const SAID = ['adopt', 'dismiss'] as const;

export interface SuggestionPageProps {
  readonly suggestion: SuggestionFile;
  readonly viewer: Viewer;
  /** What has just been done here. */
  readonly said: string | undefined;
}

/** One suggestion: what was noticed and on what it stands, what came of it, and what this viewer may do. */
export async function SuggestionPage({ suggestion, viewer, said }: SuggestionPageProps) {
  const t = await getTranslations('suggestions');
  const words = await getTranslations('cases');
  const deeds = suggestionDeeds(suggestion, viewer);
  const just = known(SAID, said);
  const { state, proposes, subject } = suggestion;
  const propose = state === 'OPEN' && proposes === 'LISTING' && subject.__typename === 'Agency';
  return (
    <CasePage
      list="/desk/suggestions"
      title={suggestion.summary}
      state={t(`stateName.${state}`)}
      disputed={false}
      said={just ? t(`said.${just}`) : undefined}
    >
      <Section id="deeds" title={words('deeds')}>
        {!actsOnCases(viewer) ? <p>{words('lookOnly')}</p> : null}
        {actsOnCases(viewer) && propose ? (
          <p className="measure">
            {t('listingNote')}{' '}
            <SiteLink
              to={`/desk/listings/new?register=LOCAL_BLACKLIST&basis=J-A3-4b&subject.kind=AGENCY&subject.code=${subject.creditCode}`}
            >
              {t('proposeListing')}
            </SiteLink>
          </p>
        ) : null}
        {actsOnCases(viewer) && deeds.length === 0 ? <p>{words('noDeeds')}</p> : null}
        {actsOnCases(viewer) ? (
          <SuggestionDeeds
            suggestion={suggestion}
            deeds={deeds}
            values={await suggestionValues(suggestion)}
          />
        ) : null}
      </Section>
      <Section id="facts" title={words('facts')}>
        <SuggestionFacts suggestion={suggestion} />
      </Section>
      <Section id="history" title={words('history')}>
        <CaseHistory
          account={viewer.account}
          steps={[
            { at: suggestion.madeAt, what: t('madeBy'), who: null },
            {
              at: suggestion.decidedAt,
              what: t(state === 'DISMISSED' ? 'dismissedBy' : 'adoptedBy'),
              who: suggestion.decidedBy,
              reason: suggestion.decisionReason,
            },
          ]}
        />
      </Section>
    </CasePage>
  );
}
