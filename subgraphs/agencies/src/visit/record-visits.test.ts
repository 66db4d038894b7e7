import type { Em } from '@chengan/shared/database/database';
import { actorSession, systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AgenciesFixture } from '../testing/agencies-fixture.ts';
import { recordVisits } from './record-visits.command.ts';
import type { RecordedVisit } from './recorded-visit.ts';
import {
  ACCOUNT,
  AGENCY,
  CHANGJI,
  EVALUATOR,
  hazard,
  OTHER_AGENCY,
  OTHERS,
  staff,
  STRANGER,
  uuid,
  visitInput,
  visitsFixture,
} from './visit.fixture.ts';
import type { VisitInput } from './visit-input.ts';
import { visitsBetween } from './visits-between.store.ts';

let hub: AgenciesFixture;
beforeEach(async () => {
  hub = await visitsFixture();
});
afterEach(() => hub.close());

const em = (): Em => hub.orm.em.fork({ session: actorSession(staff(), 'test') });
const system = () => systemFork(hub.orm, 'test');
const send = async (...batch: VisitInput[]): Promise<RecordedVisit[]> => {
  const outcome = await recordVisits(em(), hub.clock, ACCOUNT, batch);
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  return outcome.value;
};
const codes = (recorded: RecordedVisit | undefined) =>
  recorded?.outcome === 'REFUSED' ? recorded.problems.map(({ code }) => code) : recorded?.outcome;
const count = async (table: string) =>
  (await system().execute<{ count: number }[]>(`select count(*)::int as count from ${table}`))[0]?.count;
const suggested = () =>
  system().execute<{ clause: string; authority: string; withdrawn: boolean }[]>(
    `select clause, authority, withdrawn_at is not null as withdrawn from suggestion order by clause, key`,
  );
const journal = async () => (await hub.subgraph.journal.read(0, 100)).map(({ type }) => type);

describe('what is sent again', () => {
  test('is the same visit: recorded once, known afterwards', async () => {
    const one = visitInput({ hazards: [hazard()] });
    expect(codes((await send(one))[0])).toBe('RECORDED');
    expect(codes((await send(one))[0])).toBe('KNOWN');
    const reordered = { ...one, contents: [2, 6], startedAt: '2026-05-11T01:00:00Z' };
    expect(codes((await send(reordered))[0])).toBe('KNOWN');
    expect([
      await count('service_visit'),
      await count('visit_hazard'),
      await count('visit_signature'),
    ]).toEqual([1, 1, 2]);
    expect((await journal()).filter((type) => type === 'visit.recorded')).toHaveLength(1);
  });

  test('twice at the same moment is one visit, and both hear so', async () => {
    const batch = [1, 2, 3].map((n) =>
      visitInput({ id: uuid('a', n), hazards: [hazard({ id: uuid('d', n) })] }),
    );
    const [first, second] = await Promise.all([send(...batch), send(...batch)]);
    const together = batch.map((_, index) => [codes(first[index]), codes(second[index])].sort());
    expect(together).toEqual(Array.from({ length: 3 }, () => ['KNOWN', 'RECORDED']));
    expect([await count('service_visit'), await count('visit_hazard')]).toEqual([3, 3]);
  });

  test('with other content is refused, and what is on record stays', async () => {
    await send(visitInput());
    const [again] = await send(visitInput({ process: '别的经过' }));
    expect(codes(again)).toEqual(['VISIT_DIFFERS']);
    const [row] = await system().execute<{ process: string }[]>('select process from service_visit');
    expect(row?.process).toBe('检查冲压车间，核对台账。');
  });

  test('by another agency under the same id tells nothing of the first', async () => {
    await send(visitInput());
    const outcome = await recordVisits(
      hub.orm.em.fork({ session: actorSession(staff('91320281MADEMA002Y'), 'test') }),
      hub.clock,
      { ...ACCOUNT, agency: '91320281MADEMA002Y' },
      [visitInput({ contract: OTHERS, practitioners: [STRANGER], signatures: [] })],
    );
    expect(outcome.ok && codes(outcome.value[0])).toEqual(['VISIT_DIFFERS']);
  });
});

