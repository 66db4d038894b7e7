import { systemFork } from '@chengan/shared/database/session';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import {
  courseTo,
  MANAGER,
  must,
  official,
  publishCourse,
  refusals,
  registerApplicant,
} from '../testing/star-course.ts';
import { withdrawApplication } from './apply.command.ts';
import { decideObjection } from './decide-objection.command.ts';
import { gradeApplication, publishApplication, returnGrading } from './grade.command.ts';
import { objectAsAgency, recordPublicObjection } from './object.command.ts';
import { standingObjections } from './objection.store.ts';
import { setStarSettings } from './settings.command.ts';
import { standingLines } from './sheet.store.ts';
import { applicationById } from './star-application.store.ts';
import { stepsOf } from './step.store.ts';

const fixtures: AgenciesFixture[] = [];
let fixture: AgenciesFixture;
beforeEach(async () => {
  fixture = await agenciesFixture(day('2026-03-02'));
  fixtures.push(fixture);
  await registerApplicant(em(), fixture.clock);
});
afterAll(() => Promise.all(fixtures.map((one) => one.close())));

const em = () => systemFork(fixture.orm, 'test');
const at = (on: string) => fixture.at(day(on));
const to = (state: Parameters<typeof courseTo>[2], more: Partial<Parameters<typeof courseTo>[3]> = {}) =>
  courseTo(em(), fixture.clock, state, { cycle: 2025, ...more });
const clerk = official('clerk');
const reviewer = official('reviewer');
const leader = () => steppedUp(official('leader'), fixture.clock.now());

describe('the announcement', () => {
  const object = (id: string, rule: string) =>
    objectAsAgency(em(), fixture.clock, MANAGER, { id, rule, grounds: '记录有误' });

  test('takes five working days and counts them: over National Day they end on 9 October', async () => {
    const settings = { opensOn: day('2026-01-01'), closesOn: day('2026-12-31'), announcementDays: 5 };
    must(await setStarSettings(em(), fixture.clock, reviewer, 2025, settings));
    at('2026-09-29');
    const id = await to('ANNOUNCED');
    const { announcement } = (await applicationById(em(), id)) ?? {};
    // 30 September, 8, 9 and 10 (a make-up Saturday), 12 October
    expect([announcement?.on, announcement?.until, announcement?.provisional]).toEqual([
      '2026-09-29',
      '2026-10-12',
      false,
    ]);
    expect(announcement?.countedZh).toContain('国庆');
  });

  test('into a year whose calendar is not out yet is provisional', async () => {
    const settings = { opensOn: day('2026-01-01'), closesOn: day('2026-12-31'), announcementDays: 5 };
    must(await setStarSettings(em(), fixture.clock, reviewer, 2025, settings));
    at('2026-12-30');
    const id = await to('ANNOUNCED');
    expect((await applicationById(em(), id))?.announcement?.provisional).toBe(true);
  });

  test('takes objections until its last day, and nothing is graded before all are decided', async () => {
    const id = await to('ANNOUNCED', { lines: [['S-A4-3', '2']] });
    at('2026-03-09');
    must(await object(id, 'S-A4-3'));
    expect(refusals(await gradeApplication(em(), fixture.clock, leader(), { id }))).toEqual([
      'STILL_ANNOUNCED id S-7.3',
      'OBJECTIONS_OPEN id S-7.3',
    ]);
    at('2026-03-10');
    expect(refusals(await object(id, 'S-A4-3'))).toEqual(['NOT_ANNOUNCED_NOW id S-7.3']);
    expect(refusals(await gradeApplication(em(), fixture.clock, leader(), { id }))).toEqual([
      'OBJECTIONS_OPEN id S-7.3',
    ]);
  });

  test('an objection is decided by somebody else, and one that holds changes the score', async () => {
    const id = await to('ANNOUNCED', { lines: [['S-A4-3', '2']] });
    must(await object(id, 'S-A4-3'));
    const [one] = await standingObjections(em(), id);
    const decide = (who: typeof clerk, upheld: boolean, countAfter: string | null) =>
      decideObjection(em(), fixture.clock, who, {
        id,
        objection: one?.id ?? '',
        upheld,
        countAfter,
        reason: '经核',
      });
    expect(refusals(await decide(reviewer, false, null))).toEqual(['SAME_PERSON']);
    expect(refusals(await decide(leader(), true, null))).toEqual(['COUNT_MALFORMED countAfter']);
    expect(refusals(await decide(leader(), true, '0.5'))).toEqual(['COUNT_FRACTIONAL countAfter S-A4']);
    expect(refusals(await decide(leader(), true, '3'))).toEqual(['OBJECTION_WORSE countAfter S-7.3']);
    const before = (await applicationById(em(), id))?.account?.score;
    must(await decide(leader(), true, '1'));
    const after = await applicationById(em(), id);
    expect([before, after?.account?.score]).toEqual(['96.8333', '97.8333']);
    const [steps = []] = await stepsOf(em(), [id]);
    expect(steps.map(({ deed, note }) => [deed, note]).at(-1)).toEqual(['ANNOUNCE_ANEW', '经核']);
    expect((await standingLines(em(), id)).map(({ rule, count, source }) => [rule, count, source])).toEqual([
      ['S-A4-3', '1', 'OBJECTION'],
    ]);
    expect(refusals(await decide(leader(), false, null))).toEqual(['OBJECTION_DECIDED objection']);
  });

  test('what the public says is written down by an official, who does not decide it', async () => {
    const id = await to('ANNOUNCED');
    must(
      await recordPublicObjection(em(), fixture.clock, leader(), {
        id,
        rule: 'S-A18-4',
        grounds: '低价竞争',
      }),
    );
    const [one] = await standingObjections(em(), id);
    const other = { ...official('leader'), account: 'leader-9' };
    const decide = (who: typeof clerk) =>
      decideObjection(em(), fixture.clock, who, {
        id,
        objection: one?.id ?? '',
        upheld: true,
        countAfter: '1',
        reason: '属实',
      });
    expect(refusals(await decide(leader()))).toEqual(['SAME_PERSON']);
    must(await decide(other));
    // 100 − (10 − 8.8333…) − 5 for the circumstance that the public told
    expect((await applicationById(em(), id))?.account?.score).toBe('93.8333');
  });

  test('begins anew when an objection that holds changes the result, and not when it changes nothing', async () => {
    const id = await to('ANNOUNCED', { lines: [['S-A4-3', '2']] });
    at('2026-03-06');
    must(await object(id, 'S-A4-3'));
    must(await object(id, 'S-A4-1'));
    const decide = async (index: number, upheld: boolean, countAfter: string | null) => {
      const objection = (await standingObjections(em(), id))[index]?.id ?? '';
      const decision = { id, objection, upheld, countAfter, reason: '经核' };
      must(await decideObjection(em(), fixture.clock, leader(), decision));
      return (await applicationById(em(), id))?.announcement;
    };
    at('2026-03-10');
    expect(await decide(1, false, null)).toMatchObject({ on: '2026-03-02', until: '2026-03-09' });
    expect(await decide(0, true, '1')).toMatchObject({ on: '2026-03-10', until: '2026-03-17' });
    const grade = () => gradeApplication(em(), fixture.clock, leader(), { id });
    at('2026-03-17');
    expect(refusals(await grade())).toEqual(['STILL_ANNOUNCED id S-7.3']);
    must(await object(id, 'S-A5-1'));
    at('2026-03-18');
    expect(refusals(await grade())).toEqual(['OBJECTIONS_OPEN id S-7.3']);
  });

  test('ends the right to withdraw', async () => {
    const id = await to('ANNOUNCED');
    expect(refusals(await withdrawApplication(em(), fixture.clock, MANAGER, { id }))).toContain(
      'STEP_NOT_NOW id S-7.3',
    );
  });
});

