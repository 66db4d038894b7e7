import { allAuthorities } from '@chengan/shared/authority/authority';
import type { Industry } from '@chengan/shared/industry/industry';
import { describe, expect, test } from 'vitest';
import type { ServiceKind } from '../service-kind/service-kind.ts';
import { receiptNumber } from './receipt-number.ts';
import { filingRecipients, practiceRecipients, projectRecipients } from './routing.ts';

const QITAI = 'changji-652325';
type Row = readonly [ServiceKind[], Industry, string, string[], string[]];

describe('a project of Changji goes', () => {
  test.each<Row>([
    [['PRE_EVALUATION'], 'HAZARDOUS_CHEMICALS', QITAI, ['changji', QITAI], ['xinjiang-emergency']],
    [['PRE_EVALUATION'], 'TEXTILE', QITAI, ['changji', QITAI], ['xinjiang-emergency']],
    [['HAZARD_INSPECTION'], 'HAZARDOUS_CHEMICALS', QITAI, ['changji'], []],
    [['HAZARD_INSPECTION'], 'NON_COAL_MINE', QITAI, ['changji'], []],
    [['HAZARD_INSPECTION'], 'METAL_SMELTING', 'changji-zhundong', ['changji'], []],
    [['HAZARD_INSPECTION'], 'METALLURGY', QITAI, [QITAI], []],
    [['DAILY_SERVICE'], 'TEXTILE', 'changji-zhundong', ['changji-zhundong'], []],
    [['HAZARD_INSPECTION', 'STATUS_EVALUATION'], 'LIGHT', QITAI, ['changji', QITAI], ['xinjiang-emergency']],
    [['DAILY_SERVICE'], 'TEXTILE', 'jiangyin-320281108', [], []],
    [['DAILY_SERVICE'], 'TEXTILE', 'nowhere', [], []],
  ])('%j of a client of %s in %s to %j and %j', (kinds, industry, place, authorities, outside) =>
    expect(projectRecipients(kinds, industry, place)).toEqual({ authorities, outside }),
  );
});

test('a first filing and a change go to the city and each town concerned once, and to no stranger', () =>
  expect(
    filingRecipients(['jiangyin-320281108', 'jiangyin-320281108', 'changji', 'jiangyin-320281400']),
  ).toEqual({ authorities: ['jiangyin', 'jiangyin-320281108', 'jiangyin-320281400'], outside: [] }));

test.each([
  ['320583100', ['suzhou-320583']],
  ['320281108', []],
  [null, []],
])('a practice notice of an agency registered in %s goes to %j', (region, authorities) =>
  expect(practiceRecipients(region).authorities).toEqual(authorities),
);

test.each([
  ['jiangyin', 2026, 1, '澄应急收〔2026〕0001号'],
  ['changji', 2026, 12_345, '昌州应急收〔2026〕12345号'],
  ['jiangyin-320281108', 2026, 7, '江阴市周庄镇收〔2026〕0007号'],
  [QITAI, 2027, 20, '奇台县收〔2027〕0020号'],
])('%s, %i, %i: %s', (authority, year, serial, number) =>
  expect(receiptNumber(authority, year, serial)).toBe(number),
);

test('no two authorities give the same number', () => {
  const numbers = allAuthorities().map(({ id }) => receiptNumber(id, 2026, 1));
  expect(new Set(numbers).size).toBe(numbers.length);
});
