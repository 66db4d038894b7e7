import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { EnterpriseFile } from '../lib/hub/enterprise.ts';
import { Age } from './age.tsx';
import { SupervisionScale } from './marks/supervision-scale.tsx';
import { Plate, PlateLine } from './plate.tsx';
import { SiteLink } from './site-link.tsx';
import { Zh } from './zh.tsx';

export interface EnterprisePlateProps {
  readonly enterprise: EnterpriseFile;
  readonly today: string;
  readonly on: string | undefined;
}

/** The plate of an enterprise: who it is, and its supervision grade where an authority gives one. */
export function EnterprisePlate({ enterprise, today, on }: EnterprisePlateProps) {
  const t = useTranslations();
  const locale = useLocale();
  const grade = enterprise.supervisionGrade;
  const act = grade?.basis[0]?.act;
  const facts = [
    ...(enterprise.region
      ? [{ label: t('agency.region'), value: <Zh>{enterprise.region.fullName}</Zh> }]
      : []),
  ];
  return (
    <Plate
      kind={t('enterprise.kind')}
      name={enterprise.name}
      creditCode={enterprise.creditCode}
      facts={facts}
    >
      {grade ? (
        <PlateLine
          mark={<SupervisionScale band={grade.band} />}
          regime={
            <>
              {t('enterprise.supervision')}
              {act ? (
                <>
                  {' · '}
                  <SiteLink to={`/acts/${act.id}`}>{inLanguage(locale, act.title, act.titleEn)}</SiteLink>
                </>
              ) : null}
            </>
          }
          band={t(`enterprise.band.${grade.band}`)}
          score={inLanguage(locale, grade.strategy, grade.strategyEn)}
          facts={[
            { label: t('provenance.assessed'), value: grade.assessedOn },
            { label: t('provenance.age'), value: <Age from={grade.assessedOn} today={today} /> },
            { label: t('provenance.asOf'), value: today },
            {
              label: t('provenance.dispute'),
              value: grade.disputed ? (
                <strong className="disputed">{t('provenance.underReview')}</strong>
              ) : (
                t('provenance.undisputed')
              ),
            },
          ]}
        />
      ) : (
        <div className="plate-line plate-empty">
          <p className="font-serif text-lg">{t('enterprise.noGrade', { date: on ?? today })}</p>
          <p className="text-sm text-soft">{t('enterprise.noGradeWhy')}</p>
        </div>
      )}
    </Plate>
  );
}
