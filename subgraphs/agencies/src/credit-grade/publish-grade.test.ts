import { systemFork } from '@chengan/shared/database/session';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { type Day, day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import {
  type AgenciesFixture,
  agenciesFixture,
  CITY_LEADER,
  journalOf,
} from '../testing/agencies-fixture.ts';
import { publishGrade } from './publish-grade.command.ts';

const [GRADED, LATE, CORRECTED, TWICE] = [
  '91320281MXDEM00011',
  '91320281MXDEM00020',
  '91320281MXDEM00038',
  '91320281MXDEM00046',
] as const;
const ID = {
  known: '0190a000-0000-7000-8000-000000000001',
  later: '0190a000-0000-7000-8000-000000000002',
};
const grades = `query ($code: ID!, $on: Date) { agency(creditCode: $code) {
  creditGrade(on: $on) { cycle disputed inForceTo } creditGrades { cycle publishedOn } } }`;

let fixture: AgenciesFixture;
beforeAll(async () => {
  fixture = await agenciesFixture(day('2024-01-05'));
  const agencies = [GRADED, LATE, CORRECTED, TWICE].map((creditCode) => ({
    creditCode,
    name: `演示${creditCode}`,
    region: '320281',
    address: null,
    filedOn: null,
  }));
  expect(
    await registerAgencies(systemFork(fixture.orm, 'test'), fixture.clock, 'tester', agencies),
  ).toMatchObject({
    ok: true,
  });
});
afterAll(() => fixture.close());

const publish = (agency: string, cycle: number, on: Day) => {
  fixture.at(on);
  return publishGrade(
    systemFork(fixture.orm, 'test'),
    fixture.clock,
    steppedUp(CITY_LEADER, fixture.clock.now()),
    { agency, cycle },
  );
};
const shown = async (code: string, on?: string) => (await fixture.ask(grades, { code, on })).data?.['agency'];

test('a dispute about a finding that came after the grade is none of the grade', async () => {
  const confirmed = (findingId: string) => ({
    type: 'finding.confirmed',
    facts: {
      findingId,
      subject: { kind: 'AGENCY', id: GRADED },
      clause: 'J-A3-3-5',
      occurredOn: '2024-05-10',
      authority: 'jiangyin',
      summary: '演示',
    },
  });
  const disputed = (findingId: string) => ({ type: 'finding.disputed', facts: { findingId } });
  const entries: Pick<JournalEntry, 'type' | 'facts'>[] = [confirmed(ID.known)];
  const follow = () => fixture.subgraph.catchUp({ enforcement: journalOf(entries) });
  await follow();
  await publish(GRADED, 2024, day('2025-01-20'));
  entries.push(confirmed(ID.later), disputed(ID.later));
  await follow();
  expect(await shown(GRADED)).toMatchObject({ creditGrade: { disputed: false } });
  entries.push(disputed(ID.known));
  await follow();
  expect(await shown(GRADED)).toMatchObject({ creditGrade: { disputed: true } });
});

test.each([
  ['corrected', CORRECTED, day('2025-01-20')],
  ['published for the first time', LATE, undefined],
])('an old cycle that is %s does not replace the grade of a newer one', async (_, agency, before) => {
  if (before) await publish(agency, 2024, before);
  await publish(agency, 2025, day('2026-01-20'));
  expect(await publish(agency, 2024, day('2026-03-01'))).toMatchObject({ ok: true });
  expect(await shown(agency)).toEqual({
    creditGrade: { cycle: 2025, disputed: false, inForceTo: null },
    creditGrades: [
      { cycle: 2025, publishedOn: '2026-01-20' },
      { cycle: 2024, publishedOn: '2026-03-01' },
    ],
  });
  expect(await shown(agency, '2026-03-01')).toMatchObject({ creditGrade: { cycle: 2025 } });
  await publish(agency, 2026, day('2027-01-20'));
  expect(await shown(agency)).toMatchObject({ creditGrade: { cycle: 2026 } });
  expect(await shown(agency, '2027-01-19')).toMatchObject({
    creditGrade: { cycle: 2025, inForceTo: '2027-01-19' },
  });
});

test('two that publish at once are taken one after the other, and one grade stands', async () => {
  const at = day('2026-01-20');
  const outcomes = await Promise.all([
    publish(TWICE, 2025, at),
    publish(TWICE, 2025, at),
    publish(TWICE, 2024, at),
  ]);
  expect(outcomes.map((one) => one.ok)).toEqual([true, true, true]);
  expect(await shown(TWICE)).toMatchObject({
    creditGrade: { cycle: 2025, inForceTo: null },
    creditGrades: [{ cycle: 2025 }, { cycle: 2024 }],
  });
});
