import { systemFork } from '@chengan/shared/database/session';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { signContracts } from '../contract/sign-contracts.command.ts';
import {
  type AgenciesFixture,
  agenciesFixture,
  CITY_LEADER,
  journalOf,
} from '../testing/agencies-fixture.ts';
import { announceResults } from './announce-results.command.ts';
import { closeSheets } from './close-sheets.command.ts';
import { publishResults } from './publish-results.command.ts';
import { reopenSheet } from './reopen-sheet.command.ts';

const [GOOD, BAD] = ['91320281MXDEM00011', '91320281MXDEM00020'] as const;
const TOWN = '320281108';
const town = (role: Official['role'] = 'reviewer', code = TOWN): Official => ({
  account: `${role}-of-${code}`,
  name: role,
  role,
  authority: `jiangyin-${code}`,
});
const confirmed = (serial: number, clause: string, agency: string, more = {}) => ({
  type: 'finding.confirmed',
  facts: {
    findingId: `0190a000-0000-7000-8000-00000000030${serial}`,
    subject: { kind: 'AGENCY', id: agency },
    clause,
    occurredOn: '2025-05-06',
    authority: 'jiangyin',
    part: 'CITY',
    summary: '演示',
    ...more,
  },
});

let fixture: AgenciesFixture;
const em = () => systemFork(fixture.orm, 'test');
const leader = () => steppedUp(CITY_LEADER, fixture.clock.now());
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map((one) => one.code));
const close = (part: 'CITY' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'YEAR_END', who: Official, agencies?: string[]) =>
  closeSheets(em(), fixture.clock, who, { cycle: 2025, part, agencies });
const announce = (agencies?: string[], who: Official = leader()) =>
  announceResults(em(), fixture.clock, who, { cycle: 2025, agencies });
const publish = (agencies?: string[], who: Official = leader()) =>
  publishResults(em(), fixture.clock, who, { cycle: 2025, agencies });
/** What was done, and the codes of what was refused, by agency. */
const report = async (outcome: Promise<Awaited<ReturnType<typeof publish>>>) => {
  const found = await outcome;
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const { done, refused } = found.value;
  return [done, Object.fromEntries(refused.map((one) => [one.agency, one.problems.map(({ code }) => code)]))];
};
const entries: Pick<JournalEntry, 'type' | 'facts'>[] = [
  confirmed(1, 'J-A3-3-5', GOOD),
  ...[2, 3, 4, 5, 6].map((serial) => confirmed(serial, 'J-A3-2-5', BAD)),
];
const follow = () => fixture.subgraph.catchUp({ enforcement: journalOf(entries) });

beforeAll(async () => {
  fixture = await agenciesFixture(day('2025-01-05'));
  const agency = { region: '320281', address: null, filedOn: null };
  await registerAgencies(
    em(),
    fixture.clock,
    'tester',
    [GOOD, BAD].map((creditCode) => ({ ...agency, creditCode, name: `演示${creditCode}` })),
  );
  const contract = { enterprise: '91320281MXDEM10018', town: TOWN, visitsPerYear: 6, content: null };
  await signContracts(em(), fixture.clock, 'tester', [
    { ...contract, agency: GOOD, startsOn: day('2025-01-05'), endsOn: day('2025-12-31') },
    // began in the fourth quarter: the earlier ones are not scored
    { ...contract, agency: BAD, startsOn: day('2025-10-05'), endsOn: day('2026-10-04') },
  ]);
  await follow();
});
afterAll(() => fixture.close());

