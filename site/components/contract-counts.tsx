import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inLanguage } from '../lib/format/bilingual.ts';
import { sliceOf } from '../lib/http/slice.ts';
import type { ContractCounts as Counts } from '../lib/hub/agency-work.ts';
import type { HubAnswer } from '../lib/hub/problem.ts';
import { Pager } from './pager.tsx';
import { Section } from './section.tsx';
import { SiteLink } from './site-link.tsx';
import { Unavailable } from './unavailable.tsx';
import { Zh } from './zh.tsx';

/** An agency may serve in many towns; trades are fourteen at most. */
const TOWNS = 20;

/** Every act that asks for a written contract. */
const BASIS = ['C1-5c', 'J-11a', 'S-5.3'] as const;

export interface ContractCountsProps {
  readonly answer: HubAnswer<{ readonly today: string; readonly value: Counts }>;
  readonly place: string;
  /** From which town on. */
  readonly after: string | undefined;
}

/** How many contracts of an agency are in force on a day, by trade and by town. */
export function ContractCounts({ answer, place, after }: ContractCountsProps) {
  const t = useTranslations('agencyWork');
  const locale = useLocale();
  if (!answer.ok) {
    return (
      <Section id="contract-counts" title={t('counts')}>
        <Unavailable problems={answer.problems} />
      </Section>
    );
  }
  const { on, total, byIndustry, byTown } = answer.value.value;
  const towns = sliceOf(byTown, after, TOWNS);
  return (
    <Section
      id="contract-counts"
      title={t('counts')}
      margin={
        <div className="margin-note">
          <p>{t('countsLead', { date: on })}</p>
          <p>
            {t('basis')}{' '}
            {BASIS.map((clause) => (
              <SiteLink key={clause} to={`/clause/${clause}`} className="me-2 whitespace-nowrap">
                {clause}
              </SiteLink>
            ))}
          </p>
        </div>
      }
    >
      {total === 0 ? (
        <p className="text-soft">{t('noContracts', { date: on })}</p>
      ) : (
        <>
          <p className="mb-3">{t('total', { count: total })}</p>
          <Count caption={t('byIndustry')} head={t('industry')}>
            {byIndustry.map(({ industry, contracts }) => (
              <Line key={industry?.code ?? ''} contracts={contracts}>
                {industry ? inLanguage(locale, industry.name, industry.nameEn) : t('industryUnknown')}
              </Line>
            ))}
          </Count>
          <div className="mt-6">
            <Count caption={t('byTown')} head={t('town')}>
              {towns.items.map(({ place: town, contracts }) => (
                <Line key={town?.code ?? ''} contracts={contracts}>
                  {town ? <Zh>{town.fullName}</Zh> : t('townUnknown')}
                </Line>
              ))}
            </Count>
          </div>
          <Pager
            place={place}
            parameter="towns"
            anchor="contract-counts"
            shown={towns.items.length}
            total={byTown.length}
            after={after}
            next={towns.next}
          />
        </>
      )}
    </Section>
  );
}

function Count(props: { readonly caption: string; readonly head: string; readonly children: ReactNode }) {
  const t = useTranslations('agencyWork');
  return (
    <table className="ledger">
      <caption className="sr-only">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.head}</th>
          <th scope="col" className="figure">
            {t('contracts')}
          </th>
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}

function Line({ contracts, children }: { readonly contracts: number; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{children}</th>
      <td className="figure">{contracts}</td>
    </tr>
  );
}
