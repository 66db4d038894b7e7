import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invited } from '../invitation/invitation.ts';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { ADMINISTRATOR, identified, official, type Person } from '../testing/people.fixture.ts';

let hub: TestIdentity;
let admin: Person;
let first: Person;
let second: Person;
beforeAll(async () => {
  hub = await testIdentity();
  admin = await official(hub, ADMINISTRATOR);
  await stepUp(admin);
  first = await invited({ ...ADMINISTRATOR, role: 'leader', email: 'first@yj.test' });
  second = await invited({ ...ADMINISTRATOR, role: 'leader', email: 'second@yj.test' });
});
afterAll(() => hub.close());

async function stepUp({ browser, authenticator }: Person) {
  const { status } = await browser.post('/step-up', { code: await authenticator?.next() });
  expect(status).toBe(200);
}

/** Somebody whom the administrator invites and who accepts. */
async function invited(who: Invited): Promise<Person> {
  const { body } = await admin.browser.post('/invitations/create', { ...who });
  const link = String(body['link']);
  return official(hub, who, link.slice(link.indexOf('#') + 1));
}

const missing = async ({ browser }: Person) => {
  const { body } = await browser.get('/seats');
  return (body['seats'] as { missing?: string }[]).map((one) => one.missing);
};
const confirm = ({ browser }: Person, { seat }: Person) => browser.post('/people/confirm-seat', { seat });

test('the first in a role at an authority acts at once, whoever comes later waits for a second person', async () => {
  expect([await missing(first), await missing(second)]).toEqual([[undefined], ['CONFIRMATION']]);
  expect(await identified(hub, second.browser)).toEqual({ kind: 'nobody' });
  const { status, body } = await second.browser.post('/seats/use', { seat: second.seat });
  expect([status, body['code']]).toEqual([403, 'SEAT_NOT_USABLE']);
});

test('the first of another role waits as well, now that the leader can confirm it', async () => {
  const auditor = await invited({ ...ADMINISTRATOR, role: 'auditor', email: 'auditor@yj.test' });
  const reviewer = await invited({ ...ADMINISTRATOR, role: 'reviewer', email: 'reviewer@yj.test' });
  expect([await missing(auditor), await missing(reviewer)]).toEqual([['CONFIRMATION'], ['CONFIRMATION']]);
  expect((await confirm(auditor, reviewer)).body['code']).toBe('NO_SEAT_IN_USE');
  await hub.orm.em
    .fork()
    .execute(`update seat set ended_at = now(), ended_by = 'x', end_reason = 'x' where id in (?, ?)`, [
      auditor.seat,
      reviewer.seat,
    ]);
});

test('neither who gave the post nor who got it confirms it, and nobody of elsewhere sees it', async () => {
  const shown = async ({ browser }: Person) => (await browser.get('/people/to-confirm')).body['seats'];
  expect(await shown(admin)).toMatchObject([{ seat: second.seat, emailMasked: 'se***@yj.test', mine: true }]);
  expect((await confirm(admin, second)).body['code']).toBe('ANOTHER_PERSON_REQUIRED');
  expect((await confirm(second, second)).body['code']).toBe('NO_SEAT_IN_USE');
  const clerk = await official(hub, { ...ADMINISTRATOR, role: 'clerk', email: 'clerk@yj.test' });
  expect((await confirm(clerk, second)).body['code']).toBe('FORBIDDEN');
  const elsewhere = await official(hub, { ...ADMINISTRATOR, holder: 'suzhou', email: 'far@sz.test' });
  expect([await shown(elsewhere), (await confirm(elsewhere, second)).status]).toEqual([[], 404]);
});

test('an administrator whom the same one made is no second person before being confirmed', async () => {
  const puppet = await invited({ ...ADMINISTRATOR, email: 'other@yj.test' });
  expect(await missing(puppet)).toEqual(['CONFIRMATION']);
  expect((await confirm(puppet, second)).body['code']).toBe('NO_SEAT_IN_USE');
});

test('the leader confirms it with a fresh code, once, and the journal says who', async () => {
  expect((await confirm(first, second)).body['code']).toBe('STEP_UP_REQUIRED');
  await stepUp(first);
  expect((await confirm(first, second)).body).toEqual({ seat: second.seat });
  expect((await confirm(first, second)).status).toBe(404);
  expect([await missing(second), (await identified(hub, second.browser)).kind]).toEqual([
    [undefined],
    'actor',
  ]);
  const journal = await hub.journal();
  expect(journal.find(({ type }) => type === 'seat.confirmed')).toMatchObject({
    actor: first.account,
    actingAs: 'AUTHORITY:jiangyin:leader',
    facts: { seat: second.seat, role: 'leader', grantedBy: admin.account },
  });
  const granted = journal.filter(({ type, facts }) => type === 'seat.granted' && facts['role'] === 'leader');
  expect(granted.map(({ facts }) => facts['confirmation'])).toEqual(['FIRST', 'WAITING']);
});

test('the database lets nobody confirm their own, nor take a confirmation back', async () => {
  const em = hub.orm.em.fork();
  const set = (what: string, seat: string) => em.execute(`update seat set ${what} where id = ?`, [seat]);
  await expect(
    set(`confirmation = 'WAITING', confirmed_by = null, confirmed_at = null`, second.seat),
  ).rejects.toThrow(/only ever confirmed/);
});
