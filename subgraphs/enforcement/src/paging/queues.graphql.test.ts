import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftNotice } from '../notice/draft-notice.command.ts';
import { recordTalk } from '../talk/record-talk.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { CLERK, clock, doneIn, em, finding, listing } from '../testing/steps.fixture.ts';
import { caseOf } from '../testing/publish.fixture.ts';

let house: TestEnforcement;
let ask: Ask;
const made: Record<string, string> = {};
beforeAll(async () => {
  house = await testEnforcement();
  doneIn(house);
  ask = await testGraph(house, '2026-06-10');
  made['findings'] = valueOf(await finding(CLERK)).id;
  made['listingFiles'] = valueOf(await listing(CLERK)).id;
  const input = caseOf('2026-06-10', { subjects: [OTHER_AGENCY] });
  made['noticeFiles'] = valueOf(await draftNotice(em(), clock, CLERK, input)).id;
  const talk = { subject: OTHER_AGENCY, heldOn: day('2026-06-01'), topic: '未签合同' };
  made['talks'] = valueOf(await recordTalk(em(), clock, CLERK, talk)).id;
});
afterAll(() => house.close());

const list = async (field: string, args = '', actor: Parameters<Ask>[2] = PEOPLE.stateClerk) => {
  const { data } = await ask(`{ ${field}${args} { nodes { id } totalCount } }`, {}, actor);
  const found = data?.[field] as { nodes: { id: string }[]; totalCount: number };
  return { ids: found.nodes.map(({ id }) => id), total: found.totalCount };
};

test.each(['findings', 'noticeFiles', 'listingFiles', 'talks'])(
  '%s are listed for their territory, also about one subject',
  async (field) => {
    const one = { ids: [made[field]], total: 1 };
    const none = { ids: [], total: 0 };
    expect(await list(field)).toEqual(one);
    expect(await list(field, `(subject: "${OTHER_AGENCY.code}")`)).toEqual(one);
    expect(await list(field, `(subject: "${AGENCY.code}")`)).toEqual(none);
    expect(await list(field, '', PEOPLE.cityLeader)).toEqual(none);
    expect(await list(field, `(subject: "${OTHER_AGENCY.code}")`, PEOPLE.cityLeader)).toEqual(none);
  },
);

test('entries are listed by state', async () => {
  expect((await list('listingFiles', '(state: PROPOSED)')).total).toBe(1);
  expect((await list('listingFiles', '(state: DECIDED)')).total).toBe(0);
});

test('a talk and an entry are shown to officials of the territory', async () => {
  const shown = await ask(
    'query ($talk: ID!, $entry: ID!) { talk(id: $talk) { heldOn topic recordedBy } listingFile(id: $entry) { state reason revision } }',
    { talk: made['talks'], entry: made['listingFiles'] },
    PEOPLE.stateReviewer,
  );
  expect(shown.data).toEqual({
    talk: { heldOn: '2026-06-01', topic: '未签合同', recordedBy: 'some-clerk' },
    listingFile: { state: 'PROPOSED', reason: '伪造资质证书', revision: 1 },
  });
  expect(
    (await ask('query ($id: ID!) { talk(id: $id) { id } }', { id: made['talks'] }, PEOPLE.cityLeader)).codes,
  ).toEqual(['NOT_FOUND']);
});

test('a decision on what changed meanwhile is refused through the graph, with the facts of the change', async () => {
  const decide = (revision: number, actor: Parameters<Ask>[2]) =>
    ask(
      'mutation ($id: ID!, $revision: Int!) { confirmFinding(id: $id, revision: $revision) { state revision } }',
      { id: made['findings'], revision },
      actor,
    );
  const { data } = await decide(1, PEOPLE.stateReviewer);
  expect(data).toEqual({ confirmFinding: { state: 'CONFIRMED', revision: 2 } });
  const { errors } = await decide(1, PEOPLE.stateLeader);
  expect(errors[0]?.extensions['problems']).toMatchObject([
    {
      code: 'CHANGED_MEANWHILE',
      facts: { seen: 1, revision: 2, state: 'CONFIRMED', role: 'reviewer', authority: 'changji' },
    },
  ]);
});
