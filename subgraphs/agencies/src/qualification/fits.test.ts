import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { fitOf, type Need, type OnRecord } from './fits.ts';

const CHANGJI = '652301003';
const qualification = {
  id: 'q',
  agency: 'A',
  type: 'SAFETY_EVALUATION',
  number: '演资1',
  kinds: ['PRE_EVALUATION'],
  industries: ['HAZARDOUS_CHEMICALS'],
  validFrom: day('2024-01-01'),
  validTo: day('2026-12-31'),
  issuedBy: '演',
  measures: [],
} as const;
const filing = { id: 'f', agency: 'A', filedOn: day('2024-02-01'), number: 'x', endedOn: null };
const person = {
  id: 'p',
  agency: 'A',
  name: '演一',
  identityMasked: '',
  disciplines: [],
  title: 'NONE',
  titleIndustries: [],
  safetyYears: { MACHINERY: 15 },
  employedOn: day('2026-01-01'),
  insuredFrom: null,
  fullTime: true,
  leftOn: null,
  certificates: [],
} as const;
const RECORD: OnRecord = { qualifications: [qualification], filings: [filing], people: [person] };

const ask = (need: Partial<Need>, record = RECORD) => {
  const { fits, reasons } = fitOf(
    {
      kind: 'PRE_EVALUATION',
      industry: 'HAZARDOUS_CHEMICALS',
      place: CHANGJI,
      on: day('2026-03-02'),
      ...need,
    },
    record,
  );
  return [fits, reasons.map(({ met, clause }) => `${met ? '+' : '-'}${clause ?? ''}`).join(' ')];
};

test.each<[string, Partial<Need>, [boolean, string]]>([
  ['in scope, valid and filed', {}, [true, '+C1-4a +C1-4a']],
  ['on the last valid day', { on: day('2026-12-31') }, [true, '+C1-4a +C1-4a']],
  ['on the day after', { on: day('2027-01-01') }, [false, '+C1-4a -C1-4a']],
  ['before the filing', { on: day('2024-01-31') }, [false, '+C1-4a -C1-4a']],
  ['of another trade', { industry: 'NON_COAL_MINE' }, [false, '+C1-4a -C1-4a']],
  ['in 江阴, by the law alone', { place: '320281108' }, [true, '+N-WSL-72']],
  ['unlicensed, with somebody of 15 years', { kind: 'HAZOP', industry: 'MACHINERY' }, [true, '+C1-4b']],
  ['unlicensed, in a trade that nobody knows', { kind: 'HAZOP', industry: 'TEXTILE' }, [false, '-C1-4b']],
  [
    'unlicensed, before anybody was employed',
    { kind: 'HAZOP', industry: 'MACHINERY', on: day('2025-12-31') },
    [false, '-C1-4b'],
  ],
  ['unlicensed, nowhere in particular', { kind: 'HAZOP', industry: 'TEXTILE', place: null }, [true, '+']],
])('%s', (_, need, expected) => {
  expect(ask(need)).toEqual(expected);
});
