import type { Actor, Official } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHub, type TestHub } from '../testing/hub.fixture.ts';
import { AGENCY, registerAgency } from '../testing/register.fixture.ts';

const TOWN = 'jiangyin-320281108';
const person = (role: Official['role'], authority: string): Official => ({
  account: `${role}-of-${authority}`,
  name: role,
  role,
  authority,
});

describe.each(['in one process', 'apart over HTTP'] as const)('the inbox, %s', (topology) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await testHub(topology, day('2026-06-15'));
    await registerAgency(hub);
  });
  afterAll(() => hub.close());

  const ask = async (query: string, variables: Record<string, unknown>, actor: Official | Actor) => {
    const { data, errors } = await hub.ask(query, variables, actor);
    if (errors) throw new Error(JSON.stringify(errors));
    return data ?? {};
  };
  const act = async (mutation: string, variables: Record<string, unknown>, actor: Official) =>
    Object.values(await ask(mutation, variables, actor))[0] as { id: string };
  /** All three inboxes in one question, as the site asks. */
  const inbox = async (actor: Official | Actor) => {
    const item = `nodes { kind dueOn daysLeft provisional clause { clause act { title } } mine blockedBySeparation target { id } }`;
    const data = await ask(
      `{ enforcementDue { ${item} } agenciesDue { ${item} } enterprisesDue { ${item} } }`,
      {},
      actor,
    );
    return Object.values(data).flatMap(
      (one) => (one as { nodes: (Record<string, unknown> & { target: { id: string } })[] }).nodes,
    );
  };
  const itemOf = async (actor: Official, id: string) =>
    (await inbox(actor)).find((one) => one.target.id === id);

  test('a proposed finding is on the desk of its reviewer, and gone when decided', async () => {
    const [clerk, reviewer] = [person('clerk', TOWN), person('reviewer', TOWN)];
    const input = {
      subject: { kind: 'AGENCY', code: AGENCY.creditCode },
      clause: 'J-A3-2-5',
      occurredOn: '2026-05-06',
      summary: '执业人员未到现场开展工作',
    };
    const { id } = await act(
      'mutation ($input: ProposeFindingInput!) { proposeFinding(input: $input) { id } }',
      { input },
      clerk,
    );
    expect(await itemOf(reviewer, id)).toMatchObject({
      kind: 'FINDING_TO_CONFIRM',
      dueOn: null,
      daysLeft: null,
      clause: { clause: 'J-A3-2-5', act: { title: expect.stringContaining('江阴') } },
      mine: true,
      blockedBySeparation: false,
    });
    // whoever proposed it sees that it waits, and can do nothing; another town and another county see nothing
    expect(await itemOf(clerk, id)).toMatchObject({ mine: false });
    expect(await itemOf(person('reviewer', 'jiangyin-320281107'), id)).toBeUndefined();
    expect(await itemOf(person('reviewer', 'changji-652301'), id)).toBeUndefined();
    await act('mutation ($id: ID!) { confirmFinding(id: $id, revision: 1) { id } }', { id }, reviewer);
    expect(await itemOf(reviewer, id)).toBeUndefined();
    // and then it is for the agency to object, if it wishes
    await hub.catchUp();
    const agency: Actor = {
      account: 'agency-manager',
      name: '机构管理员',
      kind: 'AGENCY',
      role: 'manager',
      holder: AGENCY.creditCode,
      scopes: scopesOf('AGENCY', 'manager'),
    };
    expect(await inbox(agency)).toMatchObject([
      { kind: 'DEDUCTION_OPEN_TO_OBJECTION', mine: true, target: { id } },
    ]);
  });

  test('a draft is on the desk of its leader under its clock, then waits to be published', async () => {
    const [clerk, leader] = [person('clerk', 'jiangyin'), person('leader', 'jiangyin')];
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
    const { id } = await act(
      'mutation ($input: DraftNoticeInput!) { draftNotice(input: $input) { id } }',
      { input },
      clerk,
    );
    expect(await itemOf(leader, id)).toMatchObject({
      kind: 'NOTICE_TO_APPROVE',
      dueOn: '2026-07-13',
      daysLeft: 28,
      provisional: false,
      clause: { clause: 'N-OGI-26' },
      mine: true,
    });
    expect(await itemOf(clerk, id)).toMatchObject({ mine: false });
    await act('mutation ($id: ID!) { approveNotice(id: $id, revision: 1) { id } }', { id }, leader);
    expect(await itemOf(leader, id)).toMatchObject({
      kind: 'NOTICE_TO_PUBLISH',
      dueOn: '2026-07-13',
      mine: true,
    });
    const steppedUp = { ...leader, steppedUpAt: hub.clock.now() };
    await act('mutation ($id: ID!) { publishNotice(id: $id, revision: 2) { id } }', { id }, steppedUp);
    expect(await itemOf(leader, id)).toBeUndefined();
    // and thirty days before its term ends it is shown as ending
    hub.at(day('2026-11-12'));
    expect(await itemOf(leader, id)).toMatchObject({
      kind: 'NOTICE_ENDS',
      dueOn: '2026-12-12',
      daysLeft: 30,
    });
    hub.at(day('2026-06-15'));
  });

  test('nobody has none', async () => {
    for (const field of ['enforcementDue', 'agenciesDue', 'enterprisesDue']) {
      const { errors } = await hub.ask(`{ ${field} { nodes { id } } }`);
      expect(errors?.[0]?.extensions['code'], field).toBe('UNAUTHENTICATED');
    }
  });
});
