import { systemFork } from '@chengan/shared/database/session';
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
import { publishGrade } from './publish-grade.command.ts';

const CODE = '91320281MXDEM00011';
const ENTERPRISE = '91320281MXDEM10018';
const ID = {
  first: '0190a000-0000-7000-8000-000000000001',
  second: '0190a000-0000-7000-8000-000000000002',
  third: '0190a000-0000-7000-8000-000000000003',
};
const confirmed = (findingId: string, clause: string, occurredOn: string, authority: string) => ({
  type: 'finding.confirmed',
  facts: { findingId, subject: { kind: 'AGENCY', id: CODE }, clause, occurredOn, authority, summary: '演示' },
});
const journal = [
  confirmed(ID.first, 'J-A3-3-5', '2025-02-10', 'jiangyin'),
  confirmed(ID.second, 'J-A3-2-5', '2025-05-10', 'jiangyin-320281108'),
  confirmed(ID.third, 'C1-15-1', '2025-05-10', 'changji'),
];

let fixture: AgenciesFixture;
beforeAll(async () => {
  fixture = await agenciesFixture(day('2025-01-05'));
  const em = systemFork(fixture.orm, 'test');
  const agency = {
    creditCode: CODE,
    name: '演示云岫安全技术有限公司',
    region: '320281',
    address: null,
    filedOn: day('2025-01-03'),
  };
  expect(await registerAgencies(em, fixture.clock, 'tester', [agency])).toMatchObject({ ok: true });
  const contract = {
    agency: CODE,
    enterprise: ENTERPRISE,
    town: '320281108',
    startsOn: day('2025-01-05'),
    endsOn: day('2026-01-04'),
    visitsPerYear: 6,
    content: null,
  };
  expect(
    await signContracts(em, fixture.clock, 'tester', [contract, { ...contract, town: '320281100' }]),
  ).toMatchObject({ ok: true });
});
afterAll(() => fixture.close());

const publish = (official: Official | undefined) =>
  publishGrade(
    systemFork(fixture.orm, 'test'),
    fixture.clock,
    official && steppedUp(official, fixture.clock.now()),
    { agency: CODE, cycle: 2025 },
  );

const standing = `query ($code: ID!) { agency(creditCode: $code) { creditStanding(cycle: 2025) { score band arithmetic deductions { id taken balance ifFell { score band } } } } }`;
const grade = `query ($code: ID!, $on: Date) { agency(creditCode: $code) { name region { fullName }
  creditGrade(on: $on) { cycle band score publishedOn inForceTo disputed decidedBy { id }
    buckets { scorer scorerName part outOf lost left active } parts { part left towns }
    deductions { clause { clause article act { id } } points occurredOn disputed balance } basis { clause } }
  creditGrades { cycle score } } }`;

