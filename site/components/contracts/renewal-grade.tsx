import { getTranslations } from 'next-intl/server';
import type { ContractFileFull } from '../../lib/hub/contract-files.ts';
import { gradeOfAgency } from '../../lib/hub/contract-choices.ts';
import { SiteLink } from '../site-link.tsx';

/** J-16b: the agency's grade stands beside the renewal; J-11c: the enterprise stops, renews or chooses freely. */
export async function RenewalGrade({ contract }: { readonly contract: ContractFileFull }) {
  const t = await getTranslations('serviceContract');
  const { agency, inForceTo, renewedBy } = contract;
  if (!agency) return null;
  const standing = await gradeOfAgency(agency.creditCode);
  const grade = standing?.creditGrade;
  const stars = standing?.starRating;
  return (
    <aside aria-label={t('renewal')} className="measure mt-6">
      <p>{renewedBy ? t('renewedLead') : t('renewalLead', { day: inForceTo })}</p>
      <p className="mt-2">
        {grade
          ? t('grade', { cycle: String(grade.cycle), band: grade.band, score: grade.score })
          : t('noGrade')}
        {stars ? ` ${t('stars', { cycle: String(stars.cycle), band: stars.band, score: stars.score })}` : ''}{' '}
        <SiteLink to={`/agency/${agency.creditCode}`}>{t('gradeWhy')}</SiteLink>
      </p>
      <p className="mt-2 text-soft">{t('freeChoice')}</p>
    </aside>
  );
}
