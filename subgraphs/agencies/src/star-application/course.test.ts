import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import {
  CLIENT,
  courseTo,
  KUNSHAN,
  MANAGER,
  must,
  official,
  refusals,
  registerApplicant,
} from '../testing/star-course.ts';
import { acceptApplication, turnBackApplication } from './acceptance.command.ts';
import { enterprisesServed } from '../satisfaction/served.store.ts';
import { rankingIn } from './applicant.store.ts';
import { applyForStars, resubmitApplication, withdrawApplication } from './apply.command.ts';
import { approveReview, returnReview } from './deliberate.command.ts';
import { setStarSettings } from './settings.command.ts';
import { addSheetLine, dropSheetLine } from './sheet.command.ts';
import { standingLines } from './sheet.store.ts';
import { applicationById } from './star-application.store.ts';

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
const stateOf = async (id: string) => (await applicationById(em(), id))?.state;
const clerk = official('clerk');
const reviewer = official('reviewer');
const line = (rule: string, count = '1', note = '见记录') => ({
  rule,
  count,
  note,
  seenOn: fixture.clock.today(),
});

describe('applying', () => {
  const apply = (cycle = 2025) =>
    applyForStars(em(), fixture.clock, MANAGER, { cycle, statement: '真实', declared: [] });

  test('once for each year, and again only after a refusal or a withdrawal', async () => {
    const { id } = must(await apply());
    expect(refusals(await apply())).toEqual(['ALREADY_APPLIED cycle S-7.2']);
    must(await turnBackApplication(em(), fixture.clock, clerk, { id, reason: '材料不全', deed: 'REFUSE' }));
    const again = must(await apply());
    must(await withdrawApplication(em(), fixture.clock, MANAGER, { id: again.id }));
    expect((await apply()).ok).toBe(true);
  });

  test('tells every reason at once, those of the form too', async () => {
    at('2026-04-01');
    const wrong = await applyForStars(em(), fixture.clock, MANAGER, {
      cycle: 2025,
      statement: ' ',
      declared: [
        { rule: 'S-A4-9', count: '1', note: '' },
        { rule: 'S-A6-2', count: '2', note: '' },
      ],
    });
    expect(refusals(wrong)).toEqual([
      'WINDOW_CLOSED cycle S-7.2',
      'TEXT_MISSING statement',
      'UNKNOWN_RULE declared.0.rule',
      'RATIO_OUT_OF_RANGE declared.1.count S-A6',
    ]);
  });

  test.each([0, -1, 999, 2_147_483_647])('for %d, which is no year, says so', async (cycle) => {
    expect(refusals(await apply(cycle))).toEqual(['CYCLE_MALFORMED cycle S-7.2']);
  });

  test.each([
    ['2024-12-31', ['NOT_SERVING_HERE  S-7.1'], 0],
    ['2025-01-01', [], 1],
  ])('with its one contract ended early on %s: %j', async (endedOn, expected, ranked) => {
    await em().execute('update service_contract set terminated_on = ?', [endedOn]);
    expect(refusals(await apply())).toEqual(expected);
    expect(await rankingIn(em(), KUNSHAN, 2025)).toHaveLength(ranked);
  });

  test('with a contract of which the client says that it is none, it has served nobody', async () => {
    await em().execute('update service_contract set counted = false');
    expect(refusals(await apply())).toEqual(['NOT_SERVING_HERE  S-7.1']);
    expect(await rankingIn(em(), KUNSHAN, 2025)).toHaveLength(0);
    expect(await enterprisesServed(em(), MANAGER.agency, 2025)).toEqual([]);
  });

  test("within the bureau's own window", async () => {
    at('2026-04-01');
    const settings = { opensOn: day('2026-02-01'), closesOn: day('2026-04-30'), announcementDays: 7 };
    const set = (who: typeof clerk) => setStarSettings(em(), fixture.clock, who, 2025, settings);
    expect(refusals(await set(clerk))).toEqual(['FORBIDDEN']);
    expect(refusals(await set(official('reviewer', 'jiangyin')))).toEqual(['FORBIDDEN  S-7.1']);
    expect(refusals(await set(official('leader', 'suzhou')))).toEqual(['FORBIDDEN  S-7.1']);
    must(await set(reviewer));
    expect((await apply()).ok).toBe(true);
  });

  test('is returned, completed and sent again', async () => {
    const id = await to('APPLIED');
    must(await turnBackApplication(em(), fixture.clock, clerk, { id, reason: '缺社保记录', deed: 'RETURN' }));
    expect(refusals(await acceptApplication(em(), fixture.clock, clerk, { id }))).toEqual([
      'STEP_NOT_NOW id S-7.3',
    ]);
    must(await resubmitApplication(em(), fixture.clock, MANAGER, { id, statement: '已补', declared: [] }));
    expect((await acceptApplication(em(), fixture.clock, clerk, { id })).ok).toBe(true);
  });

  test('another agency finds nothing, another bureau handles nothing, an older page decides nothing', async () => {
    const id = await to('APPLIED');
    const stranger = { account: 'x', agency: CLIENT };
    expect(refusals(await withdrawApplication(em(), fixture.clock, stranger, { id }))).toEqual([
      'NOT_FOUND id',
    ]);
    const changshu = official('clerk', 'suzhou-320581');
    expect(refusals(await acceptApplication(em(), fixture.clock, changshu, { id }))).toEqual([
      'FORBIDDEN  S-7.1',
    ]);
    expect(refusals(await acceptApplication(em(), fixture.clock, clerk, { id, revision: 7 }))).toEqual([
      'CHANGED_MEANWHILE revision',
    ]);
    expect(refusals(await acceptApplication(em(), fixture.clock, clerk, { id: 'no' }))).toEqual([
      'NOT_FOUND id',
    ]);
  });
});

