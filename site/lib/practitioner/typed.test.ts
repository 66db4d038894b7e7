import { expect, test } from 'vitest';
import { z } from 'zod';
import type { PersonInFull } from '../hub/people.ts';
import { untouched } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { personFields, personInput, personValues } from './typed.ts';

const TRADES = {
  MACHINERY: { code: 'MACHINERY', name: '机械', nameEn: 'Machinery' },
  HAZARDOUS_CHEMICALS: { code: 'HAZARDOUS_CHEMICALS', name: '危险化学品', nameEn: 'Hazardous chemicals' },
};
const EXPERT: PersonInFull = {
  ...{ id: 'e1', holderKind: 'EXPERT', holder: 'e1', version: 3, identityMasked: '110105********0038' },
  ...{ name: '演专家', sex: 'FEMALE', education: null, major: null, title: 'SENIOR_ENGINEER' },
  titleIndustries: [TRADES.MACHINERY],
  disciplines: ['FIRE'],
  safetyYears: [
    { industry: TRADES.HAZARDOUS_CHEMICALS, years: 12 },
    { industry: TRADES.MACHINERY, years: 0 },
  ],
  ...{ employedOn: null, contractOn: null, insuredFrom: null, fullTime: false, leftOn: null },
  ...{ elsewhereConfirmed: false, certificates: [] },
};

/** A form as the page fills it in, with every field of a trade there, and what was changed in it. */
function sent(change: Readonly<Record<string, string>> = {}) {
  const data = new FormData();
  for (const name of Object.keys(personFields)) if (name.startsWith('safetyYears.')) data.set(name, '');
  for (const [name, value] of Object.entries({ ...personValues(EXPERT), ...change }))
    for (const one of typeof value === 'string' ? [value] : value) data.set(name, one);
  return submitted(z.object(personFields), untouched(), data);
}

test('the years of several trades all go from the file into the form and back, nought years among them', () => {
  const form = sent();
  expect(form.ok && personInput(form.input)).toMatchObject({
    name: '演专家',
    title: 'SENIOR_ENGINEER',
    titleIndustries: ['MACHINERY'],
    disciplines: ['FIRE'],
    fullTime: false,
    safetyYears: [
      { industry: 'HAZARDOUS_CHEMICALS', years: 12 },
      { industry: 'MACHINERY', years: 0 },
    ],
  });
});

test('a trade that is emptied is left out, another is added', () => {
  const form = sent({ 'safetyYears.MACHINERY': '', 'safetyYears.FIREWORKS': ' 7 ' });
  expect(form.ok && personInput(form.input).safetyYears).toEqual([
    { industry: 'HAZARDOUS_CHEMICALS', years: 12 },
    { industry: 'FIREWORKS', years: 7 },
  ]);
});

test('years that are no number are refused at their own trade', () => {
  const form = sent({ 'safetyYears.MACHINERY': '七' });
  expect(!form.ok && form.state.problems).toEqual([
    {
      code: 'YEARS_MALFORMED',
      message: '年限是 0 至 60 的整数。',
      messageEn: 'Years are a whole number from 0 to 60.',
      field: 'safetyYears.MACHINERY',
    },
  ]);
  expect(!form.ok && form.state.values['safetyYears.MACHINERY']).toBe('七');
});
