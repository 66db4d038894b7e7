import { systemFork } from '@chengan/shared/database/session';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { followOnce } from '@chengan/shared/journal/follow';
import { day } from '@chengan/shared/time/day';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture, journalOf } from '../testing/agencies-fixture.ts';
import { accountOf } from './account.ts';
import { assess } from './assess.ts';
import { followEnforcement } from './follow-enforcement.job.ts';
import { TOWNS } from './scorer.ts';
import { standingFacts } from './standing.store.ts';

type Told = Pick<JournalEntry, 'type' | 'facts'>;

let [once, again]: AgenciesFixture[] = [];
beforeAll(async () => {
  [once, again] = await Promise.all([agenciesFixture(day('2027-01-05')), agenciesFixture(day('2027-01-05'))]);
});
afterAll(() => Promise.all([once?.close(), again?.close()]));

/** What happened to one finding, in the order in which enforcement does it. */
const courses = [
  ['confirmed'],
  ['confirmed', 'disputed'],
  ['confirmed', 'disputed', 'upheld'],
  ['confirmed', 'disputed', 'revoked'],
  ['confirmed', 'revoked'],
] as const;

interface Conduct {
  readonly id: string;
  readonly course: (typeof courses)[number];
  readonly clause: string;
  readonly authority: string;
  readonly month: number;
}

const conduct: fc.Arbitrary<Conduct> = fc.record({
  id: fc.uuid(),
  course: fc.constantFrom(...courses),
  clause: fc.constantFrom('J-A3-1-3', 'J-A3-2-5', 'J-A3-2-7', 'J-A3-3-4', 'J-A3-3-8'),
  authority: fc.constantFrom('jiangyin', 'jiangyin-320281108', 'jiangyin-320281107'),
  month: fc.integer({ min: 1, max: 12 }),
});

function entriesOf(agency: string, { id, course, clause, authority, month }: Conduct): Told[] {
  const about = {
    findingId: id,
    subject: { kind: 'AGENCY', id: agency },
    clause,
    occurredOn: `2026-${String(month).padStart(2, '0')}-11`,
    authority,
    summary: '演示',
    reason: '经复核',
  };
  return course.map((step) => ({ type: `finding.${step}`, facts: about }));
}

let serial = 0;
/** The journal as far as it has come; both read it from the beginning on. */
const journal: Told[] = [];

async function accountIn(house: AgenciesFixture, agency: string) {
  const facts = await standingFacts(systemFork(house.orm, 'test'), agency, 2026);
  const outcome = assess(facts, day('2027-01-05'), TOWNS);
  if (outcome.kind !== 'decided') throw new Error(JSON.stringify(outcome.problems));
  return accountOf(outcome.assessment);
}

test('replaying the journal, in whatever batches and after whatever stops, gives the same account', async () => {
  const [first, second] = [once, again];
  if (!first || !second) throw new Error('no databases');
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(conduct, { maxLength: 12, selector: ({ id }) => id }),
      fc.integer({ min: 1, max: 4 }),
      async (conducts, batch) => {
        serial += 1;
        const agency = `AGENCY-${serial}`;
        // one step of each in turn, as several desks work at once
        const queues = conducts.map((one) => entriesOf(agency, one));
        for (let step = 0; queues.some((queue) => queue.length > step); step += 1)
          journal.push(...queues.flatMap((queue) => queue[step] ?? []));
        const source = journalOf(journal);
        await first.subgraph.catchUp({ enforcement: source });
        const options = { orm: second.orm, source, handle: followEnforcement, batch };
        while ((await followOnce(options)) > 0);
        expect(await accountIn(second, agency)).toEqual(await accountIn(first, agency));
        const fallen = conducts.filter(({ course }) => course.at(-1) === 'revoked').length;
        const { deductions, direct } = await accountIn(first, agency);
        expect(deductions.length + direct.length).toBe(conducts.length - fallen);
      },
    ),
    { numRuns: 15 },
  );
});
