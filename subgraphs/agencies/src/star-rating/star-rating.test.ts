import { systemFork } from '@chengan/shared/database/session';
import { exact } from '@chengan/shared/number/decimal';
import type { Official } from '@chengan/shared/permission/actor';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { cancelStars, publishRating } from './publish-rating.command.ts';

const CODE = '91320500MXDEM00016';
const LEADER: Official = {
  account: 'leader-2',
  name: '演示负责人',
  role: 'leader',
  authority: 'suzhou-320583',
};
const facts = {
  cycle: 2025,
  deductions: [{ rule: 'S-A4-3', count: exact(2) }],
  satisfaction: { county: exact(9), town: exact(8), enterprises: exact('9.5') },
};
const stars = `query ($on: Date) { agency(creditCode: "${CODE}") {
  starRating(on: $on) { cycle band score cancelledOn decidedBy { id } items { id lost score deductions { rule count points } } basis { clause } }
  starRatings { cycle cancelledOn } } }`;

let fixture: AgenciesFixture;
beforeAll(async () => {
  fixture = await agenciesFixture(day('2025-03-01'));
  await registerAgencies(systemFork(fixture.orm, 'test'), fixture.clock, 'tester', [
    { creditCode: CODE, name: '演示苏安技术有限公司', region: '320583', address: null, filedOn: null },
  ]);
});
afterAll(() => fixture.close());

const publish = (today: string, leader: Official = LEADER, cycle = 2025) => {
  fixture.at(day(today));
  return publishRating(
    systemFork(fixture.orm, 'test'),
    fixture.clock,
    steppedUp(leader, fixture.clock.now()),
    {
      agency: CODE,
      authority: 'suzhou-320583',
      facts: { ...facts, cycle },
    },
  );
};

describe('the star rating of an agency', () => {
  test('is not published before the year is over, nor by another bureau', async () => {
    expect(await publish('2025-12-31')).toMatchObject({
      ok: false,
      problems: [{ code: 'CYCLE_NOT_OVER', clause: 'S-7.2' }],
    });
    expect(await publish('2026-02-01', { ...LEADER, authority: 'suzhou-320581' })).toMatchObject({
      ok: false,
      problems: [{ code: 'FORBIDDEN' }],
    });
  });

  test('is given by no bureau outside Suzhou', async () => {
    fixture.at(day('2026-02-01'));
    const leader = { ...LEADER, authority: 'jiangyin' };
    expect(
      await publishRating(
        systemFork(fixture.orm, 'test'),
        fixture.clock,
        steppedUp(leader, fixture.clock.now()),
        {
          agency: CODE,
          authority: 'jiangyin',
          facts,
        },
      ),
    ).toMatchObject({ ok: false, problems: [{ code: 'ACT_NOT_ADOPTED', clause: 'S-7.1' }] });
  });

  test('is published item by item, once', async () => {
    expect(await publish('2026-02-01')).toMatchObject({ ok: true, value: { band: 'FIVE' } });
    expect(await publish('2026-02-02')).toMatchObject({ ok: false, problems: [{ code: 'ALREADY_RATED' }] });
    const { data, errors } = await fixture.ask(stars);
    expect(errors).toBeUndefined();
    // 100 − 2 for S-A4-3, twice − (10 − 8.8333…) for satisfaction
    expect(data).toMatchObject({
      agency: {
        starRating: {
          cycle: 2025,
          band: 'FIVE',
          score: '96.8333',
          cancelledOn: null,
          decidedBy: { id: 'suzhou-320583' },
        },
      },
    });
    const { items } = (data as { agency: { starRating: { items: { id: string }[] } } }).agency.starRating;
    expect(items).toHaveLength(20);
    expect(items.find((item) => item.id === 'S-A4')).toMatchObject({
      lost: '2',
      score: '2',
      deductions: [{ rule: 'S-A4-3', count: '2', points: '2' }],
    });
  });

  test('stays in force when an older year is rated late', async () => {
    expect(await publish('2026-03-01', LEADER, 2024)).toMatchObject({ ok: true });
    expect((await fixture.ask(stars)).data).toMatchObject({
      agency: { starRating: { cycle: 2025 }, starRatings: [{ cycle: 2025 }, { cycle: 2024 }] },
    });
  });

  test('is gone from the day of its cancellation, and stays in the history with that day', async () => {
    fixture.at(day('2026-05-01'));
    const cancel = (reason: string, authority = LEADER.authority) =>
      cancelStars(
        systemFork(fixture.orm, 'test'),
        fixture.clock,
        steppedUp({ ...LEADER, authority }, fixture.clock.now()),
        { agency: CODE, cycle: 2025, authority, reason },
      );
    expect(await cancel('申报材料不实', 'suzhou-320581')).toMatchObject({
      ok: false,
      problems: [{ code: 'FORBIDDEN' }],
    });
    expect(await cancel(' ')).toMatchObject({ ok: false, problems: [{ code: 'REASON_EMPTY' }] });
    expect(await cancel('申报材料不实')).toMatchObject({ ok: true });
    expect(await cancel('申报材料不实')).toMatchObject({
      ok: false,
      problems: [{ code: 'ALREADY_CANCELLED' }],
    });
    expect((await fixture.ask(stars)).data).toEqual({
      agency: {
        starRating: null,
        starRatings: [
          { cycle: 2025, cancelledOn: '2026-05-01' },
          { cycle: 2024, cancelledOn: null },
        ],
      },
    });
    expect((await fixture.ask(stars, { on: '2026-04-30' })).data).toMatchObject({
      agency: { starRating: { band: 'FIVE' } },
    });
  });
});

test('the preview gives the same result and stores nothing', async () => {
  const { data } = await fixture.ask(
    `{ starPreview(input: { cycle: 2025, deductions: [{ rule: "S-A4-3", count: 2 }], satisfaction: { county: 9, town: "8", enterprises: 9.5 } }) { score band items { id } vetoes { clause } } }`,
  );
  expect(data).toMatchObject({ starPreview: { score: '96.8333', band: 'FIVE', vetoes: [] } });
});

test('the preview refuses with every reason at once', async () => {
  const { errors } = await fixture.ask(
    `{ starPreview(input: { cycle: 2025, deductions: [{ rule: "S-A4-9" }, { rule: "S-A6-2", count: 2 }], satisfaction: { county: 9 }, vetoes: ["S-7.5"] }) { score } }`,
  );
  const problems = errors?.[0]?.extensions['problems'] as { code: string }[];
  expect(problems.map((problem) => problem.code)).toEqual([
    'UNKNOWN_RULE',
    'RATIO_OUT_OF_RANGE',
    'SATISFACTION_TOO_FEW',
    'UNKNOWN_VETO',
  ]);
});
