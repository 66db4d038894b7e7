import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOfInstant, day } from '../../subgraphs/shared/src/time/day.ts';
import { demonstrationHub, type DemonstrationHub, firstDifference } from './testing/demonstration.fixture.ts';

const NAMES = ['enterprises', 'agencies', 'enforcement'] as const;
const LONG = 60_000;

/** Bands of both full cycles; the stories do not depend on the anchor. */
const GRADES = [
  { ago: 2, band: 'A', agencies: 21 },
  { ago: 2, band: 'B', agencies: 3 },
  { ago: 2, band: 'BLACKLIST', agencies: 4 },
  { ago: 2, band: 'C', agencies: 1 },
  { ago: 1, band: 'A', agencies: 13 },
  { ago: 1, band: 'B', agencies: 7 },
  { ago: 1, band: 'BLACKLIST', agencies: 4 },
  { ago: 1, band: 'C', agencies: 3 },
];

describe.each(['2026-11-22', '2026-01-02', '2028-02-29'])('loaded on %s', (text) => {
  const anchor = day(text);
  const year = Number(text.slice(0, 4));
  let demo: DemonstrationHub;
  let seconds = Number.NaN;
  beforeAll(async () => {
    demo = await demonstrationHub(anchor);
    const before = process.cpuUsage();
    await demo.load(anchor);
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1_000_000;
  }, LONG);
  afterAll(() => demo.close());

  // of its own processor time: other files are tested beside it
  test('is there within twenty seconds, part by part', () => {
    expect(seconds).toBeLessThan(20);
    // a turn for each publication of grades, for the closing of the last year and of each quarter that was closed
    const turns = { '2026-01-02': 2, '2026-11-22': 6, '2028-02-29': 3 }[text] ?? 0;
    expect(demo.lines.map((line) => line.split(':')[0])).toEqual([
      '企业 / enterprises',
      ...Array.from({ length: turns + 1 }, (_, turn) => [
        `机构 / agencies ${turn}`,
        `执法 / enforcement ${turn}`,
      ]).flat(),
    ]);
  });

  test('registers sixty agencies and four hundred enterprises', async () => {
    expect(await demo.rows('agencies', 'select count(*)::int as n from agency')).toEqual([{ n: 60 }]);
    expect(await demo.rows('enterprises', 'select count(*)::int as n from enterprise')).toEqual([{ n: 400 }]);
    expect((await demo.ask<{ hub: unknown }>('{ hub { agencies enterprises } }')).data.hub).toEqual({
      agencies: 60,
      enterprises: 400,
    });
  });

  test('grades both full cycles, with every band', async () => {
    const grades = await demo.rows(
      'agencies',
      `select ${year} - cycle as ago, band, count(*)::int as agencies from credit_grade group by 1, 2 order by 1 desc, 2`,
    );
    expect(grades).toEqual(GRADES);
  });

  test('has one result on public notice, with an objection, and another year behind it', async () => {
    const results = await demo.rows(
      'agencies',
      'select count(*)::int as n, count(published_on)::int as published from credit_result',
    );
    const open = await demo.rows('enforcement', `select state from objection`);
    const early = text === '2026-01-02';
    expect(results).toEqual([early ? { n: 0, published: 0 } : { n: 27, published: 26 }]);
    expect(open).toEqual(early ? [] : [{ state: 'OPEN' }]);
  });

  test('takes all 27 items of annex 3 into the grades', async () => {
    const [items] = await demo.rows<{ n: number }>(
      'agencies',
      'select count(distinct clause)::int as n from finding where not revoked',
    );
    expect(items).toEqual({ n: 27 });
  });

  test('rates stars with every band, and cancels one', async () => {
    expect(await demo.rows('agencies', 'select distinct band from star_rating order by 1')).toEqual(
      ['FIVE', 'FOUR', 'NONE', 'NOT_RATED', 'THREE'].map((band) => ({ band })),
    );
    expect(
      await demo.rows(
        'agencies',
        'select count(*)::int as n from star_rating where cancelled_on is not null',
      ),
    ).toEqual([{ n: 1 }]);
  });

  test('lists exactly the agencies whose grade is the blacklist, once the procedure is over', async () => {
    const cycles = text === '2026-01-02' ? [year - 2] : [year - 2, year - 1];
    const graded = await demo.rows<{ code: string }>(
      'agencies',
      `select distinct agency as code from credit_grade where band = 'BLACKLIST' and cycle in (${cycles.join(', ')}) order by 1`,
    );
    const listed = await demo.rows<{ code: string }>(
      'enforcement',
      `select distinct subject_code as code from listing where subject_kind = 'AGENCY' and register = 'LOCAL_BLACKLIST' order by 1`,
    );
    expect(listed).toEqual(graded);
  });

  test('keeps the journals on their days, in order, none after the anchor', async () => {
    for (const name of NAMES) {
      const entries = await demo.journal(name);
      const recorded = entries.map((entry) => entry.recordedAt);
      expect(recorded).toEqual([...recorded].sort());
      expect(entries.filter((entry) => dayOfInstant(Date.parse(entry.recordedAt)) > anchor)).toEqual([]);
    }
  });

  test('lets different people propose and decide', async () => {
    const [same] = await demo.rows<{ n: number }>(
      'enforcement',
      `select (select count(*) from finding where decided_by = proposed_by)::int + (select count(*) from notice where approved_by = drafted_by)::int as n`,
    );
    expect(same).toEqual({ n: 0 });
  });

  test('leaves work: a proposed finding in each regime, a draft, a proposal of the ladder', async () => {
    const states = (table: string, state: string) =>
      demo.rows('enforcement', `select count(*)::int as n from ${table} where state = '${state}'`);
    expect(await states('notice', 'DRAFT')).toEqual([{ n: 1 }]);
    expect(await states('escalation', 'OPEN')).toEqual([{ n: 1 }]);
    expect(await states('finding', 'PROPOSED')).toEqual([{ n: text === '2026-01-02' ? 1 : 2 }]);
  });

  test('does nothing when it is there already, whatever day it is', async () => {
    const before = await Promise.all(NAMES.map((name) => demo.journal(name)));
    const lines = demo.lines.length;
    await demo.load(day('2029-05-05'));
    expect(demo.lines).toHaveLength(lines);
    expect(await Promise.all(NAMES.map((name) => demo.journal(name)))).toEqual(before);
  });

  test('gives the same result again', { timeout: LONG }, async () => {
    const again = await demonstrationHub(anchor);
    try {
      await again.load(anchor);
      for (const name of NAMES)
        expect(firstDifference(await again.journal(name), await demo.journal(name))).toBeUndefined();
    } finally {
      await again.close();
    }
  });
});