describe('the first review', () => {
  test('records lines with their evidence and takes them back with a reason, never without trace', async () => {
    const id = await to('ACCEPTED');
    const add = (one: ReturnType<typeof line>) =>
      addSheetLine(em(), fixture.clock, clerk, { id, line: one, source: 'SITE_VISIT' });
    expect(refusals(await add(line('S-A99-1')))).toEqual(['UNKNOWN_RULE rule']);
    expect(refusals(await add(line('S-A4-1', '0')))).toEqual(['COUNT_ZERO count']);
    expect(refusals(await add(line('S-A6-2', '1.5', ' ')))).toEqual([
      'RATIO_OUT_OF_RANGE count S-A6',
      'EVIDENCE_MISSING note S-7.2',
    ]);
    expect(refusals(await add({ ...line('S-A1-1'), seenOn: day('2026-03-03') }))).toEqual([
      'DAY_IN_FUTURE seenOn',
    ]);
    must(await add(line('S-A1-1')));
    expect(refusals(await add(line('S-A1-1')))).toEqual(['RULE_TWICE rule S-A1']);
    must(await add(line('S-A4-1', '2')));
    must(await add(line('S-A4-1', '3')));
    must(await add(line('S-7.6.2-a')));
    expect(refusals(await add(line('S-7.6.2-a')))).toEqual(['RULE_TWICE rule']);
    const [first] = await standingLines(em(), id);
    const drop = (reason: string) =>
      dropSheetLine(em(), fixture.clock, clerk, { id, line: first?.id ?? '', reason });
    expect(refusals(await drop(' '))).toEqual(['TEXT_MISSING reason']);
    must(await drop('重复登记'));
    expect((await standingLines(em(), id)).map(({ rule }) => rule)).toEqual([
      'S-A4-1',
      'S-A4-1',
      'S-7.6.2-a',
    ]);
    const [row] = await em().execute<{ n: string }[]>(
      `select count(*)::text as n from star_sheet_line where removed_because = '重复登记'`,
    );
    expect(row?.n).toBe('1');
  });

  test('is deliberated by another person, a reviewer or leader, and may come back', async () => {
    const id = await to('REVIEWED');
    const approve = (who: typeof clerk) => approveReview(em(), fixture.clock, who, { id });
    expect(refusals(await approve({ ...clerk, role: 'reviewer' }))).toEqual(['SAME_PERSON']);
    expect(refusals(await approve(official('clerk')))).toContain('FORBIDDEN');
    must(await returnReview(em(), fixture.clock, reviewer, { id, reason: '第四项依据不足' }));
    expect(await stateOf(id)).toBe('ACCEPTED');
  });

  test('cannot be deliberated while fewer than two groups answered (Q-24)', async () => {
    const id = await to('REVIEWED', { survey: { COUNTY: '9' } });
    expect(refusals(await approveReview(em(), fixture.clock, reviewer, { id }))).toEqual([
      'SATISFACTION_TOO_FEW satisfaction S-A19',
    ]);
  });
});
