import { describe, expect, test } from 'vitest';
import { creditInputOf } from './credit-calculation.ts';
import { starInputOf } from './star-calculation.ts';

const line = (rule: string) => ({ rule, label: '', labelEn: '', measure: null, tenths: null });
const table = {
  items: [
    {
      id: 'S-A4',
      section: 'BASIC' as const,
      label: '',
      labelEn: '',
      max: 4,
      lines: [line('S-A4-1'), line('S-A4-2')],
    },
    { id: 'S-A20', section: 'BONUS' as const, label: '', labelEn: '', max: 10, lines: [line('S-A20-1')] },
  ],
  vetoes: [line('S-7.6.2-a')],
};

describe('the calculator of stars reads its address', () => {
  test('nothing typed is nothing asked', () => expect(starInputOf({}, table, 2025)).toBeUndefined());

  test('counts, groups, bonus and vetoes', () => {
    const typed = {
      'S-A4-1': '3',
      'S-A4-2': '0',
      county: '9.5',
      town: '8',
      'S-A20-1': '2',
      'S-7.6.2-a': '1',
    };
    expect(starInputOf(typed, table, 2025)).toMatchObject({
      cycle: 2025,
      deductions: [{ rule: 'S-A4-1', count: '3' }],
      satisfaction: { county: '9.5', town: '8' },
      bonus: { rank: 2, districtAwards: 0, advancedTechnology: false },
      vetoes: ['S-7.6.2-a'],
    });
  });

  test('what is no number becomes a count that is refused', () => {
    expect(starInputOf({ 'S-A4-1': 'three' }, table, 2025)?.deductions).toEqual([
      { rule: 'S-A4-1', count: '-1' },
    ]);
  });
});

describe('the calculator of credit reads its address', () => {
  const items = ['J-A3-2-1', 'J-A3-2-5'];
  test('nothing typed is nothing asked', () =>
    expect(creditInputOf({}, items, '2026-11-22')).toBeUndefined());

  test('each finding is a violation of its own, of the city or of a town', () => {
    const typed = { 'J-A3-2-1': '2', 'town.J-A3-2-5': '1', town: '320281108', on: '2026-05-10' };
    expect(creditInputOf(typed, items, '2026-11-22')?.input).toEqual({
      cycle: 2026,
      findings: [
        { clause: 'J-A3-2-1', occurredOn: '2026-05-10', scorer: 'CITY', violation: 'J-A3-2-1-0' },
        { clause: 'J-A3-2-1', occurredOn: '2026-05-10', scorer: 'CITY', violation: 'J-A3-2-1-1' },
        { clause: 'J-A3-2-5', occurredOn: '2026-05-10', scorer: '320281108', violation: 'town.J-A3-2-5-0' },
      ],
    });
  });

  test('what is no small whole number is named', () => {
    expect(creditInputOf({ 'J-A3-2-1': '31', 'J-A3-2-5': 'x' }, items, '2026-11-22')?.unreadable).toEqual(
      items,
    );
  });
});
