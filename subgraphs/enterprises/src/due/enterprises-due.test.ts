import { systemFork } from '@chengan/shared/database/session';
import { createContext } from '@chengan/shared/graph/context';
import { unauthenticated } from '@chengan/shared/identity/token';
import { type Actor, actorOf, type Official } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { fixedClock } from '@chengan/shared/time/clock';
import { addDays, day } from '@chengan/shared/time/day';
import { graphql, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerEnterprises } from '../register/register.command.ts';
import { createEnterprises } from '../subgraph.ts';
import { decideSupervisionGrades } from '../supervision-grade/supervision-grade.command.ts';
import {
  clock,
  codeOf,
  enterprise,
  openRegister,
  type Register,
  TODAY,
} from '../testing/register.fixture.ts';

const person = (role: Official['role'], authority = 'hangjin'): Official => ({
  account: `${role}-h`,
  name: role,
  role,
  authority,
  steppedUpAt: clock.now(),
});
const PLANT = {
  authority: 'hangjin',
  region: '150625103',
  address: '杭锦旗独贵塔拉镇',
  chemicalActivities: ['PRODUCTION'],
} as const;

let register: Register;
let schema: GraphQLSchema;

const due = async (actor: Actor | undefined) => {
  const { data, errors = [] } = await graphql({
    schema,
    source: `{ enterprisesDue { nodes { kind title dueOn daysLeft clause { clause } mine subject { creditCode name }
      authority { id } target { kind id } } } }`,
    contextValue: createContext(register.orm, fixedClock(TODAY), { actor, requestId: 'test' }),
  });
  const page = data?.['enterprisesDue'] as { nodes: Record<string, unknown>[] } | undefined;
  return { codes: errors.map((error) => error.extensions['code']), nodes: page?.nodes ?? [] };
};
const codes = async (actor: Actor) =>
  (await due(actor)).nodes.map((one) => (one['subject'] as { creditCode: string }).creditCode);

beforeAll(async () => {
  register = await openRegister();
  const em = systemFork(register.orm, 'test');
  await registerEnterprises(
    em,
    clock,
    'tester',
    [1, 2, 3, 4, 5].map((n) => enterprise(n, PLANT)),
  );
  const grade = (n: number, validTo: string | null, assessedOn = '2025-03-02') => ({
    creditCode: codeOf(n),
    band: 'GOOD' as const,
    assessedOn: day(assessedOn),
    validTo: validTo === null ? null : day(validTo),
    assessor: '示例评估组',
    reason: '现场评估。',
  });
  const outcome = await decideSupervisionGrades(em, clock, person('leader'), [
    grade(1, addDays(TODAY, 30)),
    grade(2, addDays(TODAY, 31)),
    grade(3, addDays(TODAY, -1)),
    grade(4, addDays(TODAY, 5)),
    grade(4, null, '2026-01-05'),
    grade(5, null),
  ]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const subgraph = await createEnterprises({
    orm: register.orm,
    clock,
    authenticate: unauthenticated,
    log: pino({ level: 'silent' }),
  });
  schema = subgraph.schema;
});
afterAll(() => register.close());

test('grades that ran out come first, then those that end within thirty days; followed ones do not', async () => {
  const leader = actorOf(person('leader'));
  expect(await codes(leader)).toEqual([codeOf(3), codeOf(1)]);
  expect((await due(leader)).nodes[0]).toEqual({
    kind: 'GRADE_ENDS',
    title: '安全管理等次“良”到期，须重新评定',
    dueOn: '2026-03-01',
    daysLeft: -1,
    clause: { clause: 'H-3a' },
    mine: true,
    subject: { creditCode: codeOf(3), name: '江阴示例3号机械有限公司' },
    authority: { id: 'hangjin' },
    target: { kind: 'ENTERPRISE', id: codeOf(3) },
  });
});

test('a clerk sees them and does not decide; another bureau sees none', async () => {
  expect((await due(actorOf(person('clerk')))).nodes.map((one) => one['mine'])).toEqual([false, false]);
  expect(await codes(actorOf(person('leader', 'jiangyin')))).toEqual([]);
});

test('an enterprise sees its own', async () => {
  const actor = (n: number): Actor => ({
    account: 'e',
    name: 'e',
    kind: 'ENTERPRISE',
    role: 'staff',
    holder: codeOf(n),
    scopes: scopesOf('ENTERPRISE', 'staff'),
  });
  expect(await codes(actor(1))).toEqual([codeOf(1)]);
  expect(await codes(actor(2))).toEqual([]);
});

test('nobody is refused', async () => {
  expect((await due(undefined)).codes).toEqual(['UNAUTHENTICATED']);
});
