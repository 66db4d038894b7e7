import type { Official } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escalationsOf } from '../escalation/escalation.store.ts';
import { proposeFinding } from '../finding/propose-finding.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { clock, doneIn, seat } from '../testing/steps.fixture.ts';
import { recordTalk } from './record-talk.command.ts';
import { talkById } from './talk.store.ts';
import { withdrawTalk } from './withdraw-talk.command.ts';

let house: TestEnforcement;
beforeAll(async () => {
  house = await testEnforcement();
  doneIn(house);
});
afterAll(() => house.close());

const record = async (who: Official, subject: { kind: 'AGENCY'; code: string }, heldOn: string) =>
  valueOf(await recordTalk(house.em(), clock, who, { subject, heldOn: day(heldOn), topic: '未签合同' })).id;
const withdraw = (id: string, who: Official, reason = '对象登记有误') =>
  withdrawTalk(house.em(), clock, who, { id, reason });

test('by another reviewer with a reason: the ladder of talks counts it no more, and it stays on record', async () => {
  const id = await record(PEOPLE.cityReviewer, AGENCY, '2026-05-04');
  const step = () =>
    proposeFinding(house.em(), clock, PEOPLE.cityClerk, {
      subject: AGENCY,
      clause: 'J-A3-3-8',
      occurredOn: day('2026-06-01'),
      summary: '约谈后仍不改正',
    });
  expect(codesOf(await step())).toEqual([]);
  expect(codesOf(await withdraw(id, PEOPLE.cityReviewer))).toEqual(['SAME_PERSON']);
  expect(codesOf(await withdraw(id, PEOPLE.cityClerk))).toEqual(['FORBIDDEN']);
  expect(codesOf(await withdraw(id, PEOPLE.stateLeader))).toEqual(['FORBIDDEN']);
  expect(codesOf(await withdraw(id, PEOPLE.cityLeader, ' '))).toEqual(['TEXT_MISSING']);
  expect(codesOf(await withdraw(id, PEOPLE.cityLeader))).toEqual([]);
  expect(await talkById(house.em(), id)).toMatchObject({
    withdrawnBy: 'city-leader',
    withdrawalReason: '对象登记有误',
  });
  expect((await house.journal()).at(-1)).toMatchObject({ type: 'talk.withdrawn', facts: { talkId: id } });
  expect(codesOf(await withdraw(id, PEOPLE.cityLeader))).toEqual(['TALK_WITHDRAWN']);
  expect(codesOf(await step())).toEqual(['TALKS_TOO_FEW']);
  // the same talk, recorded rightly, is recorded again
  await record(PEOPLE.cityClerk, AGENCY, '2026-05-04');
});

test('an open proposal that counted it lapses, and gives the other talk back', async () => {
  const { kind, code } = await house.newAgency();
  const subject = { kind, code };
  await record(seat('one', 'clerk'), subject, '2026-05-01');
  const second = await record(seat('one', 'clerk'), subject, '2026-06-01');
  const states = async () =>
    (
      await escalationsOf(house.em(), { authorities: ['changji'], subject: code, limit: 9, after: undefined })
    ).map(({ state }) => state);
  expect(await states()).toEqual(['OPEN']);
  valueOf(await withdraw(second, seat('another', 'leader')));
  expect(await states()).toEqual(['LAPSED']);
  await record(seat('one', 'clerk'), subject, '2026-06-02');
  expect(await states()).toEqual(['OPEN', 'LAPSED']);
});
