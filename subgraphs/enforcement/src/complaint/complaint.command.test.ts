import { actorSession } from '@chengan/shared/database/session';
import { actorOf, type Official } from '@chengan/shared/permission/actor';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { suggestionById } from '../suggestion/suggestion.store.ts';
import type { ComplaintDecision } from './check-decision.ts';
import { complaintsOf } from './complaint.store.ts';
import { decideComplaint } from './decide-complaint.command.ts';
import { complaintStanding, receiveComplaint } from './receive-complaint.command.ts';

const clock = fixedClock(day('2026-06-15'));
const SECRET = { text: '签字的人没有到过现场。', contact: '13800138000' };
let house: TestEnforcement;
beforeAll(async () => {
  house = await testEnforcement();
});
afterAll(() => house.close());

/** As the front door has anybody: nobody acts, no row is the session's. */
const anybody = () => house.orm.em.fork({ session: { variables: {} } });
const as = (official: Official) => house.orm.em.fork({ session: actorSession(actorOf(official), 'test') });
const file = async () =>
  valueOf(
    await receiveComplaint(anybody(), clock, {
      category: 'AGENCY',
      agency: AGENCY.code,
      place: '320281108',
      occurredOn: day('2026-06-10'),
      ...SECRET,
    }),
  );
const onDesk = (official: Official) =>
  complaintsOf(as(official), {
    authorities: ['jiangyin', 'jiangyin-320281108'],
    state: 'OPEN',
    limit: 9,
    after: undefined,
  });
const decide = (by: Official, id: string, change: Partial<ComplaintDecision> = {}) =>
  decideComplaint(as(by), clock, by, {
    id,
    outcome: 'SUGGESTED',
    reply: '已转为违规线索，核实后依法处理。',
    clause: 'J-A3-2-5',
    summary: '执业人员未到现场开展工作',
    inspection: null,
    ...change,
  });

test('a report comes on the desk of the place alone, and its receipt tells where it stands and nothing else', async () => {
  const { receipt, authority } = await file();
  expect(authority).toBe('jiangyin-320281108');
  expect(receipt).toMatch(/^(?:[2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}$/);
  expect((await onDesk(PEOPLE.townClerk)).map(({ contact }) => contact)).toEqual([SECRET.contact]);
  expect(await onDesk(PEOPLE.cityClerk)).toHaveLength(1);
  expect(await onDesk(PEOPLE.otherTownReviewer)).toEqual([]);
  expect(await onDesk(PEOPLE.stateClerk)).toEqual([]);
  expect(await anybody().execute('select id from complaint')).toEqual([]);
  expect(valueOf(await complaintStanding(anybody(), receipt.toLowerCase().replaceAll('-', ' ')))).toEqual({
    state: 'OPEN',
    category: 'AGENCY',
    authority: 'jiangyin-320281108',
    receivedOn: '2026-06-15',
    reply: null,
    decidedAt: null,
  });
  expect(codesOf(await complaintStanding(anybody(), `${receipt.slice(0, -1)}0`))).toEqual([
    'RECEIPT_UNKNOWN',
  ]);
  const journal = JSON.stringify(await house.journal());
  for (const told of [SECRET.text, SECRET.contact, receipt]) expect(journal).not.toContain(told);
});

test('taken up it is a suggestion on the same desk, the contact is gone, and it is decided once', async () => {
  const [{ id = '' } = {}] = await onDesk(PEOPLE.townClerk);
  expect(codesOf(await decide(PEOPLE.stateClerk, id))).toEqual(['NOT_FOUND']);
  expect(codesOf(await decide(PEOPLE.townClerk, id, { clause: 'J-1' }))).toEqual(['CLAUSE_UNFIT']);
  const decided = valueOf(await decide(PEOPLE.townClerk, id));
  expect([decided.state, decided.contact]).toEqual(['SUGGESTED', null]);
  const suggestion = await suggestionById(as(PEOPLE.townClerk), decided.suggestion ?? '');
  expect(suggestion).toMatchObject({
    state: 'OPEN',
    authority: 'jiangyin-320281108',
    clause: 'J-A3-2-5',
    occurredOn: '2026-06-10',
    subject: AGENCY,
  });
  expect(codesOf(await decide(PEOPLE.townReviewer, id, { outcome: 'REFERRED' }))).toEqual([
    'COMPLAINT_DECIDED',
  ]);
});

test.each([
  ['a clerk finds nothing in it', PEOPLE.townClerk, { outcome: 'UNFOUNDED' }, ['FORBIDDEN']],
  ['a reviewer does', PEOPLE.townReviewer, { outcome: 'UNFOUNDED' }, []],
  ['a clerk sends it elsewhere', PEOPLE.townClerk, { outcome: 'REFERRED' }, ['FORBIDDEN']],
  [
    'an inspection that is none',
    PEOPLE.townClerk,
    { outcome: 'INSPECTED', inspection: 'x' },
    ['INSPECTION_UNKNOWN'],
  ],
  [
    'without a word to whoever reported',
    PEOPLE.townReviewer,
    { outcome: 'REFERRED', reply: '' },
    ['TEXT_MISSING'],
  ],
] as const)('%s', async (_, by, change, expected) => {
  await file();
  const [{ id = '' } = {}] = await onDesk(PEOPLE.townClerk);
  expect(codesOf(await decide(by, id, change))).toEqual(expected);
});
