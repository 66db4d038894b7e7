import type { Norm } from '@chengan/shared/regulation/norm';
import { actOf } from '@chengan/shared/regulation/register';
import { day } from '@chengan/shared/time/day';
import type { SystemKind } from '../agency/agency-file.ts';
import { DISCIPLINES, type Discipline } from '../practitioner/practitioner.ts';

/** The specification carries no date; the register's setting is taken, so that there is one place to confirm it. */
const SUZHOU_FROM = actOf('S').effectiveFrom;
const JIANGYIN_FROM = day('2020-04-01');

/** J-3: the five conditions of whoever serves in Jiangyin. */
export const JIANGYIN_CONDITIONS: Norm<true> = [{ from: JIANGYIN_FROM, value: true, cite: 'J-3' }];

/**
 * J-3, fourth condition: “稳定的…人才” names no number. Reading Q-09: in each discipline one person at least, employed
 * for three months; falling short is a warning only.
 */
export const STEADY_STAFF: Norm<{
  readonly disciplines: readonly Discipline[];
  readonly each: number;
  readonly months: number;
}> = [{ from: JIANGYIN_FROM, value: { disciplines: DISCIPLINES, each: 1, months: 3 }, cite: 'J-3' }];

/** S-4.1b: “办公场所面积不小于100㎡”. */
export const OFFICE_AREA: Norm<string> = [{ from: SUZHOU_FROM, value: '100', cite: 'S-4.1b' }];

/** S-4.1c: “5名及以上专职人员 … 签订劳动合同后连续缴纳社会保险三个月及以上”; five is enough, and so are three months. */
export const QUALIFIED_STAFF: Norm<{ readonly count: number; readonly insuredMonths: number }> = [
  { from: SUZHOU_FROM, value: { count: 5, insuredMonths: 3 }, cite: 'S-4.1c' },
];

/** S-4.1d: “健全的内部管理制度和过程控制体系”; which systems make it sound is read from S-A3, that scores it. */
export const SOUND_SYSTEMS: Norm<readonly SystemKind[]> = [
  {
    from: SUZHOU_FROM,
    value: [
      'CONDUCT',
      'ASSESSMENT_TRAINING',
      'WORKFLOW',
      'RETURN_VISIT',
      'CONFIDENTIALITY',
      'INTEGRITY',
      'PROCESS_CONTROL',
    ],
    cite: 'S-4.1d',
  },
];
