import { systemFork } from '@chengan/shared/database/session';
import { registerExpert } from '@chengan/agencies/agency/register-expert.command';
import type { Official } from '@chengan/shared/permission/actor';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHub, type TestHub } from '../testing/hub.fixture.ts';

const CLERK: Official = { account: 'c-clerk', name: '演示经办', role: 'clerk', authority: 'changji' };
const LEADER: Official = { account: 'c-leader', name: '演示负责', role: 'leader', authority: 'changji' };
const REVIEWER: Official = {
  account: 'c-reviewer',
  name: '演示审核',
  role: 'reviewer',
  authority: 'changji',
};
const EXPERT = { id: '018f0000-0000-7000-8000-000000000001', name: '演明远' };

describe.each(['in one process', 'apart over HTTP'] as const)('an expert, %s', (topology) => {
  let hub: TestHub;
  let id: string;
  beforeAll(async () => {
    hub = await testHub(topology, day('2026-06-15'));
    await registerExpert(systemFork(hub.orms.agencies, 'test'), hub.clock, 'test', EXPERT);
    await hub.catchUp();
  });
  afterAll(() => hub.close());

  const act = async (mutation: string, variables: Record<string, unknown>, actor: Official) => {
    const { data, errors } = await hub.ask(mutation, variables, actor);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data ?? {})[0] as { id: string; obstacles: unknown[]; subjects: unknown[] };
  };
  const publish = async () => {
    const input = {
      kind: 'CASE',
      title: '典型案例',
      body: '未按合同到现场服务，已责令改正。',
      severity: 'GENERAL',
      naming: 'NAMED',
      namingReason: '决定写明条款和公示期限',
      basis: ['C1-16-0'],
      decidedOn: '2026-06-12',
      publicUntil: '2026-12-12',
      subjects: [{ kind: 'EXPERT', code: EXPERT.id }],
    };
    const draft = await act(
      'mutation ($input: DraftNoticeInput!) { draftNotice(input: $input) { id obstacles { code message } subjects { ... on Expert { id name } } } }',
      { input },
      CLERK,
    );
    // an official reads the name of a person whom nothing names in public
    expect(draft).toMatchObject({ obstacles: [], subjects: [EXPERT] });
    await act('mutation ($id: ID!) { approveNotice(id: $id, revision: 1) { id } }', { id: draft.id }, LEADER);
    const leader = steppedUp(LEADER, hub.clock.now());
    await act('mutation ($id: ID!) { publishNotice(id: $id, revision: 2) { id } }', { id: draft.id }, leader);
    return draft.id;
  };
  const onNotice = async () => {
    const { data, errors } = await hub.ask(
      'query ($id: ID!) { notice(id: $id) { subjects { ... on Expert { id name } } } }',
      { id },
    );
    const notice = data?.['notice'] as { subjects: unknown[] } | null;
    return notice?.subjects ?? errors?.map((error) => error.extensions['code']);
  };
  const inSearch = async () => {
    const { data, errors } = await hub.ask(
      `{ search(text: "${EXPERT.name}", kinds: [EXPERT]) { totalCount nodes { subject { ... on Expert { id name } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data?.['search'];
  };
  const NOWHERE = { totalCount: 0, nodes: [] };
  const FOUND = { totalCount: 1, nodes: [{ subject: EXPERT }] };

  test('is found by nobody before a public notice names the person', async () => {
    expect(await inSearch()).toEqual(NOWHERE);
  });

  test('is named on the notice at once, also before anybody has followed, and then found', async () => {
    id = await publish();
    expect(await onNotice()).toEqual([EXPERT]);
    expect(await inSearch()).toEqual(NOWHERE);
    await hub.catchUp();
    expect(await onNotice()).toEqual([EXPERT]);
    expect(await inSearch()).toEqual(FOUND);
  });

  test('is gone on the day after the last public one', async () => {
    hub.at(day('2026-12-12'));
    expect(await inSearch()).toEqual(FOUND);
    hub.at(day('2026-12-13'));
    expect(await inSearch()).toEqual(NOWHERE);
    expect(await onNotice()).toEqual(['NOTICE_EXPIRED']);
  });

  test('is gone when the notice is withdrawn', async () => {
    hub.at(day('2026-06-16'));
    expect(await inSearch()).toEqual(FOUND);
    await act('mutation ($id: ID!) { withdrawNotice(id: $id, reason: "事实有误") { id } }', { id }, REVIEWER);
    await hub.catchUp();
    expect(await inSearch()).toEqual(NOWHERE);
    expect(await onNotice()).toEqual(['NOTICE_WITHDRAWN']);
  });
});
