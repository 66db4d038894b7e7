import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHub, type TestHub } from '../testing/hub.fixture.ts';
import { CLERK, LEADER, REVIEWER } from '../testing/people.fixture.ts';
import { AGENCY, registerAgency } from '../testing/register.fixture.ts';

describe.each(['in one process', 'apart over HTTP'] as const)('a confirmed finding, %s', (topology) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await testHub(topology, day('2026-06-15'));
    await registerAgency(hub);
  });
  afterAll(() => hub.close());

  const standing = async () => {
    const { data, errors } = await hub.ask(
      'query ($code: ID!) { agency(creditCode: $code) { name creditStanding(cycle: 2026) { score band deductions { clause { clause } points } } } }',
      { code: AGENCY.creditCode },
      LEADER,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return (data?.['agency'] as { creditStanding: { score: string; band: string; deductions: unknown[] } })
      .creditStanding;
  };
  const mutate = async (mutation: string, variables: Record<string, unknown>, actor: typeof CLERK) => {
    const { data, errors } = await hub.ask(mutation, variables, actor);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data ?? {})[0] as { id: string };
  };
  const confirmed = async (clause: string) => {
    const input = {
      subject: { kind: 'AGENCY', code: AGENCY.creditCode },
      clause,
      occurredOn: '2026-05-06',
      part: 'CITY',
      summary: '执业人员未到现场开展工作',
    };
    const { id } = await mutate(
      'mutation ($input: ProposeFindingInput!) { proposeFinding(input: $input) { id } }',
      { input },
      CLERK,
    );
    await mutate('mutation ($id: ID!) { confirmFinding(id: $id, revision: 1) { id } }', { id }, REVIEWER);
    return id;
  };

  test('changes the score once, however often the journal is read', async () => {
    expect(await standing()).toMatchObject({ score: '100', band: 'A', deductions: [] });
    await confirmed('J-A3-2-5');
    expect((await standing()).score).toBe('100');
    await hub.catchUp();
    await hub.catchUp();
    expect(await standing()).toMatchObject({
      score: '90',
      deductions: [{ clause: { clause: 'J-A3-2-5' }, points: '10' }],
    });
  });

  test('changes it too when agencies was down meanwhile, once', async () => {
    if (topology === 'apart over HTTP') await hub.stopSubgraph('agencies');
    await confirmed('J-A3-3-5');
    if (topology === 'apart over HTTP') {
      expect(
        (
          await hub.ask('query ($code: ID!) { agency(creditCode: $code) { name } }', {
            code: AGENCY.creditCode,
          })
        ).errors,
      ).toHaveLength(1);
      await hub.startSubgraph('agencies');
    }
    expect((await standing()).score).toBe('90');
    await Promise.all([hub.catchUp(), hub.catchUp()]);
    expect((await standing()).score).toBe('85');
  });

  test('gives its points back when it is revoked', async () => {
    const id = await confirmed('J-A3-2-6');
    await hub.catchUp();
    expect((await standing()).score).toBe('75');
    await mutate(
      'mutation ($id: ID!) { revokeFinding(id: $id, reason: "复核认定事实不清") { id } }',
      { id },
      LEADER,
    );
    await hub.catchUp();
    expect((await standing()).score).toBe('85');
  });

  test('is confirmed by officials only, and the score before the decision shown to nobody else', async () => {
    const { errors } = await hub.ask(
      'mutation { confirmFinding(id: "00000000-0000-7000-8000-000000000000", revision: 1) { id } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: expect.any(String),
      messageEn: expect.any(String),
    });
    expect(
      (
        await hub.ask(
          'query ($code: ID!) { agency(creditCode: $code) { creditStanding(cycle: 2026) { score } } }',
          { code: AGENCY.creditCode },
        )
      ).errors?.[0]?.extensions['code'],
    ).toBe('UNAUTHENTICATED');
  });
});
