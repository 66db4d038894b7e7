import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { checkTransmittal } from './check-transmittal.ts';
import { recipientsOf } from './transmittal.ts';

const entry = {
  register: 'LOCAL_BLACKLIST',
  authority: 'jiangyin',
  decidedOn: day('2026-06-10'),
  subject: { kind: 'AGENCY' },
} as const;

const names = (given: Parameters<typeof recipientsOf>[0]) =>
  recipientsOf(given).map(({ recipient, clause }) => `${clause} ${recipient.kind} ${recipient.name}`);

const CHANGJI = [
  'C1-17-7 TRANSFER 上级单位或自治区应急管理厅',
  'C1-17-7 ENTER 信用昌吉',
  'C1-17-7 ENTER 国家企业信用信息公示系统',
  'C1-17-7 ENTER 应急管理部信用管理系统',
];

test.each([
  [
    'a blacklisted agency in Jiangyin',
    {},
    ['J-A3-4b REPORT 江阴市安全生产委员会', 'J-A3-4b COPY 江阴市信用主管部门'],
  ],
  ['on the eve of the act', { decidedOn: day('2020-03-31') }, []],
  ['an enterprise, of which the annex says nothing', { subject: { kind: 'ENTERPRISE' } }, []],
  ['another list in Jiangyin', { register: 'NATIONAL_SERIOUS' }, []],
  ['a blacklist elsewhere', { authority: 'changji' }, []],
  ['a discredited agency in Changji', { authority: 'changji', register: 'LOCAL_DISCREDIT' }, CHANGJI],
  ['by a county of Changji', { authority: 'changji-652301', register: 'LOCAL_DISCREDIT' }, CHANGJI],
  [
    'on the eve of the measures of Changji',
    { authority: 'changji', register: 'LOCAL_DISCREDIT', decidedOn: day('2020-06-27') },
    [],
  ],
] as const)('%s', (_, change, expected) => {
  expect(names({ ...entry, ...change })).toEqual(expected);
});

describe('recording that it went out', () => {
  const facts = {
    decidedOn: day('2026-06-10'),
    liftedOn: null,
    sentOn: null,
    today: day('2026-06-20'),
  };
  const codes = (...given: Parameters<typeof checkTransmittal>) =>
    checkTransmittal(...given).map(({ code }) => code);
  test.each([
    ['on the day of the decision', '2026-06-10', {}, []],
    ['the day before it', '2026-06-09', {}, ['SENT_OUT_OF_TIME']],
    ['today', '2026-06-20', {}, []],
    ['tomorrow', '2026-06-21', {}, ['SENT_OUT_OF_TIME']],
    ['twice', '2026-06-20', { sentOn: day('2026-06-12') }, ['SENT_BEFORE']],
    ['on the last day before it was lifted', '2026-06-14', { liftedOn: day('2026-06-15') }, []],
    ['once it was lifted', '2026-06-15', { liftedOn: day('2026-06-15') }, ['SENT_OUT_OF_TIME']],
  ])('%s', (_, on, change, expected) => {
    const input = { sentOn: day(on), documentNumber: '澄应急〔2026〕1号' };
    expect(codes(input, { ...facts, ...change })).toEqual(expected);
  });

  test('without a number it is refused', () => {
    const input = { sentOn: day('2026-06-10'), documentNumber: ' ' };
    expect(codes(input, facts)).toEqual(['TEXT_MISSING']);
  });
});
