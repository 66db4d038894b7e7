import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { enterprise } from '../testing/register.fixture.ts';
import { decideRegistration, type Registration } from './decide-registration.ts';
import type { Enterprise, NewEnterprise } from './enterprise.ts';

const first = day('2026-03-02');
const later = day('2026-04-01');
const row = (facts: Partial<NewEnterprise> = {}) =>
  enterprise(1, { name: '甲（集团）公司', scope: '销售', ...facts });
const held: Enterprise = decideRegistration(undefined, row(), first).enterprise;
const changedFields = (registration: Registration) =>
  registration.kind === 'changed' ? registration.changed : registration.kind;

test('an unknown code is registered on the day', () => {
  expect(held).toMatchObject({
    registeredOn: first,
    updatedOn: first,
    establishedOn: null,
    chemicalActivities: [],
  });
});

describe('of a row about a known enterprise', () => {
  test.each<[string, Partial<NewEnterprise>, unknown]>([
    ['the same again changes nothing', {}, 'unchanged'],
    ['brackets, width and spaces of the name change nothing', { name: '甲 (集团)公司' }, 'unchanged'],
    ['an empty cell takes nothing away', { scope: null, address: null, region: null }, 'unchanged'],
    ['a doubt alone changes nothing', { warnings: ['CREDIT_CODE_CHECK_DIGIT'] }, 'unchanged'],
    ['another source changes nothing', { source: 'elsewhere' }, 'unchanged'],
    ['a new scope changes it', { scope: '制造' }, ['scope']],
    ['a new name keeps the old one as former', { name: '乙公司' }, ['name', 'formerNames']],
    ['a new address decides the region anew', { address: '某处', region: null }, ['address', 'region']],
    ['the same address never takes a region away', { region: null }, 'unchanged'],
    ['the same address may be understood better', { region: '320281107' }, ['region']],
    ['a further name is added', { otherNames: ['丙公司'] }, ['otherNames']],
    ['a further name that it bears already is not', { otherNames: ['甲(集团)公司'] }, 'unchanged'],
    ["another bureau's row touches nothing", { authority: 'hangjin', scope: '制造' }, 'other-authority'],
    ['kinds of activity are a set', { chemicalActivities: ['USE', 'TRADE'] }, ['chemicalActivities']],
  ])('%s', (_, facts, expected) => {
    expect(changedFields(decideRegistration(held, row(facts), later))).toEqual(expected);
  });

  test('the name is shown as it was first written', () => {
    expect(
      decideRegistration(held, row({ name: '甲(集团)公司', scope: '制造' }), later).enterprise,
    ).toMatchObject({
      name: '甲（集团）公司',
      registeredOn: first,
      updatedOn: later,
    });
  });

  test('a return to the former name takes it out of the former names', () => {
    const renamed = decideRegistration(held, row({ name: '乙公司' }), later).enterprise;
    expect(decideRegistration(renamed, row(), later).enterprise).toMatchObject({
      name: '甲（集团）公司',
      formerNames: ['乙公司'],
    });
  });
});

describe('whose row changes what another authority of the same bureau holds', () => {
  const of = (authority: string, region: string | null) =>
    decideRegistration(undefined, row({ authority, region }), first).enterprise;
  test.each<[string, string, string | null, string, string]>([
    ["the city's, held by its town", 'jiangyin-320281108', '320281108', 'jiangyin', 'changed'],
    ["the town's, in its own territory", 'jiangyin', '320281108', 'jiangyin-320281108', 'changed'],
    ["another town's", 'jiangyin', '320281109', 'jiangyin-320281108', 'other-authority'],
    ["a town's, where no town is known", 'jiangyin', null, 'jiangyin-320281108', 'other-authority'],
    ['a town beside it', 'jiangyin-320281109', '320281109', 'jiangyin-320281108', 'other-authority'],
  ])('%s', (_, holder, region, authority, kind) => {
    const done = decideRegistration(of(holder, region), row({ authority, name: '乙公司' }), later);
    expect(done.kind).toBe(kind);
    expect(done.enterprise.authority).toBe(holder);
  });
});
