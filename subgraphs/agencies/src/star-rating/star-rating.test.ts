import { systemFork } from '@chengan/shared/database/session';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideRatingReview, type ReviewDecision } from '../rating-review/decide-review.command.ts';
import { openRatingReview } from '../rating-review/open-review.command.ts';
import type { ReviewCause } from '../rating-review/rating-review.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import {
  AGENCY,
  courseTo,
  must,
  official,
  publishCourse,
  refusals,
  registerApplicant,
} from '../testing/star-course.ts';

const LOST: [string, string][] = [['S-A4-3', '2']];
const stars = `query ($on: Date) { agency(creditCode: "${AGENCY}") {
  starRating(on: $on) { cycle band score cancelledOn decidedBy { id } items { id lost score deductions { rule count points } } basis { clause } }
  starRatings { cycle band cancelledOn cancellationReason loweredFrom } } }`;

let fixture: AgenciesFixture;
beforeAll(async () => {
  fixture = await agenciesFixture(day('2024-01-02'));
  await registerApplicant(em(), fixture.clock);
});
afterAll(() => fixture.close());
const em = () => systemFork(fixture.orm, 'test');

/** Applied for and announced on `announced`, published on `published`. */
async function publish(cycle: number, announced: string, published: string): Promise<void> {
  fixture.at(day(announced));
  const id = await courseTo(em(), fixture.clock, 'ANNOUNCED', { cycle, lines: LOST });
  fixture.at(day(published));
  await publishCourse(em(), fixture.clock, id);
}

async function review(
  cause: ReviewCause,
  decision: Omit<ReviewDecision, 'id' | 'reason'>,
  authority?: string,
) {
  const clerk = official('clerk', authority);
  const occurredOn = fixture.clock.today();
  const opening = { agency: AGENCY, cycle: 2025, cause, occurredOn, summary: '经核查属实' };
  const opened = await openRatingReview(em(), fixture.clock, clerk, opening);
  if (!opened.ok) return opened;
  const leader = steppedUp(official('leader', authority), fixture.clock.now());
  const { id } = opened.value;
  return decideRatingReview(em(), fixture.clock, leader, { id, reason: '经核查属实', ...decision });
}

describe('the star rating of an agency', () => {
  test('is published item by item', async () => {
    await publish(2024, '2025-02-10', '2025-02-18');
    await publish(2025, '2026-03-02', '2026-03-10');
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
        starRatings: [{ cycle: 2025 }, { cycle: 2024 }],
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

  test('is lowered by scoring it again with the event, and the former stays in the history (S-7.6.4, Q-30)', async () => {
    fixture.at(day('2026-04-01'));
    const lower = (rule: string, count: string) =>
      review('BAD_EFFECT', { outcome: 'LOWERED', deductions: [{ rule, count }] });
    // 96.8333 − 5 = 91.8333 is still five stars
    expect(refusals(await lower('S-A18-1', '1'))).toEqual(['NOT_LOWER deductions S-7.6.4']);
    expect(refusals(await review('TALK', { outcome: 'LOWERED', deductions: [] }))).toEqual([
      'DEDUCTIONS_MISSING deductions S-7.6.4',
    ]);
    expect((await lower('S-A18-1', '2')).ok).toBe(true);
    expect((await fixture.ask(stars)).data).toMatchObject({
      agency: {
        starRating: { band: 'FOUR', score: '86.8333' },
        starRatings: [
          { cycle: 2025, band: 'FOUR', loweredFrom: 'FIVE' },
          { cycle: 2025, band: 'FIVE', loweredFrom: null },
          { cycle: 2024 },
        ],
      },
    });
    expect((await fixture.ask(stars, { on: '2026-03-31' })).data).toMatchObject({
      agency: { starRating: { band: 'FIVE' } },
    });
  });

  test('stays as it is where the review keeps it', async () => {
    expect((await review('CRITICISM', { outcome: 'KEPT', deductions: [] })).ok).toBe(true);
    expect((await fixture.ask(stars)).data).toMatchObject({ agency: { starRating: { band: 'FOUR' } } });
  });

  test('is gone from the day of its cancellation, and stays in the history with day and reason', async () => {
    fixture.at(day('2026-05-01'));
    const cancel = (authority?: string) =>
      review('FALSE_APPLICATION', { outcome: 'CANCELLED', deductions: [] }, authority);
    expect(refusals(await cancel('suzhou-320581'))).toEqual(['FORBIDDEN agency S-7.6.3']);
    expect((await cancel()).ok).toBe(true);
    expect(refusals(await cancel())).toEqual(['ALREADY_CANCELLED cycle S-7.6.3']);
    expect((await fixture.ask(stars)).data).toMatchObject({
      agency: {
        starRating: null,
        starRatings: [
          { cycle: 2025, cancelledOn: '2026-05-01', cancellationReason: '经核查属实' },
          { cycle: 2025, cancelledOn: null },
          { cycle: 2024, cancelledOn: null },
        ],
      },
    });
    expect((await fixture.ask(stars, { on: '2026-04-30' })).data).toMatchObject({
      agency: { starRating: { band: 'FOUR' } },
    });
  });
});

describe('a review is decided', () => {
  test('by another person than who opened it, who leads the bureau and gave a second factor', async () => {
    fixture.at(day('2027-03-01'));
    const id = await courseTo(em(), fixture.clock, 'ANNOUNCED', { cycle: 2026, lines: [] }).catch(String);
    expect(id).toContain('BANNED');
  });
  test('and a false application is cancelled, not lowered', async () => {
    const opening = {
      agency: AGENCY,
      cycle: 2024,
      cause: 'FALSE_APPLICATION',
      occurredOn: day('2026-05-01'),
    } as const;
    const leader = official('leader');
    const opened = must(await openRatingReview(em(), fixture.clock, leader, { ...opening, summary: '核查' }));
    const decision = {
      id: opened.id,
      outcome: 'LOWERED',
      reason: '核查',
      deductions: [{ rule: 'S-A18-1', count: '2' }],
    } as const;
    expect(refusals(await decideRatingReview(em(), fixture.clock, leader, decision))).toEqual([
      'STEP_UP_REQUIRED',
      'SAME_PERSON',
      'CANCEL_ONLY outcome S-7.6.3',
    ]);
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
