import { systemFork } from '@chengan/shared/database/session';
import { createContext } from '@chengan/shared/graph/context';
import { type Actor, actorOf, type Official } from '@chengan/shared/permission/actor';
import { type HolderKind, type Role, scopesOf } from '@chengan/shared/permission/roles';
import { day } from '@chengan/shared/time/day';
import { graphql } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { signContracts } from '../contract/sign-contracts.command.ts';
import { publishGrade } from '../credit-grade/publish-grade.command.ts';
import {
  type AgenciesFixture,
  agenciesFixture,
  CITY_LEADER,
  journalOf,
} from '../testing/agencies-fixture.ts';

const CODE = '91320281MXDEM00011';
const OTHER = '91320281MXDEM00070';
const CLIENT = '91320281MADEM00100';
const TOWN = '320281108';
const TODAY = day('2026-12-10');

let fixture: AgenciesFixture;

const official = (role: Official['role'], authority: string): Actor =>
  actorOf({ account: `${role}-of-${authority}`, name: role, role, authority });
const holder = <K extends HolderKind>(kind: K, role: Role<K>, code: string): Actor => ({
  account: `${kind}-${code}`,
  name: code,
  kind,
  role,
  holder: code,
  scopes: scopesOf(kind, role),
});

/** What other capabilities bring into an inbox is tested where they are. */
const OF_OTHERS = new Set([
  'MONTHLY_REPORT_MISSING',
  'MONTHLY_REPORT_DUE',
  'FILING_TO_CHECK',
  'CREDIT_PART_OPEN',
  'CREDIT_RESULTS_TO_RECEIVE',
]);

