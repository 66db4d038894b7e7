import { describe, expect, test } from 'vitest';
import { clauseInForce } from '../regulation/register.ts';
import { authorityById, territoryCovers } from '../authority/authority.ts';
import { regionByCode } from '../region/region.ts';
import { addDays, type Day, day, parseDay } from '../time/day.ts';
import { SEED, type World, worldOf } from './world-of.ts';

const ANCHORS = [
  '2026-01-01',
  '2026-01-02',
  '2026-02-20',
  '2026-06-30',
  '2026-11-22',
  '2026-12-31',
  '2028-02-29',
];
const world = worldOf({ seed: SEED, anchor: day('2026-11-22') });

/** What may lie after the anchor: terms. */
const TERMS = new Set([
  'anchor',
  'startsOn',
  'endsOn',
  'until',
  'publicUntil',
  'validTo',
  'publishedOn',
  'closesOn',
]);

function daysIn(value: unknown, key = ''): Day[] {
  if (typeof value === 'string')
    return TERMS.has(key) ? [] : [parseDay(value)].filter((one) => one !== undefined);
  if (Array.isArray(value)) return value.flatMap((one) => daysIn(one, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => daysIn(inner, name));
}

const contractsOf = (of: World, agency: string) => of.contracts.filter((one) => one.agency === agency);

test('the same seed and anchor give the same world, another seed another', () => {
  expect(worldOf({ seed: SEED, anchor: day('2026-11-22') })).toEqual(world);
  expect(worldOf({ seed: 7, anchor: day('2026-11-22') }).agencies[0]?.name).not.toBe(world.agencies[0]?.name);
});

test('an anchor before the world begins is refused', () => {
  expect(() => worldOf({ seed: SEED, anchor: day('2025-12-31') })).toThrow('the world begins at 2026-01-01');
});

test('sixty agencies and four hundred enterprises in five bureaus', () => {
  const count = (of: readonly { readonly bureau: string }[]) =>
    ['jiangyin', 'changji', 'suzhou', 'hangjin', 'huiji'].map(
      (bureau) => of.filter((one) => one.bureau === bureau).length,
    );
  expect(count(world.agencies)).toEqual([30, 10, 12, 4, 4]);
  expect(count(world.enterprises)).toEqual([160, 90, 90, 30, 30]);
  expect(world.experts).toHaveLength(6);
  expect([...new Set(world.enterprises.flatMap((one) => one.chemical ?? []))].sort()).toEqual([
    'PRODUCTION',
    'STORAGE',
    'TRADE',
    'USE',
  ]);
});

describe.each(ANCHORS)('at %s', (anchor) => {
  const here = worldOf({ seed: SEED, anchor: day(anchor) });
  const agencies = new Map(here.agencies.map((one) => [one.creditCode, one]));
  const enterprises = new Map(here.enterprises.map((one) => [one.creditCode, one]));

  test('nothing is dated after the anchor but terms', () => {
    expect(daysIn(here).filter((one) => one > here.anchor)).toEqual([]);
  });

  test('ids, codes, names and document numbers are each used once', () => {
    const records = [
      ...here.contracts,
      ...here.findings,
      ...here.talks,
      ...here.notices,
      ...here.listings,
      ...here.experts,
    ];
    const firms = [...here.agencies, ...here.enterprises];
    for (const keys of [
      records.map((one) => one.id),
      firms.map((one) => one.creditCode),
      [...firms, ...here.experts].map((one) => one.name),
      here.notices.map((one) => one.documentNumber),
    ]) {
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('every agency has 5 to 15 contracts, some over, some running, some about to begin', () => {
    for (const { creditCode } of here.agencies) {
      const count = contractsOf(here, creditCode).length;
      expect({ creditCode, fits: count >= 5 && count <= 15 }).toEqual({ creditCode, fits: true });
    }
    expect(here.contracts.filter((one) => one.endsOn < here.anchor).length).toBeGreaterThan(100);
    expect(here.contracts.filter((one) => one.startsOn > here.anchor).length).toBeGreaterThan(20);
  });

  test('contracts are signed before they begin and lie with one bureau; in Jiangyin a year and six visits at least', () => {
    for (const one of here.contracts) {
      const agency = agencies.get(one.agency);
      expect(agency?.bureau).toBe(enterprises.get(one.enterprise)?.bureau);
      expect(one.signedOn < one.startsOn).toBe(true);
      if (agency?.bureau !== 'jiangyin') continue;
      expect(one.visitsPerYear).toBeGreaterThanOrEqual(6);
      expect(one.endsOn >= addDays(one.startsOn, 364)).toBe(true);
    }
  });

  test('nobody is served twice at the same time', () => {
    for (const [index, one] of here.contracts.entries()) {
      const others = here.contracts.slice(index + 1).filter((other) => other.enterprise === one.enterprise);
      expect(others.filter((other) => other.startsOn <= one.endsOn && one.startsOn <= other.endsOn)).toEqual(
        [],
      );
    }
  });

  test('each finding stands on a clause in force, follows its order of days, and is about a service under contract', () => {
    for (const one of here.findings) {
      expect(clauseInForce(one.clause, one.occurredOn)).toBe(true);
      const days = [one.occurredOn, one.proposedOn, one.confirmedOn, one.disputedOn, one.revoked?.on].filter(
        (on) => on !== undefined,
      );
      expect(days).toEqual([...days].sort());
      expect(territoryCovers(one.authority, one.place)).toBe(true);
      if (one.subject.kind === 'EXPERT' || ['J-A3-3-3', 'C1-15-2'].includes(one.clause)) continue;
      const serving = contractsOf(here, one.subject.id).filter(
        (own) => own.startsOn <= one.occurredOn && one.occurredOn <= own.endsOn,
      );
      expect(serving.map((own) => own.enterprise)).toContain(one.client);
      expect(enterprises.get(one.client ?? '')?.town).toBe(one.place);
    }
  });

  test('notices are decided before they are published, by an authority that knows the place, on clauses in force', () => {
    for (const one of here.notices) {
      expect(authorityById(one.authority)).toBeDefined();
      expect(one.priorNotice === undefined || one.priorNotice.servedOn <= one.decidedOn).toBe(true);
      expect(one.publishedOn === undefined || one.decidedOn <= one.publishedOn).toBe(true);
      for (const id of one.basis) {
        expect({ id, inForce: clauseInForce(id, one.decidedOn) }).toEqual({ id, inForce: true });
      }
    }
  });

  test('every town is a region of the table', () => {
    for (const one of [...here.agencies, ...here.enterprises, ...here.experts])
      expect(regionByCode(one.town)?.level).toBe('TOWN');
  });

  test('the notices show every kind, one about to expire, one expired, one withdrawn, one masked, one disputed, one draft', () => {
    expect([...new Set(here.notices.map((one) => one.kind))].sort()).toEqual([
      'BULLETIN',
      'CANCELLATION',
      'CASE',
      'EXPOSURE',
      'GRADE_RESULT',
      'LISTING',
      'PENALTY',
      'PUBLIC_CENSURE',
      'STAR_RESULT',
    ]);
    const published = here.notices.filter((one) => one.publishedOn);
    expect(published.some((one) => !one.withdrawn && one.publicUntil === addDays(here.anchor, 3))).toBe(true);
    expect(published.some((one) => !one.withdrawn && one.publicUntil < here.anchor)).toBe(true);
    expect(published.some((one) => one.withdrawn && one.publicUntil > here.anchor)).toBe(true);
    expect(published.some((one) => one.naming === 'MASKED')).toBe(true);
    expect(published.some((one) => one.disputedOn)).toBe(true);
    expect(here.notices.length - published.length).toBe(1);
  });
});
