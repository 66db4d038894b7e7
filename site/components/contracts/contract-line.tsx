import { useLocale, useTranslations } from 'next-intl';
import { enumerated, inLanguage } from '../../lib/format/bilingual.ts';
import type { ContractFileLine as Line } from '../../lib/hub/contract-files.ts';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

/** A contract as a line of the list: the other side, the term, and what stands out. */
export function ContractLine({
  contract,
  to,
  today,
  show,
}: {
  readonly contract: Line;
  readonly to: string;
  readonly today: string;
  /** Whom to name first. */
  readonly show: 'client' | 'agency' | 'both';
}) {
  const t = useTranslations('serviceContract');
  const locale = useLocale();
  const { id, number, agency, enterprise, kinds, place, startsOn, inForceTo, visitsPerYear } = contract;
  const state = startsOn > today ? 'ahead' : inForceTo < today ? 'over' : 'inForce';
  const names = [
    ...(show === 'client' ? [] : [agency?.name ?? '']),
    ...(show === 'agency' ? [] : [enterprise.name]),
  ];
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`state.${contract.terminatedOn ? 'terminated' : state}`)}</span>
        <span className="due-day">
          {startsOn} – {inForceTo}
        </span>
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`${to}/${id}`}>
            <Zh>{names.join(' · ')}</Zh>
          </SiteLink>
        </p>
        <dl className="due-notes">
          {number ? (
            <div>
              <dt>{t('number')}</dt>
              <dd>{number}</dd>
            </div>
          ) : null}
          <div>
            <dt>{t('kinds')}</dt>
            <dd>
              {kinds.length
                ? enumerated(
                    locale,
                    kinds.map((one) => inLanguage(locale, one.name, one.nameEn)),
                  )
                : t('unknown')}
            </dd>
          </div>
          <div>
            <dt>{t('place')}</dt>
            <dd>{place ? <Zh>{place.fullName}</Zh> : t('unknown')}</dd>
          </div>
          <div>
            <dt>{t('visitsPerYear')}</dt>
            <dd>{visitsPerYear}</dd>
          </div>
          <div>
            <dt>{t('countyUploaded')}</dt>
            <dd>{contract.countyUploadedOn ?? t('notUploaded')}</dd>
          </div>
        </dl>
      </div>
    </li>
  );
}
