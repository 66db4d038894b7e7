import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stepUp } from '../keys/testing/partner.fixture.ts';
import { SITE, testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import {
  ADMINISTRATOR,
  identified,
  newcomer,
  official,
  PASSWORD,
  type Person,
} from '../testing/people.fixture.ts';

let hub: TestIdentity;
let admin: Person;
beforeAll(async () => {
  hub = await testIdentity();
  admin = await official(hub, ADMINISTRATOR);
  await stepUp(admin);
});
afterAll(() => hub.close());

const CLERK = { kind: 'AUTHORITY', holder: 'jiangyin', role: 'clerk' } as const;
let emails = 0;
const fresh = () => `clerk${(emails += 1)}@yj.test`;
const create = (body: object, by: Person = admin) =>
  by.browser.post('/invitations/create', { ...CLERK, email: fresh(), ...body });
const tokenOf = (link: unknown) => new URL(String(link)).hash.slice(1);
const accept = (token: string, more: object = {}) =>
  hub.browser().post('/invitations/accept', { token, name: '王经办', password: PASSWORD, ...more });

const INVALID = {
  code: 'INVITATION_INVALID',
  message: '邀请链接无效：可能已被使用、撤回或超过 7 天；请向邀请人索取新的链接。',
  messageEn:
    'This invitation is not good: it may have been used, withdrawn, or be over 7 days old; ask whoever invited you for a new one.',
};

test('the link is shown once, on the site, after the sign that keeps it out of logs', async () => {
  const email = fresh();
  const { status, body } = await create({ email });
  expect(status).toBe(200);
  expect(String(body['link'])).toMatch(new RegExp(`^${SITE}/desk/invitation#[\\w-]{43}$`));
  expect(Date.parse(String(body['expiresAt'])) - hub.now()).toBeGreaterThan(7 * 86_400_000 - 10_000);
  const listed = await admin.browser.get('/invitations/list');
  expect(listed.body['invitations']).toContainEqual(
    expect.objectContaining({ id: body['id'], emailMasked: `cl***@yj.test`, role: 'clerk', state: 'OPEN' }),
  );
  expect(JSON.stringify(listed.body)).not.toContain(email);
  expect((await hub.journal()).at(-1)).toMatchObject({
    type: 'invitation.created',
    actor: admin.account,
    actingAs: 'AUTHORITY:jiangyin:administrator',
    about: body['id'],
  });
});

describe('an invitation that is no good is answered like one that never was:', () => {
  const both = async (token: string) => {
    const shown = await hub.browser().post('/invitations/show', { token });
    const accepted = await accept(token);
    return [shown.status, shown.body, accepted.status, accepted.body];
  };
  const refused = [404, INVALID, 404, INVALID];

  test('one that never was', async () => expect(await both('a'.repeat(43))).toEqual(refused));

  test('a used one', async () => {
    const token = tokenOf((await create({})).body['link']);
    expect((await accept(token)).status).toBe(200);
    expect(await both(token)).toEqual(refused);
  });

  test('a withdrawn one', async () => {
    const { body } = await create({});
    const withdrawn = await admin.browser.post('/invitations/withdraw', { id: body['id'] });
    expect(withdrawn.body).toEqual({ id: body['id'], state: 'WITHDRAWN' });
    expect(await both(tokenOf(body['link']))).toEqual(refused);
    expect((await admin.browser.post('/invitations/withdraw', { id: body['id'] })).status).toBe(404);
  });

  test('one whose inviter has left the office', async () => {
    const leaver = await official(hub, { ...ADMINISTRATOR, email: 'leaver@yj.test' });
    await stepUp(leaver);
    const token = tokenOf((await create({}, leaver)).body['link']);
    await admin.browser.post('/people/end-seat', { seat: leaver.seat, reason: '调离' });
    expect(await both(token)).toEqual(refused);
  });

  test('an expired one, and not a moment before', async () => {
    const inTime = tokenOf((await create({})).body['link']);
    const late = tokenOf((await create({})).body['link']);
    hub.later(7 * 86_400_000 - 60_000);
    expect((await accept(inTime)).status).toBe(200);
    hub.later(60_001);
    expect(await both(late)).toEqual(refused);
    hub.later(-7 * 86_400_000);
  });
});

test('of two that accept at the same time, one does', async () => {
  const token = tokenOf((await create({})).body['link']);
  const replies = await Promise.all([accept(token), accept(token), accept(token)]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
});

test('everything that is wrong with name and password is said at once', async () => {
  const token = tokenOf((await create({ email: 'zhaoliu@yj.test' })).body['link']);
  const reply = await accept(token, { name: ' ', password: 'zhaoliu' });
  expect(reply.status).toBe(400);
  expect(reply.body['problems']).toMatchObject([
    { code: 'NAME_REQUIRED', field: 'name' },
    { code: 'PASSWORD_TOO_SHORT', field: 'password' },
    { code: 'PASSWORD_HOLDS_EMAIL', field: 'password' },
  ]);
});

describe('nobody changes their own role:', () => {
  test('an administrator does not invite their own e-mail, in whatever letters', async () => {
    const reply = await create({ email: ADMINISTRATOR.email.toUpperCase(), role: 'leader' });
    expect([reply.status, reply.body['code']]).toEqual([400, 'NOT_YOURSELF']);
  });

  test('nor accepts an invitation of their own making', async () => {
    const { body } = await create({ email: 'later-mine@yj.test', role: 'leader' });
    // as if the e-mail had become theirs meanwhile
    await hub.orm.em
      .fork()
      .execute('update invitation set email = ? where id = ?', [ADMINISTRATOR.email, body['id']]);
    const reply = await admin.browser.post('/invitations/accept', { token: tokenOf(body['link']) });
    expect([reply.status, reply.body['code']]).toEqual([409, 'NOT_YOURSELF']);
  });

  test('a clerk invites nobody', async () => {
    const clerk = await official(hub, { ...CLERK, email: fresh() });
    const reply = await create({ role: 'leader' }, clerk);
    expect([reply.status, reply.body['code']]).toEqual([403, 'FORBIDDEN']);
  });

  test('an invitation for one is not taken up by another', async () => {
    const clerk = await official(hub, { ...CLERK, email: fresh() });
    const leader = await newcomer(hub, { ...CLERK, email: 'leader@yj.test' });
    const token = tokenOf((await create({ email: leader.email, role: 'leader' })).body['link']);
    const reply = await clerk.browser.post('/invitations/accept', { token });
    expect([reply.status, reply.body['code']]).toEqual([403, 'INVITATION_FOR_ANOTHER']);
  });

  test('the database, too, keeps a seat as it was granted', async () => {
    const em = hub.orm.em.fork();
    await expect(em.execute(`update seat set role = 'leader' where id = ?`, [admin.seat])).rejects.toThrow(
      /only ever confirmed and ended/,
    );
    await expect(
      em.execute(`update seat set ended_by = account, ended_at = now(), end_reason = 'x' where id = ?`, [
        admin.seat,
      ]),
    ).rejects.toThrow(/check/);
    await expect(em.execute('delete from seat where id = ?', [admin.seat])).rejects.toThrow(
      /permission denied/,
    );
  });
});

test('an official is invited with a fresh second factor only, and on the record; others without', async () => {
  const idle = await official(hub, { ...ADMINISTRATOR, email: 'idle@yj.test' });
  for (const role of ['clerk', 'reviewer', 'leader', 'auditor', 'administrator']) {
    const reply = await create({ role }, idle);
    expect([reply.status, reply.body['code']]).toEqual([403, 'STEP_UP_REQUIRED']);
  }
  const town = { holder: 'jiangyin-320281108', role: 'administrator' };
  expect((await create(town, idle)).body['code']).toBe('STEP_UP_REQUIRED');
  expect((await create({ holder: 'suzhou' }, idle)).body['code']).toBe('MAY_NOT_INVITE');
  const manager = { kind: 'AGENCY', holder: '91320281MADEM00055', role: 'manager' };
  expect((await create(manager, idle)).status).toBe(200);
  await stepUp(idle);
  const { status, body } = await create({ role: 'reviewer' }, idle);
  expect(status).toBe(200);
  await accept(tokenOf(body['link']));
  expect((await hub.journal()).at(-1)).toMatchObject({
    type: 'seat.granted',
    facts: { kind: 'AUTHORITY', holder: 'jiangyin', role: 'reviewer', grantedBy: idle.account },
  });
});

test.each([
  [{ holder: 'suzhou' }, 403, 'MAY_NOT_INVITE'],
  [{ kind: 'AGENCY', holder: '91320281MADEM00012', role: 'staff' }, 403, 'MAY_NOT_INVITE'],
  [{ role: 'system', kind: 'PARTNER', holder: 'map', name: '地图' }, 403, 'MAY_NOT_INVITE'],
  // registered in 昆山; and an expert, whom the act of 江阴 does not know
  [{ kind: 'AGENCY', holder: '91320583MXDA004173', role: 'manager' }, 403, 'MAY_NOT_INVITE'],
  [{ kind: 'ENTERPRISE', holder: '91320583MXDA004173', role: 'manager' }, 403, 'MAY_NOT_INVITE'],
  [{ kind: 'EXPERT', holder: 'e-1', role: 'expert' }, 403, 'MAY_NOT_INVITE'],
  [{ kind: 'PARTNER', holder: 'map', role: 'administrator' }, 400, 'NAME_REQUIRED'],
  [{ holder: 'atlantis' }, 400, 'AUTHORITY_UNKNOWN'],
  [{ role: 'king' }, 400, 'ROLE_UNKNOWN'],
  [{ kind: 'AGENCY', holder: '9132028', role: 'manager' }, 400, 'CREDIT_CODE_MALFORMED'],
  [{ email: 'nobody' }, 400, 'EMAIL_MALFORMED'],
  [{ kind: 'KING' }, 400, 'VALIDATION_ERROR'],
])('%j is refused with %i %s', async (body, status, code) => {
  const reply = await create(body);
  expect(reply.status).toBe(status);
  expect([
    reply.body['code'],
    ...((reply.body['problems'] ?? []) as { code: string }[]).map((one) => one.code),
  ]).toContain(code);
});

test('the bureau names the first manager of an agency; two invitations make one', async () => {
  const manager = { kind: 'AGENCY', holder: '91320281MADEM00012', role: 'manager' };
  const [one, two] = [await create({ ...manager }), await create({ ...manager })];
  expect((await accept(tokenOf(one.body['link']))).status).toBe(200);
  expect((await accept(tokenOf(two.body['link']))).body).toEqual(INVALID);
  expect((await create({ ...manager })).body['code']).toBe('MAY_NOT_INVITE');
});

test('whether the invited has an account makes no difference to the inviter', async () => {
  const known = await create({ email: admin.email.replace('admin', 'clerk1') });
  const unknown = await create({ email: 'no-account@yj.test' });
  expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body));
  expect(known.status).toBe(unknown.status);
});

test('without a usable seat nobody invites: the second factor comes first', async () => {
  const without = await newcomer(hub, { ...ADMINISTRATOR, email: 'passwordonly@yj.test' });
  expect(await identified(hub, without.browser)).toEqual({ kind: 'nobody' });
  const reply = await create({}, without);
  expect([reply.status, reply.body['code']]).toEqual([403, 'NO_SEAT_IN_USE']);
});
