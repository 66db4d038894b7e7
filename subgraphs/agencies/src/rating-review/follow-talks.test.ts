import { systemFork } from '@chengan/shared/database/session';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture, journalOf } from '../testing/agencies-fixture.ts';
import { AGENCY, courseTo, KUNSHAN, publishCourse, registerApplicant } from '../testing/star-course.ts';
import { reviewsOf } from './rating-review.store.ts';

let fixture: AgenciesFixture;
beforeAll(async () => {
  fixture = await agenciesFixture(day('2026-03-02'));
  const em = systemFork(fixture.orm, 'test');
  await registerApplicant(em, fixture.clock);
  const id = await courseTo(em, fixture.clock, 'ANNOUNCED', { cycle: 2025 });
  fixture.at(day('2026-03-10'));
  await publishCourse(em, fixture.clock, id);
});
afterAll(() => fixture.close());

const talk = (
  id: string,
  heldOn: string,
  agency = AGENCY,
  kind = 'AGENCY',
): Pick<JournalEntry, 'type' | 'facts'> => ({
  type: 'talk.held',
  facts: { talkId: id, subject: { kind, id: agency }, authority: 'jiangyin', heldOn },
});
const reviews = async () =>
  (await reviewsOf(systemFork(fixture.orm, 'test'), [KUNSHAN], false, 50, undefined)).map(
    ({ cause, source, state, occurredOn }) => `${cause} ${source.slice(-2)} ${state} ${occurredOn}`,
  );

test('a talk or a censure after the rating opens one review at the bureau that rated, and changes nothing itself', async () => {
  const ids = ['01', '02', '03', '04', '05'].map((end) => `018f0000-0000-7000-8000-0000000000${end}`);
  const [before = '', on = '', foreign = '', expert = '', notice = ''] = ids;
  const enforcement = journalOf([
    talk(before, '2026-03-09'),
    talk(on, '2026-04-01'),
    talk(on, '2026-04-01'),
    talk(foreign, '2026-04-01', '91320281MXDA00011D'),
    talk(expert, '2026-04-01', AGENCY, 'ENTERPRISE'),
    {
      type: 'notice.published',
      facts: {
        noticeId: notice,
        kind: 'PUBLIC_CENSURE',
        title: '关于通报批评的公告',
        subjects: [{ kind: 'AGENCY', id: AGENCY }],
        publicUntil: '2027-01-01',
        authority: 'jiangyin',
        decidedOn: '2026-05-06',
      },
    },
  ]);
  await fixture.subgraph.catchUp({ enforcement });
  await fixture.subgraph.catchUp({ enforcement });
  expect((await reviews()).toSorted()).toEqual(['CRITICISM 05 OPEN 2026-05-06', 'TALK 02 OPEN 2026-04-01']);
  const { data } = await fixture.ask(`{ agency(creditCode: "${AGENCY}") { starRating { band } } }`);
  expect(data).toEqual({ agency: { starRating: { band: 'FIVE' } } });
});
