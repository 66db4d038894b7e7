import { systemFork } from '@chengan/shared/database/session';
import { createContext } from '@chengan/shared/graph/context';
import { unauthenticated } from '@chengan/shared/identity/token';
import { type Actor } from '@chengan/shared/permission/actor';
import { type HolderKind, type Role, scopesOf } from '@chengan/shared/permission/roles';
import { fixedClock } from '@chengan/shared/time/clock';
import { graphql, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerEnterprises } from '../register/register.command.ts';
import { createEnterprises } from '../subgraph.ts';
import {
  clock,
  codeOf,
  enterprise,
  openRegister,
  type Register,
  TODAY,
} from '../testing/register.fixture.ts';

let register: Register;
let schema: GraphQLSchema;
const who = (kind: HolderKind, role: Role, holder: string): Actor => ({
  account: `${kind}-${holder}`,
  name: '演示人员',
  kind,
  role,
  holder,
  scopes: scopesOf(kind, role),
});
const OWN = who('ENTERPRISE', 'manager', codeOf(1));
const TOWN = who('AUTHORITY', 'clerk', 'jiangyin-320281108');

async function ask(actor: Actor | undefined, source: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors = [] } = await graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext(register.orm, fixedClock(TODAY), { actor, requestId: 'test' }),
  });
  return {
    data: data && JSON.parse(JSON.stringify(data)),
    codes: errors.map((one) => one.extensions['code']),
  };
}

beforeAll(async () => {
  register = await openRegister();
  await registerEnterprises(systemFork(register.orm, 'test'), clock, 'tester', [
    enterprise(1),
    enterprise(2),
  ]);
  schema = (
    await createEnterprises({
      orm: register.orm,
      clock,
      authenticate: unauthenticated,
      log: pino({ level: 'silent' }),
    })
  ).schema;
});
afterAll(() => register.close());

const INPUT = {
  workshop: '喷漆车间',
  name: '喷漆房',
  level: 'LARGER',
  consequence: '火灾、爆炸',
  measures: '防爆电气，动火审批',
  responsiblePost: '车间主任',
  identifiedOn: '2026-01-05',
};
const ADD =
  'mutation ($input: RiskPointInput!) { addRiskPoint(input: $input) { id version colour reportedAt } }';
const RECORD = `query ($code: ID!) { safetyRecord(creditCode: $code) { enterprise { name }
  risks { id version level reportedAt } duties { code } drillDuties { kind held } } }`;

test('an enterprise records a risk, reports it, raises its level and has to report it again', async () => {
  const added = await ask(OWN, ADD, { input: INPUT });
  expect(added.data.addRiskPoint).toMatchObject({ version: 1, colour: 'ORANGE', reportedAt: null });
  const { id } = added.data.addRiskPoint;
  const report =
    'mutation ($id: ID!, $version: Int!) { reportRiskPoint(id: $id, version: $version) { version } }';
  expect((await ask(OWN, report, { id, version: 1 })).data).toEqual({ reportRiskPoint: { version: 2 } });
  expect((await ask(OWN, report, { id, version: 2 })).codes).toEqual(['RISK_REPORTED']);
  expect((await ask(OWN, report, { id, version: 1 })).codes).toEqual(['CHANGED_MEANWHILE']);
  const reported = '{ reportedRisks { nodes { id } } }';
  expect((await ask(TOWN, reported)).data.reportedRisks.nodes).toEqual([{ id }]);
  const amend = `mutation ($id: ID!, $input: RiskPointInput!) {
    amendRiskPoint(id: $id, version: 2, input: $input) { version reportedAt } }`;
  expect((await ask(OWN, amend, { id, input: { ...INPUT, level: 'MAJOR' } })).data).toEqual({
    amendRiskPoint: { version: 3, reportedAt: null },
  });
  expect((await ask(TOWN, reported)).data.reportedRisks.nodes).toEqual([]);
  const versions = await register.rows<{ level: string }>('select level from risk_point order by version');
  expect(versions.map(({ level }) => level)).toEqual(['LARGER', 'LARGER', 'MAJOR']);
});

test('the record is seen by the enterprise and the desk of its place, and by nobody else', async () => {
  const seen = await ask(OWN, RECORD, { code: codeOf(1) });
  expect(seen.data.safetyRecord).toMatchObject({
    enterprise: { name: '江阴示例1号机械有限公司' },
    risks: [{ level: 'MAJOR', version: 3 }],
    duties: [
      { code: 'REVIEW_DUE' },
      { code: 'RISK_UNREPORTED' },
      { code: 'CARD_MISSING' },
      { code: 'MAP_MISSING' },
      { code: 'MAP_MISSING' },
    ],
    drillDuties: [
      { kind: 'YEARLY', held: 0 },
      { kind: 'HALF_YEARLY', held: 0 },
    ],
  });
  expect((await ask(TOWN, RECORD, { code: codeOf(1) })).codes).toEqual([]);
  expect((await ask(who('AUTHORITY', 'clerk', 'jiangyin'), RECORD, { code: codeOf(1) })).codes).toEqual([]);
  for (const actor of [
    who('AUTHORITY', 'clerk', 'jiangyin-320281109'),
    who('AUTHORITY', 'leader', 'changji'),
    who('ENTERPRISE', 'manager', codeOf(2)),
  ])
    expect((await ask(actor, RECORD, { code: codeOf(1) })).codes).toEqual(['NOT_FOUND']);
});

test('another’s risk is not found, and everything that is wrong is said at once', async () => {
  const { data } = await ask(OWN, RECORD, { code: codeOf(1) });
  const [{ id, version }] = data.safetyRecord.risks;
  const other = who('ENTERPRISE', 'manager', codeOf(2));
  const end = `mutation ($id: ID!, $version: Int!) {
    endRiskPoint(id: $id, version: $version, endedOn: "2026-03-01") { id } }`;
  expect((await ask(other, end, { id, version })).codes).toEqual(['NOT_FOUND']);
  const wrong = { ...INPUT, name: ' ', measures: '找张三 13812345678', identifiedOn: '2026-03-03' };
  const refused = await graphql({
    schema,
    source: ADD,
    variableValues: { input: wrong },
    contextValue: createContext(register.orm, fixedClock(TODAY), { actor: OWN, requestId: 'test' }),
  });
  const problems = refused.errors?.[0]?.extensions['problems'] as { code: string; field: string }[];
  expect(problems.map(({ code, field }) => [code, field])).toEqual([
    ['TEXT_MISSING', 'name'],
    ['PHONE_IN_TEXT', 'measures'],
    ['DAY_IN_FUTURE', 'identifiedOn'],
  ]);
});
