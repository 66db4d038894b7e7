import { systemFork } from '@chengan/shared/database/session';
import { registerAgencies } from '@chengan/agencies/agency/register-agencies.command';
import type { Actor } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, testHub, type TestHub } from '../testing/hub.fixture.ts';
import { registerAgency } from '../testing/register.fixture.ts';
import type { Made } from './files.fixture.ts';
import { cellOf, MATRIX } from './matrix.ts';
import { SEATS } from './seats.ts';
import { holdersOf, inSeat, OTHER_AGENCY } from './people.fixture.ts';
import { QUESTIONS } from './questions.fixture.ts';
import { everyRowOf } from './rows.fixture.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub('in one process', day('2026-06-15'));
  await registerAgency(hub);
  await registerAgencies(systemFork(hub.orms.agencies, 'test'), hub.clock, 'test', [
    { ...OTHER_AGENCY, region: '652301', address: null, filedOn: null },
  ]);
  await hub.catchUp();
});
afterAll(() => hub.close());

const NOT_PERMITTED = ['UNAUTHENTICATED', 'FORBIDDEN', 'STEP_UP_REQUIRED', 'SAME_PERSON'];
const codes = ({ errors = [] }: Answer) => errors.map((error) => String(error.extensions['code']));

test('every row has a question, and every question a row', () => {
  expect(Object.keys(QUESTIONS).toSorted()).toEqual(Object.keys(MATRIX).toSorted());
});

describe.each(Object.entries(QUESTIONS))('%s', (field, question) => {
  const { own: usual, foreign } = holdersOf(...question.bureaus);
  const holders = { own: { ...usual, ...question.own }, foreign };
  const made = async (seat?: string): Promise<Made> => {
    const [kind = ''] = seat?.split(':') ?? [];
    const make = Object.entries(question.makeFor ?? {}).find(([of]) => of === kind)?.[1] ?? question.make;
    return (await make?.(hub, question.bureaus[0])) ?? { id: '' };
  };
  const ask = (file: Made, actor: Actor | undefined) =>
    hub.ask(question.query, question.variables(file), actor);

  const refused = SEATS.filter((seat) => cellOf(field, seat) === 'refused');
  test(`is refused to ${refused.length} seats, and nothing changes`, async () => {
    const file = await made();
    const untouched = await everyRowOf(hub);
    for (const seat of refused) {
      const answer = await ask(file, inSeat(seat, holders.own, hub.clock.now()));
      const code = seat === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect([seat, codes(answer), answer.status]).toEqual([seat, [code], seat === 'nobody' ? 401 : 403]);
      expect(shown(answer)).toEqual([]);
    }
    expect(await everyRowOf(hub)).toEqual(untouched);
  });

  const own = SEATS.filter((seat) => cellOf(field, seat) === 'own');
  test.runIf(own.length > 0).each(own)('is for %s what is their own, and nothing of others', async (seat) => {
    const file = await made(seat);
    const untouched = await everyRowOf(hub);
    const stranger = await ask(file, inSeat(seat, holders.foreign, hub.clock.now()));
    expect(await everyRowOf(hub)).toEqual(untouched);
    const owner = await ask(file, inSeat(seat, holders.own, hub.clock.now()));
    expect(codes(owner)).toEqual([]);
    if (question.answers === 'file') {
      expect(codes(stranger).filter((code) => !['FORBIDDEN', 'NOT_FOUND'].includes(code))).toEqual([]);
      expect(codes(stranger)).not.toEqual([]);
    } else {
      expect(codes(stranger)).toEqual([]);
      expect(shown(stranger).filter((id) => shown(owner).includes(id))).toEqual([]);
      if (question.answers === 'list') expect(shown(owner)).toContain(file.id);
    }
  });

  const allowed = SEATS.filter((seat) => cellOf(field, seat) === 'allowed');
  test.runIf(allowed.length > 0).each(allowed)('is allowed to %s', async (seat) => {
    const answer = await ask(await made(), inSeat(seat, holders.own, hub.clock.now()));
    expect(codes(answer).filter((code) => NOT_PERMITTED.includes(code))).toEqual([]);
    expect(codes(answer)).toEqual([]);
  });
});

/** Ids in a list that was answered. */
function shown({ data }: Answer): string[] {
  return Object.values(data ?? {}).flatMap((value) => {
    const nodes = (value as { nodes?: { id: string }[] } | null)?.nodes ?? [];
    return nodes.map(({ id }) => id);
  });
}
