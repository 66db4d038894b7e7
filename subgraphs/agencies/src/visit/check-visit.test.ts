import { actorSession } from '@chengan/shared/database/session';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgenciesFixture } from '../testing/agencies-fixture.ts';
import { recordVisit } from './record-visits.command.ts';
import {
  ACCOUNT,
  EVALUATOR,
  EXPIRED,
  LEFT,
  OTHERS,
  SENIOR,
  staff,
  STRANGER,
  uuid,
  visitInput,
  visitsFixture,
} from './visit.fixture.ts';
import type { VisitInput } from './visit-input.ts';

let hub: AgenciesFixture;
let number = 0;
beforeAll(async () => {
  hub = await visitsFixture();
});
afterAll(() => hub.close());

test.each<[string, Partial<VisitInput>, string[] | 'RECORDED']>([
  ['on the first day of the contract', at('2026-01-01'), 'RECORDED'],
  ['on the eve of the contract', at('2025-12-31'), ['VISIT_BEFORE_CONTRACT']],
  [
    'that ended this very moment',
    { startedAt: '2026-05-12T11:00:00+08:00', endedAt: '2026-05-12T12:00:00+08:00', signatures: [] },
    'RECORDED',
  ],
  [
    'that ends a minute from now',
    { startedAt: '2026-05-12T11:00:00+08:00', endedAt: '2026-05-12T12:01:00+08:00', signatures: [] },
    ['VISIT_IN_FUTURE'],
  ],
  ['that ends when it begins', { endedAt: '2026-05-11T09:00:00+08:00' }, ['ENDS_BEFORE_START']],
  ['under another agency’s contract', { contract: OTHERS }, ['CONTRACT_UNKNOWN']],
  ['under no contract', { contract: uuid('c', 9) }, ['CONTRACT_UNKNOWN']],
  ['by nobody', { practitioners: [], signatures: [] }, ['PERSON_MISSING']],
  ['by somebody of another agency', { practitioners: [EVALUATOR, STRANGER] }, ['PERSON_UNKNOWN']],
  ['by one who left the day before', { practitioners: [EVALUATOR, LEFT] }, ['PERSON_NOT_EMPLOYED']],
  ['by one who left that day', { ...at('2026-05-10'), practitioners: [LEFT] }, 'RECORDED'],
  [
    'by one whose certificate ran out the day before',
    { practitioners: [EVALUATOR, EXPIRED] },
    ['CERTIFICATE_NOT_VALID'],
  ],
  [
    'by one on the last day of the certificate',
    { ...at('2026-05-10'), practitioners: [EXPIRED] },
    'RECORDED',
  ],
  ['by one who has a title and no certificate', { practitioners: [EVALUATOR, SENIOR] }, 'RECORDED'],
  ['led by somebody who was not there', { leader: SENIOR }, 'RECORDED'],
  ['led by somebody of another agency', { leader: STRANGER }, ['LEADER_UNKNOWN']],
  ['led by nobody whom there is', { leader: 'x' }, ['LEADER_UNKNOWN']],
  ['led by one who left the day before', { leader: LEFT }, ['PERSON_NOT_EMPLOYED']],
  [
    'of an unknown kind, with content 11',
    { kinds: ['MAGIC'], contents: [11] },
    ['KIND_UNKNOWN', 'CONTENT_UNKNOWN'],
  ],
  ['with a file that nobody sent', { photos: [uuid('b', 1)] }, ['ATTACHMENT_UNKNOWN']],
  ['without a word', { process: ' ', opinions: null }, ['TEXT_MISSING']],
])('a visit %s', async (_, change, expected) => {
  const em = hub.orm.em.fork({ session: actorSession(staff(), 'test') });
  const id = uuid('a', (number += 1));
  const outcome = await recordVisit(em, hub.clock, ACCOUNT, visitInput({ id, ...change }));
  expect(outcome.ok ? outcome.value.outcome : outcome.problems.map(({ code }) => code)).toEqual(expected);
});

function at(on: string): Partial<VisitInput> {
  return { startedAt: `${on}T09:00:00+08:00`, endedAt: `${on}T11:00:00+08:00`, signatures: [] };
}
