import { unauthenticated } from '@chengan/shared/identity/token';
import type { Official } from '@chengan/shared/permission/actor';
import { enterpriseEvents } from '@chengan/shared/events/events';
import { day } from '@chengan/shared/time/day';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerEnterprises } from '../register/register.command.ts';
import { createEnterprises } from '../subgraph.ts';
import { clock, codeOf, enterprise, openRegister, type Register } from '../testing/register.fixture.ts';
import type { NewSupervisionGrade } from './check-grade.ts';
import { decideSupervisionGrades } from './supervision-grade.command.ts';

const LEADER: Official = {
  account: 'leader-h',
  name: '演示负责人',
  role: 'leader',
  authority: 'hangjin',
  steppedUpAt: clock.now(),
};
const PLANT = {
  authority: 'hangjin',
  region: '150625103',
  address: '杭锦旗独贵塔拉镇',
  chemicalActivities: ['PRODUCTION'],
} as const;
const grade = (n: number, facts: Partial<NewSupervisionGrade>): NewSupervisionGrade => ({
  creditCode: codeOf(n),
  band: 'GOOD',
  assessedOn: day('2025-01-10'),
  validTo: null,
  assessor: '示例评估组',
  reason: '现场评估。',
  ...facts,
});

let register: Register;
let bandOn: (n: number, on?: string) => Promise<unknown>;
const decide = (...grades: NewSupervisionGrade[]) =>
  decideSupervisionGrades(register.orm.em.fork(), clock, LEADER, grades);

beforeAll(async () => {
  register = await openRegister();
  await registerEnterprises(register.orm.em.fork(), clock, 'tester', [
    enterprise(1, PLANT),
    enterprise(2, PLANT),
    enterprise(3, { authority: 'hangjin' }),
  ]);
  const subgraph = await createEnterprises({
    orm: register.orm,
    clock,
    authenticate: unauthenticated,
    log: pino({ level: 'silent' }),
  });
  bandOn = async (n, on) => {
    const { data, errors } = await graphql({
      schema: subgraph.schema,
      source: `{ enterprise(creditCode: "${codeOf(n)}") { supervisionGrade${on === undefined ? '' : `(on: "${on}")`} { band strategy strategyEn reason assessedOn validTo disputed decidedBy { id } basis { clause } } } }`,
      contextValue: await subgraph.context({ requestId: 'test' }),
    });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)).enterprise.supervisionGrade;
  };
});
afterAll(() => register.close());

describe('a supervision grade', () => {
  test('is stored with an entry that the other subgraphs understand', async () => {
    const outcome = await decide(
      grade(1, { band: 'FAIR', validTo: day('2025-06-30') }),
      grade(1, { band: 'GOOD', assessedOn: day('2025-09-01'), validTo: day('2025-12-31') }),
      grade(2, { band: 'POOR' }),
    );
    expect(outcome.ok && outcome.value.map((one) => [one.creditCode, one.band])).toEqual([
      [codeOf(1), 'FAIR'],
      [codeOf(1), 'GOOD'],
      [codeOf(2), 'POOR'],
    ]);
    const entry = (await register.journal()).at(-1);
    expect(entry).toMatchObject({ type: 'supervision-grade.decided', subject: codeOf(2) });
    expect(enterpriseEvents['supervision-grade.decided'].parse(entry?.facts)).toMatchObject({
      band: 'POOR',
      assessedOn: '2025-01-10',
      validTo: null,
      authority: 'hangjin',
    });
  });

  test.each<[string, number, string, string | undefined]>([
    ['the day before the assessment', 1, '2025-01-09', undefined],
    ['the day of it', 1, '2025-01-10', 'FAIR'],
    ['its last day', 1, '2025-06-30', 'FAIR'],
    ['the day after', 1, '2025-07-01', undefined],
    ['the day before the next', 1, '2025-08-31', undefined],
    ['the next', 1, '2025-09-01', 'GOOD'],
    ['after it ran out, the earlier one does not come back', 1, '2026-01-01', undefined],
    ['without an end it stays in force', 2, '2026-03-02', 'POOR'],
  ])('%s', async (_, n, on, band) =>
    expect((await bandOn(n, on)) ?? undefined).toEqual(band && expect.objectContaining({ band })),
  );

  test('is shown today with strategy, reason and clauses', async () => {
    expect(await bandOn(2)).toEqual({
      band: 'POOR',
      strategy: '整治淘汰',
      strategyEn: 'rectify or close',
      reason: '现场评估。',
      assessedOn: '2025-01-10',
      validTo: null,
      disputed: false,
      decidedBy: { id: 'hangjin' },
      basis: [{ clause: 'H-3a' }, { clause: 'H-3b' }],
    });
  });

  test('of two on one day is the one decided later', async () => {
    await decide(grade(2, { band: 'FAIR' }));
    expect(await bandOn(2)).toMatchObject({ band: 'FAIR' });
  });

  test('is refused with every reason, and the good ones beside it are not stored', async () => {
    const entries = (await register.journal()).length;
    const outcome = await decide(grade(1, { assessedOn: day('2026-02-01') }), grade(3, {}), grade(9, {}));
    expect(!outcome.ok && outcome.problems.map((one) => [one.code, one.field, one.clause])).toEqual([
      ['OUT_OF_SCOPE', undefined, 'H-3a'],
      ['NOT_FOUND', 'grades.2.creditCode', undefined],
    ]);
    expect(await register.journal()).toHaveLength(entries);
    expect(await bandOn(1)).toBeNull();
  });
});
