import { systemFork } from '@chengan/shared/database/session';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { actorOf, type Official } from '@chengan/shared/permission/actor';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { signContracts } from '../contract/sign-contracts.command.ts';
import { publishGrade } from '../credit-grade/publish-grade.command.ts';
import { type AgenciesFixture, agenciesFixture, CITY_LEADER } from '../testing/agencies-fixture.ts';
import { announceResults } from './announce-results.command.ts';
import { closeSheets } from './close-sheets.command.ts';
import { receiveResults } from './receive-results.command.ts';

const [ONE, TWO] = ['91320281MXDEM00011', '91320281MXDEM00020'] as const;
const TOWN = '320281108';
const town = (role: Official['role'] = 'reviewer', code = TOWN): Official => ({
  account: `${role}-of-${code}`,
  name: role,
  role,
  authority: `jiangyin-${code}`,
});
const CITY_REVIEWER: Official = { ...CITY_LEADER, account: 'reviewer', role: 'reviewer' };

let fixture: AgenciesFixture;
const em = () => systemFork(fixture.orm, 'test');
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map((one) => one.code));
const close = (part: 'CITY' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'YEAR_END', who: Official, agencies?: string[]) =>
  closeSheets(em(), fixture.clock, who, { cycle: 2025, part, agencies });

/** Lines of the inbox of one kind, as `title dueOn mine`. */
async function lines(kind: string, who: Parameters<AgenciesFixture['as']>[0]): Promise<string[]> {
  fixture.as(who);
  const { data } = await fixture.ask('{ agenciesDue(first: 50) { nodes { kind title dueOn mine } } }');
  fixture.as(undefined);
  const { nodes } = data?.['agenciesDue'] as {
    nodes: { kind: string; title: string; dueOn: string | null; mine: boolean }[];
  };
  return nodes
    .filter((one) => one.kind === kind)
    .map(({ title, dueOn, mine }) => `${title} ${dueOn} ${mine}`);
}

beforeAll(async () => {
  fixture = await agenciesFixture(day('2025-01-05'));
  const agency = { region: '320281', address: null, filedOn: null };
  const named = [ONE, TWO].map((creditCode) => ({ ...agency, creditCode, name: `演示${creditCode}` }));
  await registerAgencies(em(), fixture.clock, 'tester', named);
  const contract = { enterprise: '91320281MXDEM10018', town: TOWN, visitsPerYear: 6, content: null };
  const all = { ...contract, startsOn: day('2025-07-05'), endsOn: day('2025-12-31') };
  await signContracts(em(), fixture.clock, 'tester', [
    { ...all, agency: ONE },
    { ...all, agency: TWO },
  ]);
});
afterAll(() => fixture.close());

describe('a part whose period is over', () => {
  test('stays on the desk of the town until it is closed for everybody, with the day set by the hub', async () => {
    fixture.at(day('2025-09-30'));
    expect(await lines('CREDIT_PART_OPEN', actorOf(town()))).toEqual([]);
    fixture.at(day('2025-10-09'));
    const open = (agencies: number) =>
      `2025 年第三季度镇街园评分（10 分）评定期已过，尚未办结：${agencies} 家机构 2025-11-04 true`;
    expect(await lines('CREDIT_PART_OPEN', actorOf(town()))).toEqual([open(2)]);
    expect(codes(await close('Q3', town(), [ONE]))).toEqual([]);
    expect(await lines('CREDIT_PART_OPEN', actorOf(town()))).toEqual([open(1)]);
    // a town where nobody was at work has nothing to close
    expect(await lines('CREDIT_PART_OPEN', actorOf(town('reviewer', '320281107')))).toEqual([]);
  });

  test('comes to the desk of the city when the town is late', async () => {
    fixture.at(day('2025-11-04'));
    expect(await lines('CREDIT_PART_OPEN', actorOf(CITY_REVIEWER))).toEqual([]);
    fixture.at(day('2025-11-05'));
    expect(await lines('CREDIT_PART_OPEN', actorOf(CITY_REVIEWER))).toEqual([
      '2025 年第三季度镇街园评分逾期未办结：1 个镇街园，涉及 1 家机构 2025-11-04 false',
    ]);
    fixture.at(day('2026-01-06'));
    expect(codes(await close('Q3', town()))).toEqual([]);
    expect(await lines('CREDIT_PART_OPEN', actorOf(CITY_REVIEWER))).toEqual([
      '2025 年市级评分（50 分）评定期已过，尚未办结：2 家机构 2026-01-29 true',
    ]);
    for (const part of ['Q4', 'YEAR_END'] as const) expect(codes(await close(part, town()))).toEqual([]);
    expect(codes(await close('CITY', CITY_REVIEWER))).toEqual([]);
    expect(await lines('CREDIT_PART_OPEN', actorOf(town()))).toEqual([]);
    expect(await lines('CREDIT_PART_OPEN', actorOf(CITY_REVIEWER))).toEqual([]);
  });
});

