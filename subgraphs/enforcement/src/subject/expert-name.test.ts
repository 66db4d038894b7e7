import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftNotice } from '../notice/draft-notice.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { valueOf } from '../testing/outcomes.fixture.ts';
import { EXPERT, PEOPLE } from '../testing/people.fixture.ts';
import { caseOf, publishOn } from '../testing/publish.fixture.ts';

let house: TestEnforcement;
let ask: Ask;
let draft: string;
beforeAll(async () => {
  house = await testEnforcement();
  ask = await testGraph(house, '2026-06-10');
  const input = caseOf('2026-06-01', { subjects: [EXPERT] });
  draft = valueOf(await draftNotice(house.em(), fixedClock(day('2026-06-01')), PEOPLE.stateClerk, input)).id;
});
afterAll(() => house.close());

const readDraft = async () => {
  const { data } = await ask(
    'query ($id: ID!) { noticeFile(id: $id) { subjects { ... on Expert { name } } } }',
    { id: draft },
    PEOPLE.stateReviewer,
  );
  return data?.['noticeFile'];
};
const reads = async () => (await house.journal()).filter(({ type }) => type === 'personal-data.read');

test('who reads the name of an expert whom nothing names in public is in the journal', async () => {
  expect(await readDraft()).toEqual({ subjects: [{ name: '示例专家' }] });
  expect(await reads()).toMatchObject([
    {
      subjectKind: 'Expert',
      subjectId: EXPERT.code,
      facts: { fields: ['name'] },
      actor: 'state-reviewer',
      actingAs: 'AUTHORITY:changji:reviewer',
      requestId: 'test-request',
      occurredOn: '2026-06-10',
    },
  ]);
  expect(JSON.stringify(await reads())).not.toContain('示例专家');
});

test('while a notice names the person, and for the public, there is nothing to journal', async () => {
  const before = await reads();
  const { id } = await publishOn(house, '2026-06-05', { subjects: [EXPERT] });
  expect(await readDraft()).toEqual({ subjects: [{ name: '示例专家' }] });
  const { data } = await ask('query ($id: ID!) { notice(id: $id) { subjects { ... on Expert { name } } } }', {
    id,
  });
  expect(data?.['notice']).toEqual({ subjects: [{ name: '示例专家' }] });
  expect(await reads()).toEqual(before);
});
