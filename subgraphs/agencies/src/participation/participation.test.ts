import { actorSession, systemFork } from '@chengan/shared/database/session';
import type { Actor, AgencyPerson } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import type { NewParticipation } from './participation.ts';
import { participationsOf } from './participation.store.ts';
import { recordParticipation, withdrawParticipation } from './record-participation.command.ts';

const AGENCY = '91320281MXDEM00011';
const PERSON: AgencyPerson = { account: 'm-1', name: '演示', role: 'manager', agency: AGENCY };
const HELP: NewParticipation = {
  assistedOn: day('2026-06-10'),
  authority: 'jiangyin-320281104',
  kind: 'INSPECTION',
  note: '参加夏季消防检查，派出2人',
};
const clerk = (holder: string): Actor => ({
  account: `clerk of ${holder}`,
  name: '演示',
  kind: 'AUTHORITY',
  role: 'clerk',
  holder,
  scopes: scopesOf('AUTHORITY', 'clerk'),
});

let fixture: AgenciesFixture;
beforeAll(async () => {
  fixture = await agenciesFixture(day('2026-06-15'));
  const agency = { creditCode: AGENCY, name: '演示机构', region: '320281108', address: null, filedOn: null };
  await registerAgencies(systemFork(fixture.orm, 'test'), fixture.clock, 'tester', [agency]);
});
afterAll(() => fixture.close());

const em = () => systemFork(fixture.orm, 'test');
const record = (of: Partial<NewParticipation> = {}) =>
  recordParticipation(em(), fixture.clock, PERSON, { ...HELP, ...of });
const codes = async (asked: ReturnType<typeof record>) => {
  const outcome = await asked;
  return outcome.ok ? [] : outcome.problems.map(({ code, field }) => [code, field]);
};

test('help is refused with every reason at once', async () => {
  const wrong = { assistedOn: day('2026-06-16'), authority: 'nowhere', note: ' ' };
  expect(await codes(record(wrong))).toEqual([
    ['DAY_IN_FUTURE', 'assistedOn'],
    ['AUTHORITY_UNKNOWN', 'authority'],
    ['TEXT_MISSING', 'note'],
  ]);
  expect(await codes(record({ note: '联系 13812345678' }))).toEqual([['PHONE_IN_TEXT', 'note']]);
});

test('it is on record once, is withdrawn with a reason, and stays struck out', async () => {
  const first = await record();
  if (!first.ok) throw new Error('refused');
  expect(await codes(record())).toEqual([['PARTICIPATION_KNOWN', 'note']]);
  const withdraw = (person: AgencyPerson, reason: string) =>
    withdrawParticipation(em(), fixture.clock, person, { id: first.value.id, reason });
  expect(await withdraw({ ...PERSON, agency: '91320281MXDEM00020' }, '有误')).toMatchObject({
    problems: [{ code: 'NOT_FOUND' }],
  });
  expect(await withdraw(PERSON, '')).toMatchObject({ problems: [{ code: 'TEXT_MISSING', field: 'reason' }] });
  expect(await withdraw(PERSON, '登记有误')).toMatchObject({ ok: true });
  expect(await withdraw(PERSON, '登记有误')).toMatchObject({
    problems: [{ code: 'PARTICIPATION_WITHDRAWN' }],
  });
  expect(await participationsOf(em(), AGENCY, 10, undefined)).toMatchObject([
    { note: HELP.note, withdrawalReason: '登记有误' },
  ]);
  expect(await codes(record())).toEqual([]);
});

test.each([
  [
    'the authority that was helped, though it supervises the agency in nothing else',
    'jiangyin-320281104',
    true,
  ],
  ['who supervises the agency', 'jiangyin-320281108', true],
  ['another town', 'jiangyin-320281107', false],
])('the database shows it to %s', async (_, authority, shown) => {
  const session = actorSession(clerk(authority), 'test');
  const seen = await fixture.orm.em
    .fork({ session })
    .transactional((tx) => participationsOf(tx, AGENCY, 10, undefined));
  expect(seen.length > 0).toBe(shown);
});
