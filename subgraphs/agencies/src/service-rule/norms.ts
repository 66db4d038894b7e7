import { type Norm, type Version } from '@chengan/shared/regulation/norm';
import { day } from '@chengan/shared/time/day';

const since = <T>(from: string, cite: string, value: T): readonly [Version<T>] => [
  { from: day(from), cite, value },
];

/** C1-4b: years of safety work in the trade that stand in for title and certificates; 15 is enough ("15年及以上"). */
export const YEARS_INSTEAD: Norm<number> = since('2020-06-28', 'C1-4b', 15);

/** C1-4a: licensed work takes a qualification, and a filing with the department of the region. */
export const QUALIFICATION_IN_CHANGJI = since<true>('2020-06-28', 'C1-4a', true);

/** C1-9: so does the assessment of major hazard sources, by an article of its own. */
export const MAJOR_HAZARD_IN_CHANGJI = since<true>('2020-06-28', 'C1-9', true);

/** C1-11a: persons at each visit of hidden-danger service to a client of high hazard. */
export const PERSONS_AT_HIGH_HAZARD: Norm<number> = since('2020-06-28', 'C1-11a', 2);

/** Law art. 72: safety evaluation takes a qualification anywhere. */
export const QUALIFICATION_ANYWHERE = since<true>('2021-09-01', 'N-WSL-72', true);

/** S-5.4.1a: who may lead a project. */
export const LEADER = since<true>('2020-10-01', 'S-5.4.1a', true);

/** S-5.1: technicians of the agency's own at the first visit. */
export const OWN_TECHNICIANS: Norm<number> = since('2020-10-01', 'S-5.1', 1);