describe('a hazard under the id of one of another visit', () => {
  const elsewhere = visitInput({
    id: uuid('a', 2),
    startedAt: '2026-05-12T09:00:00+08:00',
    endedAt: '2026-05-12T10:00:00+08:00',
    signatures: [],
    contract: CHANGJI,
  });

  test('is refused, or the next major one would be reported to nobody', async () => {
    await send(visitInput({ contract: CHANGJI, hazards: [hazard({ severity: 'MAJOR' })] }));
    const again = { ...elsewhere, hazards: [hazard({ severity: 'MAJOR', agreedBy: null, agreedOn: null })] };
    expect(codes((await send(again))[0])).toEqual(['HAZARD_ELSEWHERE']);
    const own = {
      ...again,
      hazards: [{ ...again.hazards[0], id: uuid('d', 2) } as (typeof again.hazards)[0]],
    };
    expect(codes((await send(own))[0])).toBe('RECORDED');
    expect(await count('hazard_report')).toBe(4);
  });

  test('is refused to another agency too, which would else take the report away from the first', async () => {
    await send(visitInput({ hazards: [hazard()] }));
    const other = { ...ACCOUNT, agency: OTHER_AGENCY };
    const session = actorSession(staff(OTHER_AGENCY), 'test');
    const theirs = {
      ...elsewhere,
      contract: OTHERS,
      practitioners: [STRANGER],
      hazards: [hazard({ agreedBy: null, agreedOn: null })],
    };
    const outcome = await recordVisits(hub.orm.em.fork({ session }), hub.clock, other, [theirs]);
    expect(outcome.ok && codes(outcome.value[0])).toEqual(['HAZARD_ELSEWHERE']);
  });

  test('at the same moment is refused in one of both', async () => {
    const both = await Promise.all([
      send(visitInput({ hazards: [hazard()] })),
      send({ ...elsewhere, hazards: [hazard({ agreedBy: null, agreedOn: null })] }),
    ]);
    expect(both.map(([one]) => JSON.stringify(codes(one))).sort()).toEqual([
      '"RECORDED"',
      '["HAZARD_ELSEWHERE"]',
    ]);
  });
});

test('an id in capital letters is the same id', async () => {
  const small = visitInput({ hazards: [hazard()] });
  await send(small);
  const capital = {
    ...small,
    id: small.id.toUpperCase(),
    hazards: [hazard({ id: uuid('d', 1).toUpperCase() })],
  };
  expect(codes((await send(capital))[0])).toBe('KNOWN');
  const twice = visitInput({
    id: uuid('a', 3),
    hazards: [hazard({ id: uuid('d', 4) }), hazard({ id: uuid('d', 4).toUpperCase() })],
  });
  expect(codes((await send(twice))[0])).toEqual(['NAMED_TWICE']);
  const kinds = Array.from({ length: 1_000 }, () => 'HAZARD_INSPECTION');
  expect(codes((await send(visitInput({ id: uuid('a', 5), kinds })))[0])).toEqual(['NAMED_TWICE']);
});

test('one bad visit of a batch does not keep the others out, and nothing of it is stored', async () => {
  const bad = visitInput({ id: uuid('a', 2), startedAt: '2025-12-31T09:00:00+08:00', hazards: [hazard()] });
  const recorded = await send(visitInput(), bad, visitInput({ id: uuid('a', 3) }));
  expect(recorded.map(codes)).toEqual(['RECORDED', ['VISIT_TOO_LONG', 'VISIT_BEFORE_CONTRACT'], 'RECORDED']);
  expect([await count('service_visit'), await count('visit_hazard')]).toEqual([2, 0]);
});

