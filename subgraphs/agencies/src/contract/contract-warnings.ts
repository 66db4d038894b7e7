import { authorityOfRegion } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { checkText } from '@chengan/shared/text/check-text';
import { addDays, addMonths, type Day, day } from '@chengan/shared/time/day';
import { REASON } from './amendment.ts';
import { contractedVisits } from './contract-years.ts';
import type { ContractTerms } from './terms.ts';

/** J-11b: 原则上 at least so many months, and so many visits a year. */
const JIANGYIN_TERM: Norm<{ readonly months: number; readonly visits: number }> = [
  { from: day('2020-04-01'), value: { months: 12, visits: 6 }, cite: 'J-11b' },
];

/** S-5.4.2: guidance of standardisation takes at least so many visits within the term. */
const STANDARDISATION_VISITS: Norm<number> = [{ from: day('2020-10-01'), value: 5, cite: 'S-5.4.2' }];

type Agreed = Pick<ContractTerms, 'place' | 'signedOn' | 'startsOn' | 'endsOn' | 'visitsPerYear' | 'kinds'>;

/**
 * What a contract may be in spite of, for a reason that is written down: TERM_SHORT and VISITS_FEW in Jiangyin (J-11b,
 * which says 原则上), STANDARDISATION_VISITS_FEW in Suzhou (S-5.4.2). The act of the day of signing decides.
 */
export function contractWarnings(terms: Agreed): Problem[] {
  return [...jiangyinWarnings(terms), ...suzhouWarnings(terms)];
}

function jiangyinWarnings({ place, signedOn, startsOn, endsOn, visitsPerYear }: Agreed): Problem[] {
  const norm = authorityOfRegion('jiangyin', place) && inForce(JIANGYIN_TERM, signedOn);
  if (!norm) return [];
  const { months, visits } = norm.value;
  const enough: Day = addDays(addMonths(startsOn, months), -1);
  return [
    ...(endsOn < enough
      ? [
          {
            code: 'TERM_SHORT',
            message: `服务期限原则上不少于 ${months} 个月（应至 ${enough}），本合同至 ${endsOn}。`,
            messageEn: `The term is to be at least ${months} months in principle (to ${enough}); this contract runs to ${endsOn}.`,
            field: 'endsOn',
            clause: norm.cite,
          },
        ]
      : []),
    ...(visitsPerYear < visits
      ? [
          {
            code: 'VISITS_FEW',
            message: `年服务频次原则上不少于 ${visits} 次，本合同为 ${visitsPerYear} 次。`,
            messageEn: `There are to be at least ${visits} visits a year in principle; this contract has ${visitsPerYear}.`,
            field: 'visitsPerYear',
            clause: norm.cite,
          },
        ]
      : []),
  ];
}

function suzhouWarnings({ place, signedOn, startsOn, endsOn, visitsPerYear, kinds }: Agreed): Problem[] {
  const norm = authorityOfRegion('suzhou', place) && inForce(STANDARDISATION_VISITS, signedOn);
  if (!norm || !kinds.includes('STANDARDISATION')) return [];
  const visits = contractedVisits({ startsOn, inForceTo: endsOn, visitsPerYear });
  if (visits >= norm.value) return [];
  return [
    {
      code: 'STANDARDISATION_VISITS_FEW',
      message: `开展标准化创建指导的，合同期内服务不得少于 ${norm.value} 次，按本合同的频次和期限为 ${visits} 次。`,
      messageEn: `Guidance of standardisation takes at least ${norm.value} visits within the term; this contract comes to ${visits}.`,
      field: 'visitsPerYear',
      clause: norm.cite,
    },
  ];
}

/**
 * The warnings as refusals while no reason is given; none with one. Beside them REASON_NEEDED, so that the form asks for
 * the reason at its own field.
 */
export function unexplained(warnings: readonly Problem[], reason: string | null): Problem[] {
  if (warnings.length === 0 || checkText(reason ?? '', REASON).every(({ code }) => code !== 'TEXT_MISSING'))
    return [];
  return [
    ...warnings,
    {
      code: 'REASON_NEEDED',
      message: '合同低于上述要求，须写明理由后方可登记。',
      messageEn: 'The contract falls short of the above; say why, and it is taken.',
      field: 'reason',
    },
  ];
}

/** What is wrong with a reason that is given; that there is none, `unexplained` tells where one is needed. */
export function reasonProblems(reason: string | null): Problem[] {
  return checkText(reason ?? '', REASON).filter(({ code }) => code !== 'TEXT_MISSING');
}
