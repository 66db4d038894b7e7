import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { day } from '@chengan/shared/time/day';
import type { Official } from '@chengan/shared/permission/actor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHub, type TestHub } from '../testing/hub.fixture.ts';
import { CLERK, LEADER, REVIEWER } from '../testing/people.fixture.ts';
import { AGENCY, registerAgency } from '../testing/register.fixture.ts';

describe.each(['in one process', 'apart over HTTP'] as const)('a notice, %s', (topology) => {
  let hub: TestHub;
  let id: string;
  beforeAll(async () => {
    hub = await testHub(topology, day('2026-06-15'));
    await registerAgency(hub);
  });
  afterAll(() => hub.close());

  const act = async (mutation: string, variables: Record<string, unknown>, actor: Official) => {
    const { data, errors } = await hub.ask(mutation, variables, actor);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data ?? {})[0] as { id: string; state: string; obstacles: unknown[] };
  };
  const everywhere = async () => {
    const { data, errors } = await hub.ask(
      `query ($code: ID!, $id: ID!) {
        agency(creditCode: $code) { name notices { totalCount nodes { title issuedBy { name } basis { clause act { title } } } } }
        notices { totalCount }
        notice(id: $id) { title subjects { ... on Agency { name } } }
        hub { notices }
      }`,
      { code: AGENCY.creditCode, id },
    );
    return { data, codes: errors?.map((error) => error.extensions['code']) ?? [] };
  };

  test('that is published is on the page of its subject, in the list, by its id and in the count', async () => {
    const input = {
      kind: 'BULLETIN',
      title: '二〇二六年第二季度检查情况通报',
      body: '某机构从业人员未到现场开展工作，已责令改正。',
      severity: 'GENERAL',
      naming: 'NAMED',
      namingReason: '机构的名称依法公开',
      basis: ['J-16a'],
      decidedOn: '2026-06-12',
      publicUntil: '2026-12-12',
      subjects: [{ kind: 'AGENCY', code: AGENCY.creditCode }],
    };
    const draft = await act(
      'mutation ($input: DraftNoticeInput!) { draftNotice(input: $input) { id state obstacles { code message field } } }',
      { input },
      CLERK,
    );
    expect(draft.obstacles).toEqual([]);
    id = draft.id;
    expect((await everywhere()).codes).toEqual(['NOT_FOUND']);
    await act('mutation ($id: ID!) { approveNotice(id: $id, revision: 1) { id } }', { id }, LEADER);
    const leader = steppedUp(LEADER, hub.clock.now());
    await act('mutation ($id: ID!) { publishNotice(id: $id, revision: 2) { id } }', { id }, leader);
    await hub.catchUp();
    expect(await everywhere()).toEqual({
      codes: [],
      data: {
        agency: {
          name: AGENCY.name,
          notices: {
            totalCount: 1,
            nodes: [
              {
                title: input.title,
                issuedBy: { name: '江阴市应急管理局' },
                basis: [{ clause: 'J-16a', act: { title: expect.stringContaining('江阴') } }],
              },
            ],
          },
        },
        notices: { totalCount: 1 },
        notice: { title: input.title, subjects: [{ name: AGENCY.name }] },
        hub: { notices: 1 },
      },
    });
  });

  test('that is withdrawn is gone from all of them at once, with a word why', async () => {
    await act('mutation ($id: ID!) { withdrawNotice(id: $id, reason: "事实有误") { id } }', { id }, REVIEWER);
    await hub.catchUp();
    expect(await everywhere()).toMatchObject({
      codes: ['NOTICE_WITHDRAWN'],
      data: {
        agency: { notices: { totalCount: 0, nodes: [] } },
        notices: { totalCount: 0 },
        notice: null,
        hub: { notices: 0 },
      },
    });
  });
});
