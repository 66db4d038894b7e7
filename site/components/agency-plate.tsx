import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import { plain } from '../lib/format/decimal.ts';
import type { AgencyAccount } from '../lib/hub/agency-account.ts';
import { Age } from './age.tsx';
import { GradeMark } from './marks/grade-mark.tsx';
import { StarMark } from './marks/star-mark.tsx';
import { Plate, PlateLine } from './plate.tsx';
import { SiteLink } from './site-link.tsx';
import { Zh } from './zh.tsx';

export interface AgencyPlateProps {
  readonly agency: AgencyAccount;
  readonly today: string;
  readonly on: string | undefined;
}

/** The plate of an agency: one line for each regime that graded it, each under its own act. */
export function AgencyPlate({ agency, today, on }: AgencyPlateProps) {
  const t = useTranslations('agency');
  const file = useTranslations('agencyFile');
  const { creditGrade, starRating } = agency;
  const facts = [
    ...(agency.region ? [{ label: t('region'), value: <Zh>{agency.region.fullName}</Zh> }] : []),
    ...(agency.address ? [{ label: t('address'), value: <Zh>{agency.address}</Zh> }] : []),
    ...(agency.officeAddress && agency.officeAddress !== agency.address
      ? [{ label: file('publicOffice'), value: <Zh>{agency.officeAddress}</Zh> }]
      : []),
    ...(agency.organisation
      ? [{ label: file('publicOrganisation'), value: file(`organisation.${agency.organisation}`) }]
      : []),
    ...(agency.filedOn ? [{ label: t('filed'), value: t('filedOn', { date: agency.filedOn }) }] : []),
  ];
  return (
    <Plate kind={t('kind')} name={agency.name} creditCode={agency.creditCode} facts={facts}>
      {creditGrade ? <CreditLine grade={creditGrade} today={today} /> : null}
      {starRating ? <StarLine rating={starRating} today={today} /> : null}
      {creditGrade || starRating ? null : (
        <div className="plate-line plate-empty">
          <p className="font-serif text-lg">{t('noGrade', { date: on ?? today })}</p>
          <p className="text-sm text-soft">{t('noGradeWhy')}</p>
        </div>
      )}
    </Plate>
  );
}

function useCommonFacts(published: string, disputed: boolean, today: string) {
  const t = useTranslations('provenance');
  return [
    { label: t('published'), value: published },
    { label: t('agePublished'), value: <Age from={published} today={today} /> },
    { label: t('asOf'), value: today },
    {
      label: t('dispute'),
      value: disputed ? <strong className="disputed">{t('underReview')}</strong> : t('undisputed'),
    },
  ];
}

interface Line {
  readonly basis: NonNullable<AgencyAccount['creditGrade']>['basis'];
  readonly regime: string;
}

function Regime({ basis, regime }: Line) {
  const locale = useLocale();
  const act = basis[0]?.act;
  return (
    <>
      {regime}
      {act ? (
        <>
          {' · '}
          <SiteLink to={`/acts/${act.id}`}>{inLanguage(locale, act.title, act.titleEn)}</SiteLink>
        </>
      ) : null}
    </>
  );
}

function CreditLine({ grade, today }: { grade: NonNullable<AgencyAccount['creditGrade']>; today: string }) {
  const t = useTranslations('credit');
  const common = useCommonFacts(grade.publishedOn, grade.disputed, today);
  return (
    <PlateLine
      mark={<GradeMark band={grade.band} className="size-24" />}
      regime={<Regime basis={grade.basis} regime={t('regime')} />}
      band={t(`band.${grade.band}`)}
      score={useTranslations('units')('points', { value: plain(grade.score) })}
      note={grade.directFindings.length ? t('decidedOutright') : undefined}
      facts={[
        { label: t('cycle'), value: t('cycleSpan', { from: grade.cycleFrom, to: grade.cycleTo }) },
        ...common,
      ]}
    />
  );
}

function StarLine({ rating, today }: { rating: NonNullable<AgencyAccount['starRating']>; today: string }) {
  const t = useTranslations('star');
  const units = useTranslations('units');
  const credit = useTranslations('credit');
  const common = useCommonFacts(rating.publishedOn, rating.disputed, today);
  return (
    <PlateLine
      mark={<StarMark band={rating.band} className="h-7 w-auto" />}
      regime={<Regime basis={rating.basis} regime={t('regime')} />}
      band={t(`band.${rating.band}`)}
      score={units('points', { value: plain(rating.score) })}
      facts={[{ label: credit('cycle'), value: units('cycle', { year: String(rating.cycle) }) }, ...common]}
    />
  );
}
