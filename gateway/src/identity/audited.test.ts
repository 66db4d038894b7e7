import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditEntries } from '../../../subgraphs/directory/src/audit/audit-entry.ts';
import { stepUp } from './keys/testing/partner.fixture.ts';
import { testIdentity, type TestIdentity } from './testing/identity.fixture.ts';
import { ADMINISTRATOR, newcomer, official, PASSWORD, signInAgain } from './testing/people.fixture.ts';

let hub: TestIdentity;
beforeAll(async () => {
  hub = await testIdentity();
});
afterAll(() => hub.close());

/** What each authority's auditor finds of an account, as `type authority`. */
async function audited(account: string): Promise<string[]> {
  const entries = await hub.identity.journal.read(0, 1000);
  return entries
    .filter((entry) => entry.actor === account || entry.subjectId === account)
    .flatMap((entry) => auditEntries('identity', entry))
    .map(({ type, authority }) => `${type} ${authority}`);
}

test('an authority’s auditor finds how its officials came in, and what they did to their own account', async () => {
  const clerk = await official(hub, { ...ADMINISTRATOR, role: 'clerk', email: 'watched@yj.test' });
  await hub.browser().post('/sign-in/email', { email: clerk.email, password: 'wrong password' });
  await clerk.browser.post('/step-up', { code: '000000' });
  await stepUp(clerk);
  const other = await signInAgain(hub, clerk);
  await other.post('/sessions/revoke-others');
  const end = { currentPassword: PASSWORD, newPassword: `${PASSWORD} again` };
  expect((await other.post('/change-password', end)).status).toBe(200);
  await other.post('/sign-out');
  expect(await audited(clerk.account)).toEqual([
    'invitation.accepted jiangyin',
    'seat.granted jiangyin',
    'sign-in.succeeded jiangyin',
    'second-factor.set-up jiangyin',
    'sign-in.refused jiangyin',
    'step-up.refused jiangyin',
    'step-up.given jiangyin',
    'sign-in.succeeded jiangyin',
    'session.revoked jiangyin',
    'password.changed jiangyin',
    'sign-out jiangyin',
  ]);
});

test('of somebody with seats at two authorities both auditors do', async () => {
  const both = await official(hub, { ...ADMINISTRATOR, role: 'clerk', email: 'both@yj.test' });
  const token = await hub.invited({ ...ADMINISTRATOR, holder: 'suzhou', role: 'clerk', email: both.email });
  await both.browser.post('/invitations/accept', { token });
  await stepUp(both);
  expect((await audited(both.account)).slice(-2)).toEqual(['step-up.given jiangyin', 'step-up.given suzhou']);
});

test('an agency’s sign-ins are no authority’s to search', async () => {
  const post = { kind: 'AGENCY', holder: '91320281MADEM00012', role: 'manager' } as const;
  const { account } = await newcomer(hub, { ...post, email: 'private@agency.test' });
  expect(await audited(account)).toEqual([]);
});
