import { getTranslations } from 'next-intl/server';
import { actsOnCases, type Viewer } from '../../lib/cases/deeds.ts';
import { findingDeeds } from '../../lib/cases/finding-deeds.ts';
import { findingLabels, findingValues } from '../../lib/cases/finding-values.ts';
import { known } from '../../lib/http/parameters.ts';
import { caseRules } from '../../lib/hub/case-rules.ts';
import type { FindingFile } from '../../lib/hub/findings.ts';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseHistory } from './case-history.tsx';
import { FindingDeeds } from './finding-deeds.tsx';
import { FindingFacts } from './finding-facts.tsx';

const SAID = ['propose', 'confirm', 'dismiss', 'dispute', 'uphold', 'revoke'] as const;

export interface FindingPageProps {
  readonly finding: FindingFile;
  readonly viewer: Viewer;
  /** What has just been done here. */
  readonly said: string | undefined;
}

/** One finding: what it says, what happened to it, and what this viewer may do to it. */
export async function FindingPage({ finding, viewer, said }: FindingPageProps) {
  const t = await getTranslations('findings');
  const words = await getTranslations('cases');
  const rules = await caseRules(finding.authority.id);
  const rule = rules.ok
    ? rules.value.value.violationClauses.find(({ clause }) => clause.clause === finding.clause.clause)
    : undefined;
  const deeds = findingDeeds(finding, viewer, rule?.leaderConfirms ?? false);
  const just = known(SAID, said);
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to="/desk/findings">{words('back')}</SiteLink>
      </p>
      <h1 className="mt-3">
        <Zh>{finding.summary}</Zh>
      </h1>
      <p className="mt-2">
        <strong>{t(`stateName.${finding.state}`)}</strong>
        {finding.disputed ? <strong className="disputed ms-3">{words('disputed')}</strong> : null}
      </p>
      {just ? (
        <p role="status" className="said measure mt-4">
          {t(`said.${just}`)}
        </p>
      ) : null}
      <div className="sections">
        <Section id="deeds" title={words('deeds')}>
          {!actsOnCases(viewer) ? (
            <p>{words('lookOnly')}</p>
          ) : deeds.length === 0 ? (
            <p>{words('noDeeds')}</p>
          ) : (
            <FindingDeeds
              finding={finding}
              deeds={deeds}
              values={await findingValues(finding)}
              labels={await findingLabels()}
              mayTakeSpill={rule?.clause.act.id === 'J' && finding.authority.id !== viewer.holder}
            />
          )}
        </Section>
        <Section id="facts" title={words('facts')}>
          <FindingFacts finding={finding} />
        </Section>
        <Section id="history" title={words('history')}>
          <CaseHistory
            account={viewer.account}
            steps={[
              { at: finding.proposedAt, what: t('proposedBy'), who: finding.proposedBy },
              {
                at: finding.decidedAt,
                what: t(finding.state === 'DISMISSED' ? 'dismissedBy' : 'confirmedBy'),
                who: finding.decidedBy,
                reason: finding.decisionReason,
              },
              {
                at: finding.revokedAt,
                what: t('revokedBy'),
                who: finding.revokedBy,
                reason: finding.revocationReason,
              },
            ]}
          />
        </Section>
      </div>
    </div>
  );
}
