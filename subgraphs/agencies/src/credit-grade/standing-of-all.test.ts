import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { saveFinding } from './finding.store.ts';
import { standingOfAll } from './standing-of-all.store.ts';
import { standingFacts } from './standing.store.ts';
import { assess } from './assess.ts';
import { TOWNS } from './scorer.ts';

const CODES = ['91320281MXDEM00011', '91320281MXDEM0002X', '91320281MXDEM00038', '91320281MXDEM00046'];

let agencies: AgenciesFixture;
beforeAll(async () => {
  agencies = await agenciesFixture(day('2026-02-01'));
  const em = systemFork(agencies.orm, 'test');
  const rows = CODES.map((creditCode, index) => ({
    creditCode,
    name: `演示机构${index}`,
    region: '320281108',
    address: null,
    filedOn: null,
  }));
  const registered = await registerAgencies(em, agencies.clock, 'test', rows);
  expect(registered).toMatchObject({ ok: true });
  const finding = (agency: string, clause: string, occurredOn: string, authority: string) => ({
    findingId: crypto.randomUUID(),
    subject: { kind: 'AGENCY' as const, id: agency },
    clause,
    occurredOn: day(occurredOn),
    authority,
    summary: '演示',
    spillConfirmed: false,
  });
  const found = [
    [finding(CODES[0] ?? '', 'J-A3-2-5', '2025-03-01', 'jiangyin'), 'CITY'],
    [finding(CODES[1] ?? '', 'J-A3-3-3', '2025-05-01', 'jiangyin-320281108'), '320281108'],
    [finding(CODES[2] ?? '', 'J-A3-1-1', '2025-05-01', 'jiangyin'), 'CITY'],
    [finding(CODES[3] ?? '', 'J-A3-2-5', '2024-05-01', 'jiangyin'), 'CITY'],
  ] as const;
  for (const [one, scorer] of found) await saveFinding(em, one, scorer, '2025-06-01T00:00:00.000Z');
});
afterAll(() => agencies.close());

async function all(batch: number) {
  const graded: [string, string, string][] = [];
  for await (const part of standingOfAll(systemFork(agencies.orm, 'test'), 2025, day('2026-02-01'), batch)) {
    expect(part.length).toBeLessThanOrEqual(batch);
    for (const { agency, outcome } of part) {
      if (outcome.kind === 'decided')
        graded.push([agency, outcome.assessment.score.toString(), outcome.assessment.band]);
    }
  }
  return graded;
}

test('every agency of the cycle is assessed once, whatever the size of a batch, as it would be alone', async () => {
  const whole = await all(500);
  expect(whole.map(([agency, , band]) => [agency, band])).toEqual([
    [CODES[0], 'A'],
    [CODES[1], 'A'],
    [CODES[2], 'BLACKLIST'],
  ]);
  expect(await all(1)).toEqual(whole);
  expect(await all(2)).toEqual(whole);
  const em = systemFork(agencies.orm, 'test');
  for (const [agency, score] of whole) {
    const alone = assess(await standingFacts(em, agency, 2025), day('2026-02-01'), TOWNS);
    expect(alone.kind === 'decided' && alone.assessment.score.toString()).toBe(score);
  }
});

test('three statements a batch, however many agencies are in it', async () => {
  agencies.statements();
  await all(500);
  const reading = agencies
    .statements()
    .filter((text) => / from (agency|finding|service_contract)/.test(text));
  expect(reading.length).toBe(4); // and one that finds nothing further
});
