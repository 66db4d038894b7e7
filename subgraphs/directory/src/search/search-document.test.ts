import { systemFork } from '@chengan/shared/database/session';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DirectoryFixture, memoryJournal, openDirectory } from '../testing/directory.fixture.ts';
import { emptyDirectory } from './search-document.store.ts';

const agencies = memoryJournal('agencies');
const enterprises = memoryJournal('enterprises');
const enforcement = memoryJournal('enforcement');
const sources = { agencies, enterprises, enforcement };
let directory: DirectoryFixture;

beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory.close());

const found = async (text: string) => {
  const { data } = await directory.ask(
    'query ($text: String!) { search(text: $text) { nodes { subject { ... on Agency { creditCode } ... on Enterprise { creditCode } } } } }',
    { text },
  );
  return (data?.['search'] as { nodes: { subject: { creditCode: string } }[] }).nodes.map(
    ({ subject }) => subject.creditCode,
  );
};
const counts = async () =>
  (await directory.ask('{ hub { agencies enterprises notices today now demonstration } }')).data?.['hub'];
const contents = async () => ({
  documents: await systemFork(directory.orm, 'test').execute(
    'select * from search_document order by kind, subject_id',
  ),
  tokens: await systemFork(directory.orm, 'test').execute(
    'select * from search_token where documents > 0 order by token',
  ),
  names: await systemFork(directory.orm, 'test').execute('select * from expert_name order by expert'),
  namings: await systemFork(directory.orm, 'test').execute(
    'select * from expert_naming order by decision, expert',
  ),
  notices: await systemFork(directory.orm, 'test').execute('select * from public_notice order by notice_id'),
});

test('a changed name is found, the old one no longer, and nothing is counted twice', async () => {
  agencies.push({
    type: 'agency.registered',
    facts: { creditCode: 'A1', name: '江苏旧岚安全服务有限公司', region: null },
  });
  await directory.subgraph.catchUp(sources);
  expect(await found('旧岚')).toEqual(['A1']);
  agencies.push(
    { type: 'agency.changed', facts: { creditCode: 'A1', name: '江苏半途安全服务有限公司', region: null } },
    { type: 'credit-grade.published', facts: { creditCode: 'A1', cycle: 2025, band: 'A', score: '100' } },
    {
      type: 'agency.changed',
      facts: { creditCode: 'A1', name: '江苏新岚安全服务有限公司', region: '320281' },
    },
  );
  await directory.subgraph.catchUp(sources);
  expect(await found('旧岚')).toEqual([]);
  expect(await found('半途')).toEqual([]);
  expect(await found('新岚')).toEqual(['A1']);
  expect(await counts()).toMatchObject({ agencies: 1, enterprises: 0 });
});

test('the same code may be an agency and an enterprise', async () => {
  enterprises.push({
    type: 'enterprise.registered',
    facts: { creditCode: 'A1', name: '江苏新岚安全服务有限公司', region: '320281', aliases: [] },
  });
  await directory.subgraph.catchUp(sources);
  expect(await found('新岚')).toEqual(['A1', 'A1']);
  expect(await counts()).toMatchObject({ agencies: 1, enterprises: 1 });
});

test('notices are counted while they are public: until their last day, and not after they are withdrawn', async () => {
  const notice = (noticeId: string, publicUntil: string | null) =>
    enforcement.push({
      type: 'notice.published',
      facts: { noticeId, kind: 'EXPOSURE', title: 't', subjects: [], publicUntil },
    });
  notice('00000000-0000-4000-8000-000000000001', null);
  notice('00000000-0000-4000-8000-000000000002', '2026-11-19');
  notice('00000000-0000-4000-8000-000000000003', '2026-11-20');
  notice('00000000-0000-4000-8000-000000000004', '2026-11-21');
  await directory.subgraph.catchUp(sources);
  expect(await counts()).toMatchObject({ notices: 3 });
  enforcement.push({
    type: 'notice.withdrawn',
    facts: { noticeId: '00000000-0000-4000-8000-000000000001', reason: 'r' },
  });
  await directory.subgraph.catchUp(sources);
  expect(await counts()).toEqual({
    agencies: 1,
    enterprises: 1,
    notices: 2,
    today: '2026-11-20',
    now: '2026-11-20T04:00:00.000Z',
    demonstration: true,
  });
});

test('a rebuild from the journals gives the same', async () => {
  agencies.push({ type: 'expert.registered', facts: { id: 'e-1', name: '演示人' } });
  enforcement.push({
    type: 'notice.published',
    facts: {
      noticeId: '00000000-0000-4000-8000-000000000005',
      kind: 'EXPOSURE',
      title: 't',
      subjects: [{ kind: 'EXPERT', id: 'e-1' }],
      publicUntil: '2026-12-31',
    },
  });
  await directory.subgraph.catchUp(sources);
  const before = await contents();
  expect(before.documents).toHaveLength(3);
  expect(before.names).toEqual([{ expert: 'e-1', name: '演示人' }]);
  expect(before.namings).toHaveLength(1);
  await systemFork(directory.orm, 'test').transactional((em) => emptyDirectory(em));
  expect(await contents()).toEqual({ documents: [], tokens: [], names: [], namings: [], notices: [] });
  expect(await directory.subgraph.catchUp(sources)).toBe(12);
  expect(await contents()).toEqual(before);
});
