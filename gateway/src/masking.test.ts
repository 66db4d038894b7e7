import { openOwner } from '@chengan/shared/database/database';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHub, type TestHub } from './testing/hub.fixture.ts';

const MASKED = {
  message: '系统内部错误',
  extensions: {
    code: 'INTERNAL_SERVER_ERROR',
    messageEn: 'Internal error',
    requestId: expect.stringMatching(/^[\w-]{8,64}$/),
  },
};

describe.each(['in one process', 'apart over HTTP'] as const)('a failure inside, %s', (topology) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await testHub(topology, day('2026-11-20'));
    const owner = await openOwner('directory', hub.ownerUrl, []);
    await owner.em.fork().execute('alter table directory.public_notice_day rename to hidden');
    await owner.close();
  });
  afterAll(() => hub.close());

  test('is masked outside with the id of the request, and what did not fail is answered', async () => {
    const { status, data, errors } = await hub.ask('{ acts { id } hub { today notices } }');
    expect(status).toBe(200);
    expect(data).toBeNull();
    expect(errors).toEqual([{ ...MASKED, path: ['hub', 'notices'] }]);
    expect(JSON.stringify(errors)).not.toMatch(/relation|select|public_notice|node_modules/);
    expect((await hub.ask('{ hub { today agencies } }')).data).toEqual({
      hub: { today: '2026-11-20', agencies: 0 },
    });
  });

  test('is written to the log with its cause and the same id', async () => {
    hub.logged();
    const { errors } = await hub.ask('{ hub { notices } }');
    const lines = hub.logged();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      requestId: errors?.[0]?.extensions['requestId'],
      error: { message: expect.stringContaining('public_notice') },
    });
  });
});

test('a subgraph that is down takes its own part of an answer with it, and names no address', async () => {
  const hub = await testHub('apart over HTTP', day('2026-11-20'));
  await hub.stopSubgraph('enterprises');
  const { data, errors } = await hub.ask(
    '{ hub { today } enterprise(creditCode: "913202811422305811") { name } }',
  );
  expect(data).toEqual({ hub: { today: '2026-11-20' }, enterprise: null });
  expect(errors).toMatchObject([{ ...MASKED }]);
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|fetch/);
  await hub.startSubgraph('enterprises');
  expect(
    (await hub.ask('{ enterprise(creditCode: "91320281142230581Q") { name } }')).errors?.[0]?.extensions[
      'code'
    ],
  ).toBe('NOT_FOUND');
  await hub.close();
});

test.each(['in one process', 'apart over HTTP'] as const)(
  'a subgraph that takes too long is not waited for, %s',
  async (topology) => {
    const hub = await testHub(topology, day('2026-11-20'), { timeoutMs: 1500 });
    const owner = await openOwner('directory', hub.ownerUrl, []);
    await hub.ask('{ hub { notices } }'); // planned and connected: only the waiting is timed
    await owner.em.fork().transactional(async (em) => {
      await em.execute('lock table directory.public_notice_day in access exclusive mode');
      const { status, errors } = await hub.ask('{ hub { notices } }');
      expect(status).toBe(504);
      expect(errors).toMatchObject([
        { extensions: { code: 'TIMEOUT', messageEn: expect.any(String), requestId: expect.any(String) } },
      ]);
    });
    expect((await hub.ask('{ hub { notices } }')).data).toEqual({ hub: { notices: 0 } });
    await owner.close();
    await hub.close();
  },
);