describe('a part of the score', () => {
  test.each([
    ['2025-03-30', ['PART_NOT_OVER']],
    ['2025-03-31', []],
  ])('is closed by its town from the last day of the period on: %s', async (today, expected) => {
    fixture.at(day(today));
    expect(codes(await close('Q1', town()))).toEqual(expected);
  });

  test.each([
    ['a clerk', 'Q2', town('clerk'), ['FORBIDDEN']],
    ['the bureau, whose part it is not', 'Q2', CITY_LEADER, ['PART_NOT_OF_SCORER']],
    ['a town, of the part of the bureau', 'CITY', town(), ['PART_NOT_OF_SCORER']],
    ['another regime', 'Q2', { ...town(), authority: 'changji' }, ['FORBIDDEN']],
  ] as const)('not by %s', async (_, part, who, expected) => {
    fixture.at(day('2026-01-05'));
    expect(codes(await close(part, who))).toEqual(expected);
  });

  test('for all at once or for those named, once, and never for who was not there', async () => {
    fixture.at(day('2026-01-05'));
    expect(codes(await close('Q2', town(), [GOOD, BAD]))).toEqual(['AGENCY_NOT_SCORED']);
    expect(codes(await close('Q2', town()))).toEqual([]);
    expect(codes(await close('Q2', town()))).toEqual(['NOTHING_TO_CLOSE']);
    expect(codes(await close('Q3', town()))).toEqual([]);
    const closed = await close('Q4', town());
    expect(closed.ok && closed.value.map((one) => one.agency)).toEqual([GOOD, BAD]);
    const told = (await fixture.subgraph.journal.read(0, 500)).filter(
      ({ type }) => type === 'score-sheet.closed',
    );
    expect(told.at(-1)).toMatchObject({
      subjectId: BAD,
      facts: { creditCode: BAD, cycle: 2025, part: 'Q4', authority: `jiangyin-${TOWN}` },
    });
  });

  test('is reopened by the bureau alone, with a reason, and closed again', async () => {
    const closed = await close('YEAR_END', town(), [GOOD]);
    const id = (closed.ok && closed.value[0]?.id) || '';
    const reopen = (who: Official, reason: string) => reopenSheet(em(), fixture.clock, who, { id, reason });
    expect(codes(await reopen(town('leader'), '补录'))).toEqual(['FORBIDDEN']);
    expect(codes(await reopen(CITY_LEADER, ' '))).toEqual(['TEXT_MISSING']);
    expect(codes(await reopen(CITY_LEADER, '补录十二月查实的情形'))).toEqual([]);
    expect(codes(await reopen(CITY_LEADER, '补录'))).toEqual(['NOT_FOUND']);
    expect(codes(await close('YEAR_END', town(), [GOOD]))).toEqual([]);
  });
});