describe('grading and publication', () => {
  test('go by all seven steps, by the leader with a second factor who did not review', async () => {
    const id = await to('ANNOUNCED');
    at('2026-03-10');
    expect(refusals(await publishApplication(em(), fixture.clock, leader(), { id }))).toEqual([
      'STEP_NOT_NOW id S-7.3',
    ]);
    // whoever reviewed or deliberated does neither
    for (const account of [clerk.account, reviewer.account]) {
      const grade = gradeApplication(em(), fixture.clock, { ...leader(), account }, { id });
      expect(refusals(await grade)).toEqual(['SAME_PERSON']);
    }
    must(await gradeApplication(em(), fixture.clock, leader(), { id }));
    expect(refusals(await publishApplication(em(), fixture.clock, official('leader'), { id }))).toEqual([
      'STEP_UP_REQUIRED',
    ]);
    for (const account of [clerk.account, reviewer.account]) {
      const publish = publishApplication(em(), fixture.clock, { ...leader(), account }, { id });
      expect(refusals(await publish)).toEqual(['SAME_PERSON']);
    }
    must(await publishApplication(em(), fixture.clock, leader(), { id }));
    const [steps = []] = await stepsOf(em(), [id]);
    expect(steps.map(({ step }) => step)).toEqual([
      'APPLICATION',
      'ACCEPTANCE',
      'FIRST_REVIEW',
      'DELIBERATION',
      'ANNOUNCEMENT',
      'GRADING',
      'PUBLICATION',
    ]);
    expect(refusals(await publishApplication(em(), fixture.clock, leader(), { id }))).toEqual([
      'STEP_NOT_NOW id S-7.3',
    ]);
  });

  test('a leader who disagrees sends it back to review, and it is announced anew', async () => {
    const id = await to('ANNOUNCED', { lines: [['S-A1-2', '1']] });
    at('2026-03-10');
    must(await gradeApplication(em(), fixture.clock, leader(), { id }));
    must(await returnGrading(em(), fixture.clock, leader(), { id, reason: '补充现场勘察' }));
    const back = await applicationById(em(), id);
    expect([back?.state, back?.announcement, back?.account]).toEqual(['ACCEPTED', null, null]);
  });

  test('a veto leaves it unrated, whatever the score (S-7.6.2)', async () => {
    const id = await to('ANNOUNCED', {
      lines: [
        ['S-7.6.2-b', '1'],
        ['S-A20-1', '1'],
      ],
    });
    at('2026-03-10');
    await publishCourse(em(), fixture.clock, id);
    const { data } = await fixture.ask(
      `{ agency(creditCode: "${MANAGER.agency}") { starRating { band score vetoes { clause } } } }`,
    );
    expect(data).toEqual({
      agency: { starRating: { band: 'NOT_RATED', score: '103.8333', vetoes: [{ clause: 'S-7.6.2-b' }] } },
    });
  });
});
