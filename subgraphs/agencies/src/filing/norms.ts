import { type Norm } from '@chengan/shared/regulation/norm';
import { day } from '@chengan/shared/time/day';

/** J-9a: basic information and pledge before the first service. */
export const FIRST_FILING: Norm<true> = [{ from: day('2020-04-01'), value: true, cite: 'J-9a' }];

/** J-9b: working days after a change of basic information. */
export const CHANGE_NOTICE_WORKING_DAYS: Norm<number> = [
  { from: day('2020-04-01'), value: 10, cite: 'J-9b' },
];

/** S-4.1e: notice to the county bureau before business begins. From the day that is set for the standard. */
export const PRACTICE_NOTICE: Norm<true> = [{ from: day('2020-10-01'), value: true, cite: 'S-4.1e' }];

/** C1-5a, licensed: days after acceptance; calendar days. */
export const LICENSED_NOTICE_DAYS: Norm<number> = [{ from: day('2020-06-28'), value: 7, cite: 'C1-5a' }];

/** C1-5b, unlicensed: likewise. */
export const UNLICENSED_NOTICE_DAYS: Norm<number> = [{ from: day('2020-06-28'), value: 7, cite: 'C1-5b' }];

/** Order 1, Article 19: working days before on-site service, licensed only. */
export const BEFORE_ON_SITE_WORKING_DAYS: Norm<number> = [
  { from: day('2019-05-01'), value: 7, cite: 'N-MEM-1-19' },
];
