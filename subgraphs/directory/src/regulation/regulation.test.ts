import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DirectoryFixture, openDirectory } from '../testing/directory.fixture.ts';

let directory: DirectoryFixture;
beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory.close());

test('a clause is shown with its act, in both languages', async () => {
  const { data } = await directory.ask(
    '{ clause(id: "J-A3-2-4") { clause article label labelEn act { id title titleEn effectiveFrom status } } }',
  );
  expect(data?.['clause']).toMatchObject({
    clause: 'J-A3-2-4',
    article: expect.stringMatching(/\S/),
    label: expect.stringMatching(/\p{Script=Han}/u),
    labelEn: expect.stringMatching(/[a-z]/),
    act: { id: 'J', status: 'IN_FORCE', title: expect.stringContaining('江阴') },
  });
});

test('the five local acts come first, each with clauses', async () => {
  const { data } = await directory.ask('{ acts { id clauses { clause } } }');
  const acts = data?.['acts'] as { id: string; clauses: unknown[] }[];
  expect(acts.slice(0, 7).map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'J', 'H', 'Z', 'S']);
  expect(acts.slice(0, 7).every(({ clauses }) => clauses.length > 0)).toBe(true);
});

test('an act is found by its id', async () => {
  expect((await directory.ask('{ act(id: "S") { id replacedBy { id } } }')).data?.['act']).toMatchObject({
    id: 'S',
  });
});

test.each([
  ['clause', '{ clause(id: "J-A3-9-9") { clause } }'],
  ['act', '{ act(id: "no\\u0000pe") { id } }'],
])('an unknown %s is null with a reason', async (field, source) => {
  const { data, errors } = await directory.ask(source);
  expect(data).toEqual({ [field]: null });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/没有/),
    extensions: { code: 'NOT_FOUND', field: 'id', messageEn: expect.any(String) },
  });
});