describe('the results', () => {
  test('are put on notice agency by agency; whose sheets are open is refused, and told which', async () => {
    fixture.at(day('2026-01-12'));
    expect(codes(await close('CITY', CITY_LEADER))).toEqual([]);
    expect(codes(await announce(undefined, CITY_LEADER))).toEqual(['STEP_UP_REQUIRED']);
    expect(codes(await announce(undefined, steppedUp(town('leader'), fixture.clock.now())))).toEqual([
      'FORBIDDEN',
    ]);
    expect(await report(announce())).toEqual([[GOOD], { [BAD]: ['SHEETS_OPEN'] }]);
    expect(codes(await close('YEAR_END', town()))).toEqual([]);
    expect(await report(announce())).toEqual([[BAD], {}]);
  });

  test('are public for five working days, with whether they are disputed', async () => {
    fixture.as(undefined);
    const query = '{ creditNotices { nodes { creditCode cycle band score from until disputed } } }';
    const shown = async () => {
      const { data } = await fixture.ask(query);
      return (data?.['creditNotices'] as { nodes: unknown[] }).nodes;
    };
    const notice = { cycle: 2025, from: '2026-01-12', until: '2026-01-19', disputed: false };
    expect(await shown()).toEqual([
      { ...notice, creditCode: GOOD, band: 'A', score: '95' },
      { ...notice, creditCode: BAD, band: 'BLACKLIST', score: '50' },
    ]);
    const account = `{ creditNotice(creditCode: "${GOOD}", cycle: 2025) { until counted
      account { arithmetic deductions { clause { clause } taken revoked } } } }`;
    const { data } = await fixture.ask(account);
    expect(data).toMatchObject({
      creditNotice: {
        until: '2026-01-19',
        counted: expect.stringContaining('文件未规定公示期，此为本系统设定'),
        account: { deductions: [{ clause: { clause: 'J-A3-3-5' }, taken: '5', revoked: false }] },
      },
    });
    for (const code of ['a\u0000b', 'x'])
      expect(
        (
          await fixture.ask('query ($c: ID!) { creditNotice(creditCode: $c, cycle: 2025) { until } }', {
            c: code,
          })
        ).errors?.[0]?.extensions['code'],
      ).toBe('NOT_FOUND');
    fixture.at(day('2026-01-20'));
    expect(await shown()).toEqual([]);
    expect((await fixture.ask(account)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('open every finding of the cycle to objection again, to the last day of the notice', async () => {
    const manager = { account: 'm', name: 'm', kind: 'AGENCY', role: 'manager', holder: GOOD } as const;
    const ask = async (on: string) => {
      fixture.at(day(on));
      fixture.as({ ...manager, scopes: ['score:read'] });
      const { data } = await fixture.ask(
        `{ agency(creditCode: "${GOOD}") { creditStanding(cycle: 2025) { openToObjection { until by } } } }`,
      );
      return (data?.['agency'] as { creditStanding: { openToObjection: unknown[] } }).creditStanding
        .openToObjection;
    };
    // it was confirmed in January 2025: its own ten working days are long over
    expect(await ask('2026-01-19')).toEqual([{ until: '2026-01-19', by: 'RESULT_NOTICE' }]);
    expect(await ask('2026-01-20')).toEqual([]);
    fixture.as(undefined);
  });

  test('are not published while the notice runs, nor while an objection is open', async () => {
    fixture.at(day('2026-01-19'));
    expect(await report(publish([GOOD]))).toEqual([[], { [GOOD]: ['NOTICE_NOT_OVER'] }]);
    fixture.at(day('2026-01-20'));
    entries.push({ type: 'finding.disputed', facts: { findingId: '0190a000-0000-7000-8000-000000000301' } });
    await follow();
    expect(await report(publish())).toEqual([[BAD], { [GOOD]: ['OBJECTION_OPEN'] }]);
  });

  test('that changed by an objection are announced anew with what was shown before, and published after that', async () => {
    entries.push({
      type: 'finding.revoked',
      facts: { findingId: '0190a000-0000-7000-8000-000000000301', reason: '异议成立' },
    });
    await follow();
    expect(await report(publish())).toEqual([[], { [GOOD]: ['CHANGED_SINCE_SHOWN'] }]);
    expect(await report(announce([GOOD]))).toEqual([[GOOD], {}]);
    expect(await report(announce([GOOD]))).toEqual([[], { [GOOD]: ['ALREADY_ANNOUNCED'] }]);
    fixture.as(undefined);
    const notices = await fixture.ask('{ creditNotices { nodes { creditCode score until anew } } }');
    expect(notices.data).toEqual({
      creditNotices: {
        nodes: [
          {
            creditCode: GOOD,
            score: '100',
            until: '2026-01-27',
            anew: '原公示为 95 分（A 级），公示期间经复核变为 100 分（A 级），现重新公示。',
          },
        ],
      },
    });
    fixture.at(day('2026-01-28'));
    expect(await report(publish())).toEqual([[GOOD], {}]);
    const { data } = await fixture.ask(
      `{ agency(creditCode: "${GOOD}") { creditGrade { cycle score band publishedOn } } }`,
    );
    expect(data).toEqual({
      agency: { creditGrade: { cycle: 2025, score: '100', band: 'A', publishedOn: '2026-01-28' } },
    });
    expect(await report(publish([GOOD]))).toEqual([[], { [GOOD]: ['ALREADY_PUBLISHED'] }]);
    expect(await report(announce([GOOD]))).toEqual([[], { [GOOD]: ['ALREADY_PUBLISHED'] }]);
  });
});

describe('the course of the cycle', () => {
  const query = `{ creditCycle(cycle: 2025) { totalCount noticeDays nodes { creditCode score band findings
    sheets { authority { id } part } open { part } notice { until publishedOn } grade { band } obstacles { code } } } }`;
  test('is seen by the bureau, and by a town for its own part', async () => {
    fixture.as({ ...CITY_LEADER, role: 'clerk' });
    const { data, errors } = await fixture.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      creditCycle: {
        totalCount: 2,
        noticeDays: 5,
        nodes: [
          { creditCode: GOOD, score: '100', open: [], notice: { publishedOn: '2026-01-28' } },
          { creditCode: BAD, score: '50', band: 'BLACKLIST', obstacles: [], grade: { band: 'BLACKLIST' } },
        ],
      },
    });
    fixture.as(town('clerk', '320281107'));
    expect((await fixture.ask(query)).data).toMatchObject({ creditCycle: { totalCount: 0, nodes: [] } });
  });
  test('costs the same statements for one agency and for two', async () => {
    fixture.as({ ...CITY_LEADER, role: 'clerk' });
    const count = async (first: number) => {
      fixture.statements();
      await fixture.ask(query.replace('cycle: 2025', `cycle: 2025, first: ${first}`));
      return fixture.statements().length;
    };
    expect(await count(1)).toBe(await count(2));
  });
  test('is not for another bureau nor for an agency', async () => {
    fixture.as({ ...CITY_LEADER, authority: 'suzhou' });
    expect((await fixture.ask(query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const manager = { account: 'm', name: 'm', kind: 'AGENCY', role: 'manager', holder: GOOD } as const;
    fixture.as({ ...manager, scopes: ['score:read'] });
    expect((await fixture.ask(query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    fixture.as(undefined);
  });
});