test('an agency is told while its result is on public notice', async () => {
  const leader = steppedUp(CITY_LEADER, fixture.clock.now());
  await announceResults(em(), fixture.clock, leader, { cycle: 2025, agencies: [ONE] });
  const manager = (holder: string) =>
    ({ account: 'm', name: 'm', kind: 'AGENCY', role: 'manager', holder, scopes: ['due:read'] }) as const;
  expect(await lines('CREDIT_RESULT_ON_NOTICE', manager(ONE))).toEqual([
    '2025 年度诚信等级评定结果正在公示 2026-01-13 true',
  ]);
  expect(await lines('CREDIT_RESULT_ON_NOTICE', manager(TWO))).toEqual([]);
  const notices = async () =>
    (await fixture.ask('{ resultNotices { cycle from until agencies authority { id } } }')).data;
  const notice = { cycle: 2025, from: '2026-01-06', until: '2026-01-13', agencies: 1 };
  expect(await notices()).toEqual({ resultNotices: [{ ...notice, authority: { id: 'jiangyin' } }] });
  fixture.at(day('2026-01-14'));
  expect(await lines('CREDIT_RESULT_ON_NOTICE', manager(ONE))).toEqual([]);
  expect(await notices()).toEqual({ resultNotices: [] });
});

describe('published results', () => {
  const receive = (who: Official) => receiveResults(em(), fixture.clock, who, 2025);
  const receipts = async (who: Official) => {
    fixture.as(actorOf(who));
    const { data } = await fixture.ask(
      '{ creditCycle(cycle: 2025) { published receipts { authority { id } received missing receivedBy } } }',
    );
    fixture.as(undefined);
    return data?.['creditCycle'] as { published: number; receipts: unknown[] };
  };
  const own = { authority: { id: `jiangyin-${TOWN}` } };

  test('go to every town, which acknowledges them once; the city sees who has not', async () => {
    const leader = steppedUp(CITY_LEADER, fixture.clock.now());
    for (const agency of [ONE, TWO])
      expect(codes(await publishGrade(em(), fixture.clock, leader, { agency, cycle: 2025 }))).toEqual([]);
    expect(await receipts(town())).toEqual({
      published: 2,
      receipts: [{ ...own, received: 0, missing: 2, receivedBy: null }],
    });
    expect(await lines('CREDIT_RESULTS_TO_RECEIVE', actorOf(town('clerk')))).toEqual([
      '2025 年度诚信等级评定结果已下发，待签收：2 家机构 null false',
    ]);
    expect(codes(await receive(town('clerk')))).toEqual(['FORBIDDEN']);
    expect(codes(await receive(CITY_LEADER))).toEqual(['FORBIDDEN']);
    expect(await receive(town())).toEqual({ ok: true, value: 2 });
    expect(codes(await receive(town()))).toEqual(['NOTHING_TO_RECEIVE']);
    expect(await lines('CREDIT_RESULTS_TO_RECEIVE', actorOf(town('clerk')))).toEqual([]);
    const told = (await fixture.subgraph.journal.read(0, 500)).at(-1);
    expect(told).toMatchObject({
      type: 'credit-results.received',
      subjectId: `jiangyin-${TOWN}`,
      facts: { cycle: 2025, authority: `jiangyin-${TOWN}`, agencies: 2 },
    });
    const { receipts: all } = await receipts(CITY_REVIEWER);
    expect(all).toContainEqual({ ...own, received: 2, missing: 0, receivedBy: `reviewer-of-${TOWN}` });
    const other = { authority: { id: 'jiangyin-320281107' } };
    expect(all).toContainEqual({ ...other, received: 0, missing: 2, receivedBy: null });
  });

  test('that are corrected are acknowledged anew', async () => {
    const leader = steppedUp(CITY_LEADER, fixture.clock.now());
    await publishGrade(em(), fixture.clock, leader, { agency: ONE, cycle: 2025 });
    expect(await receive(town('leader'))).toEqual({ ok: true, value: 1 });
  });
});
