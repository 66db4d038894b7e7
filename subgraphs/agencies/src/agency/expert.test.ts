import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture, journalOf } from '../testing/agencies-fixture.ts';
import { registerExpert } from './register-expert.command.ts';

const NAMED = { id: '018f0000-0000-7000-8000-000000000001', name: '演明远' };
const UNNAMED = { id: '018f0000-0000-7000-8000-000000000002', name: '演敏求' };
const NOTICE = '00000000-0000-4000-8000-000000000001';
let agencies: AgenciesFixture;

beforeAll(async () => {
  agencies = await agenciesFixture(day('2026-06-15'));
  for (const expert of [NAMED, UNNAMED])
    await registerExpert(systemFork(agencies.orm, 'test'), agencies.clock, 'test', expert);
});
afterAll(() => agencies.close());

const PUBLISHED = {
  type: 'notice.published',
  facts: {
    noticeId: NOTICE,
    kind: 'EXPOSURE',
    title: 't',
    subjects: [{ kind: 'EXPERT', id: NAMED.id }],
    publicUntil: '2026-12-12',
  },
};
const WITHDRAWN = { type: 'notice.withdrawn', facts: { noticeId: NOTICE, reason: 'r' } };

const both = async () => {
  const { data, errors } = await agencies.ask(
    `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Expert { id name } } }`,
    { ids: [NAMED, UNNAMED].map(({ id }) => ({ __typename: 'Expert', id })) },
  );
  expect(errors).toBeUndefined();
  return data?.['_entities'];
};

test('an expert is nobody to the public until a public decision names him, and to the day on which it ends', async () => {
  expect(await both()).toEqual([null, null]);
  await agencies.subgraph.catchUp({ enforcement: journalOf([PUBLISHED]) });
  expect(await both()).toEqual([NAMED, null]);
  agencies.at(day('2026-12-12'));
  expect(await both()).toEqual([NAMED, null]);
  agencies.at(day('2026-12-13'));
  expect(await both()).toEqual([null, null]);
});

test('a withdrawn notice names him no longer', async () => {
  agencies.at(day('2026-06-16'));
  expect(await both()).toEqual([NAMED, null]);
  await agencies.subgraph.catchUp({ enforcement: journalOf([PUBLISHED, WITHDRAWN]) });
  expect(await both()).toEqual([null, null]);
});

test('both are in the journal, so that enforcement knows whom it decides about', async () => {
  const entries = await agencies.subgraph.journal.read(0, 10);
  expect(entries.map(({ type, facts }) => [type, facts])).toEqual([
    ['expert.registered', NAMED],
    ['expert.registered', UNNAMED],
  ]);
});

test('what only looks like an id is nobody, and no error of the database', async () => {
  const { data, errors } = await agencies.ask(
    `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Expert { id } } }`,
    { ids: [{ __typename: 'Expert', id: '-'.repeat(36) }] },
  );
  expect([data?.['_entities'], errors]).toEqual([[null], undefined]);
});