describe('the credit grade of an agency', () => {
  test('follows the findings that enforcement confirmed, each once, and those of J alone', async () => {
    const sources = { enforcement: journalOf(journal) };
    expect(await fixture.subgraph.catchUp(sources)).toBe(3);
    expect(await fixture.subgraph.catchUp(sources)).toBe(0);
    fixture.at(day('2025-06-01'));
    fixture.as({ ...CITY_LEADER, role: 'clerk' });
    const { data, errors } = await fixture.ask(standing, { code: CODE });
    expect(errors).toBeUndefined();
    // city 50 − 5; Q2 is the mean of two towns: (10 − 10 + 10) ÷ 2 = 5
    expect(data).toEqual({
      agency: {
        creditStanding: {
          score: '90',
          band: 'A',
          arithmetic: '45 + 10 + 5 + 10 + 10 + 10 = 90',
          deductions: [
            { id: ID.first, taken: '5', balance: '95', ifFell: { score: '95', band: 'A' } },
            { id: ID.second, taken: '5', balance: '90', ifFell: { score: '95', band: 'A' } },
          ],
        },
      },
    });
  });

  test('is shown to a town with id and text of what it found itself alone', async () => {
    fixture.as({ ...CITY_LEADER, role: 'clerk', authority: 'jiangyin-320281108' });
    const query = standing.replace('deductions { id', 'deductions { id summary scorer');
    const { data, errors } = await fixture.ask(query, { code: CODE });
    expect(errors).toBeUndefined();
    const withheld = '（其他评分单位认定，内容不在此显示）';
    expect(data).toMatchObject({
      agency: {
        creditStanding: {
          score: '90',
          deductions: [
            { id: 'deduction-1', summary: withheld, scorer: 'CITY', taken: '5' },
            {
              id: ID.second,
              summary: expect.not.stringContaining(withheld),
              scorer: '320281108',
              taken: '5',
            },
          ],
        },
      },
    });
    expect(JSON.stringify(data)).not.toContain(ID.first);
  });

  test('is shown to the agency itself, with what changed last', async () => {
    const scopes = ['score:read'] as const;
    const who = { account: 'm', name: '演示机构', kind: 'AGENCY', role: 'manager', scopes } as const;
    const query = standing.replace(
      '{ score band',
      '{ provisional lastChange { kind finding clause { clause } } score band',
    );
    fixture.as({ ...who, holder: CODE });
    const { data, errors } = await fixture.ask(query, { code: CODE });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      agency: {
        creditStanding: {
          provisional: true,
          score: '90',
          lastChange: { kind: 'CONFIRMED', finding: expect.any(String) },
          deductions: [{ balance: '95' }, { balance: '90' }],
        },
      },
    });
    fixture.as({ ...who, holder: '91320281MXDEM99999' });
    expect((await fixture.ask(query, { code: CODE })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    fixture.as(undefined);
  });

  test.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['an official of another bureau', { ...CITY_LEADER, authority: 'suzhou' }, 'FORBIDDEN'],
  ])('does not show the standing to %s', async (_, actor, code) => {
    fixture.as(actor);
    const { errors } = await fixture.ask(standing, { code: CODE });
    expect(errors?.[0]?.extensions['code']).toBe(code);
    fixture.as(undefined);
  });

  test.each([
    ['before the cycle is over', '2025-12-31', CITY_LEADER, 'CYCLE_NOT_OVER'],
    ['by a clerk', '2026-01-20', { ...CITY_LEADER, role: 'clerk' as const }, 'FORBIDDEN'],
    ['by another bureau', '2026-01-20', { ...CITY_LEADER, authority: 'suzhou' }, 'FORBIDDEN'],
    ['by nobody', '2026-01-20', undefined, 'UNAUTHENTICATED'],
  ])('is not published %s, and nothing is stored', async (_, today, official, code) => {
    fixture.at(day(today));
    expect(await publish(official)).toMatchObject({ ok: false, problems: [{ code }] });
    expect((await fixture.ask(grade, { code: CODE })).data).toMatchObject({
      agency: { creditGrade: null, creditGrades: [] },
    });
  });

  test('is published with every figure, and in force from that day', async () => {
    fixture.at(day('2026-01-20'));
    expect(await publish(CITY_LEADER)).toMatchObject({ ok: true });
    const { data, errors } = await fixture.ask(grade, { code: CODE });
    expect(errors).toBeUndefined();
    const agency = data?.['agency'] as { creditGrade: Record<string, unknown> };
    expect(agency).toMatchObject({
      region: { fullName: '江苏省无锡市江阴市' },
      creditGrades: [{ cycle: 2025, score: '90' }],
    });
    expect(agency.creditGrade).toMatchObject({
      cycle: 2025,
      band: 'A',
      score: '90',
      publishedOn: '2026-01-20',
      inForceTo: null,
      disputed: false,
      decidedBy: { id: 'jiangyin' },
    });
    expect(agency.creditGrade['deductions']).toMatchObject([
      { clause: { clause: 'J-A3-3-5', act: { id: 'J' } }, points: '5', balance: '95' },
      { clause: { clause: 'J-A3-2-5' }, points: '10', balance: '90' },
    ]);
    expect(agency.creditGrade['buckets']).toContainEqual({
      scorer: '320281108',
      scorerName: '周庄镇',
      part: 'Q2',
      outOf: '10',
      lost: '10',
      left: '0',
      active: true,
    });
    expect((await fixture.ask(grade, { code: CODE, on: '2026-01-19' })).data).toMatchObject({
      agency: { creditGrade: null },
    });
    expect((await fixture.ask(grade, { code: CODE, on: '2026-01-20' })).data).toMatchObject({
      agency: { creditGrade: { cycle: 2025 } },
    });
  });

  test('shows a dispute while it is open, and is corrected when the finding fell', async () => {
    const more = (type: string, findingId: string) => ({ type, facts: { findingId, reason: '异议成立' } });
    await fixture.subgraph.catchUp({
      enforcement: journalOf([...journal, more('finding.disputed', ID.second)]),
    });
    expect((await fixture.ask(grade, { code: CODE })).data).toMatchObject({
      agency: { creditGrade: { disputed: true, deductions: [{ disputed: false }, { disputed: true }] } },
    });
    await fixture.subgraph.catchUp({
      enforcement: journalOf([
        ...journal,
        more('finding.disputed', ID.second),
        more('finding.revoked', ID.second),
      ]),
    });
    fixture.at(day('2026-03-01'));
    expect(await publish(CITY_LEADER)).toMatchObject({ ok: true });
    expect((await fixture.ask(grade, { code: CODE })).data).toMatchObject({
      agency: { creditGrade: { score: '95', disputed: false }, creditGrades: [{ cycle: 2025, score: '95' }] },
    });
    expect((await fixture.ask(grade, { code: CODE, on: '2026-02-28' })).data).toMatchObject({
      agency: { creditGrade: { score: '90', inForceTo: '2026-02-28' } },
    });
  });

  test('no longer says what a finding said that fell, also where an old grade is asked for', async () => {
    const old = `{ agency(creditCode: "${CODE}") { creditGrade(on: "2026-02-28") { disputed deductions { id summary revoked disputed } } } }`;
    expect((await fixture.ask(old)).data).toEqual({
      agency: {
        creditGrade: {
          disputed: false,
          deductions: [
            { id: ID.first, summary: '演示', revoked: false, disputed: false },
            { id: ID.second, summary: '（该项已撤销，内容不再公示）', revoked: true, disputed: false },
          ],
        },
      },
    });
  });

  test('costs a fixed number of statements, whatever the number of agencies', async () => {
    const look =
      '{ _entities(representations: REFS) { ... on Agency { name creditGrade { score } serviceContracts(first: 8) { totalCount nodes { id } } } } }';
    const ask = async (count: number) => {
      fixture.statements();
      const refs = Array.from(
        { length: count },
        () => `{ __typename: "Agency", creditCode: "${CODE}" }`,
      ).join(' ');
      expect((await fixture.ask(look.replace('REFS', `[${refs}]`))).errors).toBeUndefined();
      return fixture.statements().length;
    };
    expect(await ask(1)).toBe(4);
    expect(await ask(20)).toBe(4);
  });
});
