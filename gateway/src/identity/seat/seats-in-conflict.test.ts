import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemFork } from '@chengan/shared/database/session';
import { clockOf } from '@chengan/shared/time/clock';
import { setUpPeople } from '../demonstration/set-up-people.command.ts';
import type { Invited } from '../invitation/invitation.ts';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { ADMINISTRATOR, newcomer, official } from '../testing/people.fixture.ts';

let hub: TestIdentity;
beforeAll(async () => {
  hub = await testIdentity();
});
afterAll(() => hub.close());

const AUTHORITY = { kind: 'AUTHORITY', holder: 'jiangyin', role: 'reviewer' } as const;
const OTHERS = [
  { kind: 'AGENCY', holder: '91320281MADEM00012', role: 'staff' },
  { kind: 'ENTERPRISE', holder: '91320281MADEM00012', role: 'manager' },
  { kind: 'EXPERT', holder: 'e-1', role: 'expert' },
  { kind: 'PARTNER', holder: 'map', role: 'administrator', name: '地图平台' },
] as const;
type Post = Omit<Invited, 'email'>;
let emails = 0;
const fresh = () => `person${(emails += 1)}@seats.test`;

/** An invitation of somebody who got an account and a seat only after it was made. */
async function holding(first: Post, second: Post) {
  const email = fresh();
  const token = await hub.invited({ ...second, email });
  const person = await newcomer(hub, { ...first, email });
  return { ...person, token };
}

describe.each(OTHERS)('one account is not an official and $kind at once:', (other) => {
  test.each([
    ['the authority first', AUTHORITY, other],
    ['the authority last', other, AUTHORITY],
  ])('%s', async (_, first, second) => {
    const { browser, token, seat } = await holding(first, second);
    const { status, body } = await browser.post('/invitations/accept', { token });
    expect([status, body['code']]).toEqual([409, 'SEATS_IN_CONFLICT']);
    expect((await browser.get('/seats')).body['seats']).toMatchObject([{ id: seat }]);
    // nothing of it was kept: the invitation is still good once the other seat has ended
    expect((await browser.post('/invitations/show', { token })).status).toBe(200);
  });
});

test('of two that do not go together, accepted at the same time, one is', async () => {
  for (let round = 0; round < 4; round += 1) {
    const email = fresh();
    const tokens = [await hub.invited({ ...AUTHORITY, email }), await hub.invited({ ...OTHERS[0], email })];
    const start = await newcomer(hub, { ...AUTHORITY, holder: 'suzhou', email });
    const end = `update seat set ended_by = 'system:test', ended_at = now(), end_reason = 'x' where id = ?`;
    await hub.orm.em.fork().execute(end, [start.seat]);
    await Promise.all(tokens.map((token) => start.browser.post('/invitations/accept', { token })));
    const { body } = await start.browser.get('/seats');
    expect(body['seats']).toHaveLength(1);
  }
});

test('who ends a seat may take the other', async () => {
  const { browser, token, seat } = await holding(AUTHORITY, OTHERS[0]);
  const admin = await official(hub, ADMINISTRATOR);
  await admin.browser.post('/people/end-seat', { seat, reason: '调离' });
  expect((await browser.post('/invitations/accept', { token })).status).toBe(200);
});

test('an inviter is told at once of their own people, and of nobody else’s', async () => {
  const admin = await official(hub, { ...ADMINISTRATOR, email: fresh() });
  const [own, far] = [fresh(), fresh()];
  await newcomer(hub, { ...AUTHORITY, email: own });
  await newcomer(hub, { ...AUTHORITY, holder: 'suzhou', email: far });
  const post = { kind: 'AGENCY', holder: '91320281MADEM00020', role: 'manager' } as const;
  const invite = (email: string) => admin.browser.post('/invitations/create', { ...post, email });
  const refused = await invite(own);
  expect([refused.status, refused.body['code']]).toEqual([400, 'SEATS_IN_CONFLICT']);
  expect((await invite(far)).status).toBe(200);
  // whoever runs the server knows everybody
  await expect(hub.invited({ ...post, email: far })).rejects.toThrow('SEATS_IN_CONFLICT');
});

test('nor does the demonstration make such a person', async () => {
  const seats = [AUTHORITY, { kind: 'AGENCY', holder: '91320281MADEM00012', role: 'staff' }] as const;
  const person = { account: 'two', email: fresh(), name: '演示', seats, codeSecret: 'a'.repeat(32) };
  const em = systemFork(hub.orm, 'demonstration');
  await expect(
    setUpPeople(em, clockOf(hub.now), 'a secret of the hub', 'a password', [person]),
  ).rejects.toThrow('does not go with');
});