const due = async (actor: Actor | undefined, variables: Record<string, unknown> = {}) => {
  const { data, errors = [] } = await graphql({
    schema: fixture.subgraph.schema,
    source: `query ($first: Int, $after: String) { agenciesDue(first: $first, after: $after) {
      nodes { id kind title subject { creditCode name } authority { id } dueOn daysLeft clause { clause } waitingSince mine
        blockedBySeparation target { kind id } }
      pageInfo { hasNextPage endCursor } } }`,
    variableValues: variables,
    contextValue: createContext(fixture.orm, fixture.clock, { actor, requestId: 'test' }),
  });
  const page = data?.['agenciesDue'] as
    { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | undefined;
  return {
    codes: errors.map((error) => error.extensions['code']),
    nodes: (page?.nodes ?? []).filter((one) => !OF_OTHERS.has(String(one['kind']))),
    pageInfo: page?.pageInfo,
  };
};
const kindsOf = async (actor: Actor) => (await due(actor)).nodes.map((one) => one['kind']);

const confirmed = (serial: number, clause: string, agency = CODE, occurredOn = `2026-03-0${serial}`) => ({
  type: 'finding.confirmed',
  recordedAt: '2026-12-08T02:00:00.000Z',
  facts: {
    findingId: `0190a000-0000-7000-8000-00000000020${serial}`,
    subject: { kind: 'AGENCY', id: agency },
    clause,
    occurredOn,
    authority: 'jiangyin',
    part: 'CITY',
    summary: '未到现场',
    spillConfirmed: false,
  },
});
const findings = [
  ...[1, 2, 3, 4, 5].map((serial) => confirmed(serial, 'J-A3-2-5')),
  confirmed(6, 'J-A3-2-5', OTHER),
];

beforeAll(async () => {
  fixture = await agenciesFixture(day('2025-01-05'));
  const em = systemFork(fixture.orm, 'test');
  const agency = { region: '320281', address: null, filedOn: day('2025-01-03') };
  await registerAgencies(em, fixture.clock, 'tester', [
    { ...agency, creditCode: CODE, name: '演示云岫安全技术有限公司' },
    { ...agency, creditCode: OTHER, name: '演示远山安全技术有限公司' },
  ]);
  const contract = {
    enterprise: CLIENT,
    town: TOWN,
    startsOn: day('2026-01-10'),
    visitsPerYear: 6,
    content: null,
  };
  await signContracts(em, fixture.clock, 'tester', [
    { ...contract, agency: CODE, endsOn: day('2027-01-09') },
    { ...contract, agency: OTHER, endsOn: day('2027-01-10') },
  ]);
  await fixture.subgraph.catchUp({ enforcement: journalOf(findings) });
});
beforeEach(() => fixture.at(TODAY));
afterAll(() => fixture.close());

test('a town is told which of its parts end, with how many agencies they score', async () => {
  const { nodes } = await due(official('clerk', `jiangyin-${TOWN}`));
  expect(nodes).toMatchObject([
    {
      kind: 'CREDIT_PART_CLOSES',
      title: '2026 年第四季度镇街园评分（10 分）即将届满：涉及 2 家机构',
      authority: { id: `jiangyin-${TOWN}` },
      dueOn: '2026-12-31',
      daysLeft: 21,
      clause: { clause: 'J-A3-0b' },
      mine: true,
      id: 'CREDIT_PART_CLOSES:2026-Q4',
      target: { kind: 'CREDIT_CYCLE', id: '2026' },
    },
    { title: '2026 年年底镇街园评分（10 分）即将届满：涉及 2 家机构' },
  ]);
  // a town without an agency at work has nothing to score
  expect((await due(official('clerk', 'jiangyin-320281107'))).nodes).toEqual([]);
});

describe('the city bureau', () => {
  test('is told of its own part and of who stands below sixty', async () => {
    const { nodes } = await due(official('leader', 'jiangyin'));
    expect(nodes).toMatchObject([
      { kind: 'CREDIT_PART_CLOSES', id: 'CREDIT_PART_CLOSES:2026-CITY', dueOn: '2026-12-31' },
      {
        kind: 'CREDIT_BELOW_FLOOR',
        title: '2026 年度现状得分 50，低于 60 分，等级待决定',
        subject: { creditCode: CODE, name: '演示云岫安全技术有限公司' },
        dueOn: null,
        clause: { clause: 'J-A3-0c' },
        waitingSince: '2026-03-05',
        mine: true,
      },
    ]);
    expect((await due(official('clerk', 'jiangyin'))).nodes[1]).toMatchObject({ mine: false });
  });

  test('has the results on its desk from the new year until the last is published', async () => {
    fixture.at(day('2027-01-04'));
    const results = async () =>
      (await due(official('leader', 'jiangyin'))).nodes.find(
        (one) => one['kind'] === 'CREDIT_RESULTS_TO_PUBLISH',
      );
    expect(await results()).toMatchObject({
      title: '2026 年度诚信等级待评定公布：2 家机构',
      dueOn: null,
      clause: { clause: 'J-A3-4a' },
      waitingSince: '2027-01-01',
      mine: true,
      target: { kind: 'CREDIT_CYCLE', id: '2026' },
    });
    const leader = { ...CITY_LEADER, steppedUpAt: fixture.clock.now() };
    const publish = (agency: string) =>
      publishGrade(systemFork(fixture.orm, 'test'), fixture.clock, leader, { agency, cycle: 2026 });
    expect(await publish(OTHER)).toMatchObject({ ok: true });
    expect(await results()).toMatchObject({ title: '2026 年度诚信等级待评定公布：1 家机构' });
    expect(await publish(CODE)).toMatchObject({ ok: true });
    expect(await results()).toBeUndefined();
    // decided: nothing more waits
    expect(await kindsOf(official('leader', 'jiangyin'))).toEqual([]);
  });
});

test('another regime has no part in the cycle', async () => {
  expect(await due(official('leader', 'changji'))).toMatchObject({ codes: [], nodes: [] });
});

describe('an agency', () => {
  test('sees the contract that ends, and what it may object to: its own alone', async () => {
    const { nodes } = await due(holder('AGENCY', 'staff', CODE));
    expect(nodes[5]).toMatchObject({
      kind: 'CONTRACT_ENDS',
      subject: { creditCode: CLIENT },
      dueOn: '2027-01-09',
      daysLeft: 30,
      clause: { clause: 'J-11c' },
      mine: true,
    });
    expect(nodes).toHaveLength(6);
    expect(nodes[0]).toMatchObject({
      kind: 'DEDUCTION_OPEN_TO_OBJECTION',
      title: '已确认的扣分情形：未到现场',
      authority: { id: 'jiangyin' },
      // ten working days after the confirmation of 8 December, set by the hub
      dueOn: '2026-12-22',
      clause: { clause: 'J-A3-2-5' },
      mine: true,
      blockedBySeparation: false,
    });
    expect(await kindsOf(holder('AGENCY', 'manager', OTHER))).toEqual(['DEDUCTION_OPEN_TO_OBJECTION']);
  });

  test('a contract is shown from thirty days before its end to the day itself', async () => {
    const days = { '2026-12-09': false, '2026-12-10': true, '2027-01-09': true, '2027-01-10': false };
    for (const [on, shown] of Object.entries(days)) {
      fixture.at(day(on));
      expect((await kindsOf(holder('AGENCY', 'manager', CODE))).includes('CONTRACT_ENDS'), on).toBe(shown);
    }
  });

  test('page by page nothing is lost and nothing comes twice', async () => {
    const agency = holder('AGENCY', 'manager', CODE);
    const whole = (await due(agency)).nodes.map((one) => one['target']);
    const seen: unknown[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Awaited<ReturnType<typeof due>> = await due(agency, { first: 2, after });
      seen.push(...page.nodes.map((one) => one['target']));
      more = page.pageInfo?.hasNextPage ?? false;
      after = page.pageInfo?.endCursor ?? null;
    }
    expect(seen).toEqual(whole);
  });
});

test('an enterprise sees the contracts that end, with the agency by name', async () => {
  const { nodes } = await due(holder('ENTERPRISE', 'manager', CLIENT));
  expect(nodes).toMatchObject([
    { kind: 'CONTRACT_ENDS', subject: { creditCode: CODE, name: '演示云岫安全技术有限公司' }, mine: true },
  ]);
});

test('nobody, and whoever has no cases, is refused', async () => {
  expect((await due(undefined)).codes).toEqual(['UNAUTHENTICATED']);
  expect((await due(holder('AUTHORITY', 'administrator', 'jiangyin'))).codes).toEqual(['FORBIDDEN']);
  expect((await due(holder('AUTHORITY', 'auditor', 'jiangyin'))).codes).toEqual(['FORBIDDEN']);
  expect((await due(holder('PARTNER', 'system', 'p'))).codes).toEqual(['FORBIDDEN']);
});
