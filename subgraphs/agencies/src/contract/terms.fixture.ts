import { day } from '@chengan/shared/time/day';
import type { ContractTerms } from './terms.ts';

/** Terms that no act objects to, for a year of daily service in a town of Jiangyin. */
export const TERMS: ContractTerms = {
  signedOn: day('2026-03-01'),
  startsOn: day('2026-03-10'),
  endsOn: day('2027-03-09'),
  visitsPerYear: 12,
  industry: 'MACHINERY',
  place: '320281108',
  kinds: ['DAILY_SERVICE'],
  contents: [2, 6],
  leader: null,
  sections: {},
  fee: null,
};

export const CHANGJI_CITY = '652301';
export const KUNSHAN = '320583';
