import { systemFork } from '@chengan/shared/database/session';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { checkFees, type FeeItem, type FeeSchedule } from './fee-schedule.ts';
import { publishFees } from './publish-fees.command.ts';

const ITEM: FeeItem = { item: '日常技术服务', unit: '年', priceFrom: '6000', priceTo: '20000', note: null };
const TODAY = day('2026-06-15');
const AGENCY = '91320281MXDEM00011';
const PERSON: AgencyPerson = { account: 'm-1', name: '演示', role: 'manager', agency: AGENCY };

describe('a fee schedule (S-4.3)', () => {
  const codes = (items: readonly FeeItem[], validFrom = TODAY, before: FeeSchedule | null = null) =>
    checkFees({ items, validFrom, basis: null }, before, TODAY).map(({ code, field }) => [code, field]);

  test.each<[string, Partial<FeeItem>, [string, string][]]>([
    ['one price', { priceFrom: '6000', priceTo: '6000' }, []],
    ['nothing asked', { priceFrom: '0', priceTo: '0' }, []],
    ['turned round', { priceFrom: '6000.01', priceTo: '6000' }, [['PRICE_RANGE', 'items.0.priceTo']]],
    ['negative', { priceFrom: '-1' }, [['DECIMAL_RANGE', 'items.0.priceFrom']]],
    ['three decimals', { priceTo: '1.001' }, [['DECIMAL_MALFORMED', 'items.0.priceTo']]],
    ['absurd', { priceTo: '100000001' }, [['DECIMAL_RANGE', 'items.0.priceTo']]],
    ['no name', { item: ' ' }, [['TEXT_MISSING', 'items.0.item']]],
    ['markup', { unit: '<i>年</i>' }, [['TEXT_MARKUP', 'items.0.unit']]],
  ])('%s', (_, of, expected) => expect(codes([{ ...ITEM, ...of }])).toEqual(expected));

  test('has one item at least and none twice', () => {
    expect(codes([])).toEqual([['FEE_ITEMS', 'items']]);
    expect(codes([ITEM, { ...ITEM, item: ' 日常技术服务 ' }])).toEqual([['LISTED_TWICE', 'items.1.item']]);
    expect(codes([ITEM, { ...ITEM, unit: '次' }])).toEqual([]);
    expect(codes(Array.from({ length: 101 }, (_, index) => ({ ...ITEM, item: `服务${index}` })))).toEqual([
      ['FEE_ITEMS', 'items'],
    ]);
  });

  test.each([
    ['2026-06-14', [['FEE_BEFORE_THE_LAST', 'validFrom']]],
    ['2026-06-15', []],
    ['2027-06-15', []],
    ['2027-06-16', [['DAY_ABSURD', 'validFrom']]],
  ])('that follows one of 15 June 2026, from %s: %j', (from, expected) => {
    const before = {
      id: '',
      agency: AGENCY,
      revision: 1,
      validFrom: TODAY,
      basis: null,
      items: [],
      recordedOn: TODAY,
    };
    expect(codes([ITEM], day(from), before)).toEqual(expected);
  });
});

describe('a published fee schedule', () => {
  let fixture: AgenciesFixture;
  beforeAll(async () => {
    fixture = await agenciesFixture(TODAY);
    const agency = {
      creditCode: AGENCY,
      name: '演示机构',
      region: '320281108',
      address: null,
      filedOn: null,
    };
    await registerAgencies(systemFork(fixture.orm, 'test'), fixture.clock, 'tester', [agency]);
  });
  afterAll(() => fixture.close());
  const publish = (revision: number, from: string, priceTo: string, person = PERSON) =>
    publishFees(systemFork(fixture.orm, 'test'), fixture.clock, person, revision, {
      validFrom: day(from),
      basis: null,
      items: [{ ...ITEM, priceTo }],
    });
  const shown = async (on: string) => {
    fixture.as(undefined);
    const { data } = await fixture.ask(
      `{ agency(creditCode: "${AGENCY}") { feeSchedule(on: "${on}") { validFrom clause { clause } items { priceTo } } } }`,
    );
    return data?.['agency'];
  };

  test('is public from its first day until the next one begins', async () => {
    expect((await publish(0, '2026-06-15', '20000')).ok).toBe(true);
    expect((await publish(1, '2026-07-01', '25000.50')).ok).toBe(true);
    const fees = (validFrom: string, priceTo: string) => ({
      feeSchedule: { validFrom, clause: { clause: 'S-4.3' }, items: [{ priceTo }] },
    });
    expect(await shown('2026-06-14')).toEqual({ feeSchedule: null });
    expect(await shown('2026-06-30')).toEqual(fees('2026-06-15', '20000'));
    expect(await shown('2026-07-01')).toEqual(fees('2026-07-01', '25000.5'));
  });

  test('is not overwritten by whoever saw an older one, nor published by staff', async () => {
    expect(await publish(1, '2026-08-01', '1')).toMatchObject({ problems: [{ code: 'CHANGED_MEANWHILE' }] });
    expect(await publish(2, '2026-08-01', '1', { ...PERSON, role: 'staff' })).toMatchObject({
      problems: [{ code: 'FORBIDDEN' }],
    });
  });
});
