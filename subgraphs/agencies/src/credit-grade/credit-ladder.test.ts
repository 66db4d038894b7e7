import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import {
  type AgenciesFixture,
  agenciesFixture,
  CITY_LEADER,
  journalOf,
} from '../testing/agencies-fixture.ts';

const CODE = '91320281MXDEM00011';
const OTHER = '91320281MXDEM00070';
const id = (serial: number) => `0190a000-0000-7000-8000-00000000010${serial}`;
const talk = (serial: number, heldOn: string, authority = 'jiangyin', agency = CODE) => ({
  type: 'talk.held',
  facts: { talkId: id(serial), subject: { kind: 'AGENCY', id: agency }, authority, heldOn },
});

let fixture: AgenciesFixture;
beforeAll(async () => {
  fixture = await agenciesFixture(day('2025-01-05'));
  const agency = {
    name: '演示云岫安全技术有限公司',
    region: '320281',
    address: null,
    filedOn: day('2025-01-03'),
  };
  const agencies = [{ ...agency, creditCode: CODE }];
  expect(
    await registerAgencies(systemFork(fixture.orm, 'test'), fixture.clock, 'tester', agencies),
  ).toMatchObject({
    ok: true,
  });
  await fixture.subgraph.catchUp({
    enforcement: journalOf([
      talk(1, '2025-12-31'),
      talk(2, '2026-06-10'),
      talk(3, '2026-03-10'),
      talk(4, '2026-04-10', 'jiangyin-320281108'),
      talk(5, '2026-04-11', 'jiangyin', OTHER),
      talk(6, '2026-09-10'),
    ]),
  });
});
afterAll(() => fixture.close());

const query = `query ($code: ID!, $cycle: Int!) {
  agency(creditCode: $code) { creditStanding(cycle: $cycle) { score ladder { clause { clause } talks { id heldOn } } } } }`;
const ask = (cycle = 2026) => fixture.ask(query, { code: CODE, cycle });
const first = { id: id(3), heldOn: '2026-03-10' };
const second = { id: id(2), heldOn: '2026-06-10' };
const third = { id: id(6), heldOn: '2026-09-10' };

describe('the ladder of talks', () => {
  test.each([
    ['2026-03-10', 2026, null, []],
    ['2026-03-11', 2026, 'J-A3-3-8', [first]],
    ['2026-06-10', 2026, 'J-A3-3-8', [first]],
    ['2026-06-11', 2026, 'J-A3-2-7', [first, second]],
    ['2026-09-10', 2026, 'J-A3-2-7', [first, second]],
    ['2026-09-11', 2026, 'J-A3-1-8', [first, second, third]],
    ['2026-12-31', 2026, 'J-A3-1-8', [first, second, third]],
    ['2027-01-01', 2027, null, []],
    ['2027-01-01', 2026, null, []],
  ])('on %s in the cycle %i puts a violation under %s', async (today, cycle, clause, talks) => {
    fixture.at(day(today));
    fixture.as({ ...CITY_LEADER, role: 'clerk' });
    const { data, errors } = await ask(cycle);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      agency: { creditStanding: { score: '100', ladder: { clause: clause && { clause }, talks } } },
    });
  });

  test.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['an official of another bureau', { ...CITY_LEADER, authority: 'suzhou' }, 'FORBIDDEN'],
  ])('is not shown to %s', async (_, actor, code) => {
    fixture.at(day('2026-09-11'));
    fixture.as(actor);
    const { data, errors } = await ask();
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(JSON.stringify(data)).not.toContain('J-A3-1-8');
  });
});

test.each([0, -5, 2147483647])('the cycle %i is no year, and refused as such', async (cycle) => {
  fixture.at(day('2026-03-11'));
  fixture.as({ ...CITY_LEADER, role: 'clerk' });
  const { errors } = await ask(cycle);
  expect(errors?.[0]?.extensions['problems']).toMatchObject([{ code: 'CYCLE_MALFORMED', field: 'cycle' }]);
});
