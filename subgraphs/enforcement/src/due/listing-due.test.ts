import { createContext } from '@chengan/shared/graph/context';
import { type Actor, actorOf, type Official } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { unauthenticated } from '@chengan/shared/identity/token';
import { fixedClock } from '@chengan/shared/time/clock';
import { addDays, day } from '@chengan/shared/time/day';
import { graphql, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideListing } from '../listing/decide-listing.command.ts';
import type { ListingInput } from '../listing/listing.ts';
import { proposeListing } from '../listing/propose-listing.command.ts';
import { createEnforcement } from '../subgraph.ts';
import { recordTalk } from '../talk/record-talk.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { recordTransmittal } from '../transmittal/record-transmittal.command.ts';
import { publishOn } from '../testing/publish.fixture.ts';

const TODAY = day('2026-06-15');
const clock = fixedClock(TODAY);
let house: TestEnforcement;
let schema: GraphQLSchema;

const due = async (actor: Actor, on = TODAY) => {
  const { data, errors } = await graphql({
    schema,
    source: `{ enforcementDue { nodes { kind dueOn daysLeft provisional counted clause { clause confirmed } waitingSince whatNext
      mine blockedBySeparation subject { creditCode } target { kind id } } } }`,
    contextValue: createContext(house.orm, fixedClock(on), { actor, requestId: 'test' }),
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const { nodes } = data?.['enforcementDue'] as {
    nodes: (Record<string, unknown> & { readonly target: { readonly id: string } })[];
  };
  return nodes;
};
const itemOf = async (official: Official, id: string, on = TODAY) =>
  (await due(actorOf(official), on)).find((one) => one.target.id === id);

const send = (by: Official, listing: string, recipient: string) =>
  recordTransmittal(house.em(), clock, by, {
    listing,
    recipient,
    sentOn: TODAY,
    documentNumber: '昌州应急函〔2026〕9号',
  });

const agency = (code: string): Actor => ({
  account: 'agency-staff',
  name: '示例',
  kind: 'AGENCY',
  role: 'staff',
  holder: code,
  scopes: scopesOf('AGENCY', 'staff'),
});

const entry = (change: Partial<ListingInput>): ListingInput => ({
  register: 'LOCAL_DISCREDIT',
  subject: OTHER_AGENCY,
  basis: ['C1-17-0'],
  reason: '查实两次曝光。',
  decidedOn: day('2026-06-10'),
  from: day('2026-06-15'),
  until: day('2026-12-14'),
  priorNotice: { servedOn: day('2026-06-01'), document: '示例告知〔2026〕1号' },
  ...change,
});

beforeAll(async () => {
  house = await testEnforcement();
  ({ schema } = await createEnforcement({
    orm: house.orm,
    clock,
    authenticate: unauthenticated,
    log: pino({ level: 'silent' }),
  }));
});
afterAll(() => house.close());

describe('a list entry', () => {
  const leader = { ...PEOPLE.stateLeader, steppedUpAt: clock.now() };

  test('waits for a leader, then stands until it ends, and its subject is told', async () => {
    const { id } = valueOf(await proposeListing(house.em(), clock, PEOPLE.stateClerk, entry({})));
    expect(await itemOf(PEOPLE.stateLeader, id)).toMatchObject({
      kind: 'LISTING_TO_DECIDE',
      dueOn: null,
      clause: { clause: 'C1-17-0' },
      mine: true,
    });
    expect(await itemOf(PEOPLE.stateReviewer, id)).toMatchObject({ mine: false });
    valueOf(await decideListing(house.em(), clock, leader, { id }));
    // C1-17-7: a transfer and three entries in systems, until each of them is on record
    for (const recipient of [
      'CHANGJI_SUPERIOR',
      'CREDIT_CHANGJI',
      'NATIONAL_ENTERPRISE_SYSTEM',
      'MINISTRY_CREDIT_SYSTEM',
    ]) {
      expect(await itemOf(PEOPLE.stateClerk, id)).toMatchObject({
        kind: 'LISTING_TO_TRANSMIT',
        dueOn: null,
        clause: { clause: 'C1-17-7' },
        waitingSince: '2026-06-10',
        mine: true,
      });
      valueOf(await send(PEOPLE.stateClerk, id, recipient));
    }
    expect(codesOf(await send(PEOPLE.stateClerk, id, 'CREDIT_CHANGJI'))).toEqual(['SENT_BEFORE']);
    expect(codesOf(await send(PEOPLE.cityClerk, id, 'CREDIT_CHANGJI'))).toContain('FORBIDDEN');
    expect(codesOf(await send(PEOPLE.stateClerk, id, 'SOMEBODY'))).toEqual(['NOT_FOUND']);
    const sent = (await house.journal()).filter(({ type }) => type === 'listing.transmitted');
    expect(sent.map(({ facts }) => facts)).toContainEqual({ listingId: id, recipient: 'CREDIT_CHANGJI' });
    expect(await itemOf(PEOPLE.stateLeader, id)).toBeUndefined();
    const days = { '2026-11-13': false, '2026-11-14': true, '2026-12-14': true, '2026-12-15': false };
    for (const [on, shown] of Object.entries(days)) {
      expect((await itemOf(PEOPLE.stateLeader, id, day(on))) !== undefined, on).toBe(shown);
    }
    expect(await due(agency(OTHER_AGENCY.code), day('2026-12-01'))).toMatchObject([
      {
        kind: 'LISTING_ENDS',
        dueOn: '2026-12-14',
        daysLeft: 13,
        mine: false,
        whatNext: '期满自动停止公示，您无须办理',
      },
    ]);
  });

  test('on the national list must be published within twenty working days', async () => {
    const { code } = await house.newAgency();
    const input = entry({
      register: 'NATIONAL_SERIOUS',
      subject: { kind: 'AGENCY', code },
      basis: ['N-MEM-11-7'],
      until: null,
    });
    const { id } = valueOf(await proposeListing(house.em(), clock, PEOPLE.stateClerk, input));
    valueOf(await decideListing(house.em(), clock, leader, { id }));
    expect(await itemOf(PEOPLE.stateClerk, id)).toMatchObject({
      kind: 'LISTING_TO_PUBLISH',
      dueOn: '2026-07-09',
      provisional: false,
      clause: { clause: 'N-MEM-11-PUBLISH', confirmed: false },
      waitingSince: '2026-06-10',
      mine: true,
    });
  });
});

test('what two talks add up to waits for somebody who recorded neither', async () => {
  const { code } = await house.newAgency();
  const held = (on: string, by: Official) =>
    recordTalk(house.em(), fixedClock(day(on)), by, {
      subject: { kind: 'AGENCY', code },
      heldOn: day(on),
      topic: '约谈',
    });
  valueOf(await held('2026-05-01', PEOPLE.stateClerk));
  valueOf(await held('2026-06-01', PEOPLE.stateReviewer));
  const find = async (official: Official) =>
    (await due(actorOf(official))).find(
      (one) =>
        one['kind'] === 'ESCALATION_TO_DECIDE' &&
        (one['subject'] as { creditCode: string }).creditCode === code,
    );
  expect(await find(PEOPLE.stateLeader)).toMatchObject({
    dueOn: null,
    clause: { clause: 'C1-16-6' },
    waitingSince: '2026-06-01',
    mine: true,
    blockedBySeparation: false,
  });
  expect(await find(PEOPLE.stateReviewer)).toMatchObject({ mine: false, blockedBySeparation: true });
  expect(await find(PEOPLE.countyReviewer)).toBeUndefined();
});

test('a notice is shown as ending from thirty days before to its last day, to its bureau and to whom it names', async () => {
  const subject = await house.newAgency();
  const { id, publicUntil } = await publishOn(house, '2026-06-15', {
    subjects: [{ kind: 'AGENCY', code: subject.code }],
  });
  const last = publicUntil ?? TODAY;
  for (const [before, shown] of [
    [31, false],
    [30, true],
    [0, true],
    [-1, false],
  ] as const) {
    const on = addDays(last, -before);
    expect((await itemOf(PEOPLE.stateReviewer, id, on)) !== undefined, on).toBe(shown);
    expect(await due(agency(subject.code), on)).toHaveLength(shown ? 1 : 0);
  }
  expect(await itemOf(PEOPLE.stateReviewer, id, last)).toMatchObject({
    kind: 'NOTICE_ENDS',
    daysLeft: 0,
    clause: { clause: 'N-NDRC-36-CLASS' },
    waitingSince: null,
    mine: true,
  });
  expect(await itemOf(PEOPLE.stateClerk, id, last)).toMatchObject({ mine: false });
});