describe('a visit in 昌吉', () => {
  test('with nothing to show for it suggests what is against the measures, to the county', async () => {
    const hazards = [hazard({ basis: null, cause: null, severity: 'MAJOR' })];
    const [recorded] = await send(visitInput({ contract: CHANGJI, hazards }));
    expect(recorded?.outcome === 'RECORDED' && recorded.doubts.map(({ code }) => code)).toEqual([
      'HIGH_HAZARD_PERSONS',
      'HIGH_HAZARD_TITLE',
      'NO_IMAGE',
      'LIST_INCOMPLETE',
      'REPORT_DUE',
    ]);
    expect((await suggested()).map(({ clause }) => clause)).toEqual([
      'C1-15-1',
      'C1-15-1',
      'C1-15-4',
      'C1-16-2',
    ]);
    expect(new Set((await suggested()).map(({ authority }) => authority))).toEqual(
      new Set(['changji-652301']),
    );
  });

  test('that found a major hazard opens a report to the prefecture and to the county', async () => {
    await send(visitInput({ contract: CHANGJI, hazards: [hazard({ severity: 'MAJOR' })] }));
    const rows = await system().execute<{ authority: string }[]>(
      'select authority from hazard_report order by authority',
    );
    expect(rows.map(({ authority }) => authority)).toEqual(['changji', 'changji-652301']);
    const entry = (await hub.subgraph.journal.read(0, 100)).find(({ type }) => type === 'hazard.major-found');
    expect(entry?.facts.authorities).toEqual(['changji-652301', 'changji']);
  });

  test('that is corrected takes back what it had suggested and is not so any more', async () => {
    await send(
      visitInput({ contract: CHANGJI, practitioners: [EVALUATOR], hazards: [hazard({ cause: null })] }),
    );
    const [corrected] = await send(
      visitInput({
        id: uuid('a', 2),
        contract: CHANGJI,
        hazards: [hazard()],
        corrects: uuid('a', 1),
        correctionReason: '补写原因',
      }),
    );
    expect(codes(corrected)).toBe('RECORDED');
    const listed = (await suggested()).filter(({ clause }) => clause === 'C1-16-2');
    expect(listed).toEqual([{ clause: 'C1-16-2', authority: 'changji-652301', withdrawn: true }]);
    expect((await suggested()).find(({ clause }) => clause === 'C1-15-4')?.withdrawn).toBe(false);
  });
});

describe('a correction', () => {
  const correction = (change: Partial<VisitInput> = {}) =>
    visitInput({ id: uuid('a', 2), corrects: uuid('a', 1), correctionReason: '写错了时间', ...change });
  const standing = async () =>
    (await visitsBetween(em(), AGENCY, day('2026-01-01'), day('2026-12-31'))).map(({ id, state }) => [
      id,
      state,
    ]);

  test('is a new entry that stands in the place of the old one, which is kept', async () => {
    await send(visitInput());
    await send(correction({ signatures: [] }));
    expect(await standing()).toEqual([[uuid('a', 2), 'UNSIGNED']]);
    expect(await count('service_visit')).toBe(2);
    expect((await journal()).slice(-1)).toEqual(['visit.corrected']);
  });

  test('keeps the signatures of nobody: a signed sheet that is corrected is unsigned until it is signed anew', async () => {
    await send(visitInput());
    expect(await standing()).toEqual([[uuid('a', 1), 'SIGNED']]);
    await send(correction());
    expect(await standing()).toEqual([[uuid('a', 2), 'SIGNED']]);
  });

  test('of what was corrected before is refused', async () => {
    await send(visitInput(), correction());
    expect(codes((await send(correction({ id: uuid('a', 3) })))[0])).toEqual(['VISIT_CORRECTED_BEFORE']);
  });

  test.each<[string, Partial<VisitInput>, string[]]>([
    ['without a reason', { correctionReason: null }, ['TEXT_MISSING']],
    ['of no entry', { corrects: uuid('a', 9) }, ['VISIT_UNKNOWN']],
  ])('%s is refused', async (_, change, expected) => {
    await send(visitInput());
    expect(codes((await send(correction(change)))[0])).toEqual(expected);
  });

  test('that takes the visit back leaves none', async () => {
    await send(visitInput(), correction({ retracted: true }));
    expect(await standing()).toEqual([]);
    expect((await journal()).slice(-1)).toEqual(['visit.retracted']);
  });

  test('twice at once is one', async () => {
    await send(visitInput());
    const both = await Promise.all([send(correction()), send(correction({ id: uuid('a', 3) }))]);
    expect(both.map(([one]) => codes(one)).sort()).toEqual(['RECORDED', ['VISIT_CORRECTED_BEFORE']]);
  });
});
