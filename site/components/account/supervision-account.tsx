import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { SupervisionGrade } from '../../lib/hub/enterprise.ts';
import { Provenance } from '../provenance.tsx';
import { Section } from '../section.tsx';
import { Zh } from '../zh.tsx';

/** Why an enterprise bears its supervision grade and what follows: the grade is an assessor's, so its reason is shown whole. */
export function SupervisionAccount({
  grade,
  today,
}: {
  readonly grade: SupervisionGrade;
  readonly today: string;
}) {
  const t = useTranslations('enterprise');
  const locale = useLocale();
  return (
    <Section
      id="supervision"
      title={t('supervisionAccount')}
      margin={
        <Provenance
          today={today}
          basis={grade.basis}
          decidedBy={grade.decidedBy}
          since={{ day: grade.assessedOn, as: 'assessed' }}
          valid={{ from: grade.assessedOn, until: grade.validTo }}
          disputed={grade.disputed}
        />
      }
    >
      <dl className="facts">
        <div>
          <dt>{t('supervision')}</dt>
          <dd>{t(`band.${grade.band}`)}</dd>
        </div>
        <div>
          <dt>{t('reason')}</dt>
          <dd>
            <Zh>{grade.reason}</Zh>
          </dd>
        </div>
        <div>
          <dt>{t('strategy')}</dt>
          <dd>{inLanguage(locale, grade.strategy, grade.strategyEn)}</dd>
        </div>
      </dl>
    </Section>
  );
}
