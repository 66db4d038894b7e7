import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { FIRST } from '../revision/revision.ts';
import { AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import {
  checkConfirmation,
  checkDismissal,
  checkDispute,
  checkRevocation,
  checkUpholding,
} from './check-decision.ts';
import type { Finding } from './finding.ts';

const finding = (change: Partial<Finding> = {}): Finding => ({
  id: '018f0000-0000-7000-8000-000000000001',
  subject: AGENCY,
  clause: 'J-A3-2-5',
  occurredOn: day('2026-05-06'),
  authority: 'jiangyin-320281108',
  place: '320281108',
  part: null,
  violation: null,
  summary: '未到现场',
  reason: null,
  state: 'PROPOSED',
  disputed: false,
  spillConfirmed: false,
  proposedBy: 'town-clerk',
  proposedAt: '2026-05-10T04:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
  revokedBy: null,
  revokedAt: null,
  revocationReason: null,
  ...FIRST,
  ...change,
});
const confirmed = (change: Partial<Finding> = {}) =>
  finding({
    state: 'CONFIRMED',
    decidedBy: 'town-reviewer',
    decidedAt: '2026-05-11T04:00:00.000Z',
    ...change,
  });
const confirm = (change: Partial<Finding>, actor: (typeof PEOPLE)[keyof typeof PEOPLE], spill = false) =>
  checkConfirmation(finding(change), actor, spill).map((one) => one.code);

describe('who may confirm', () => {
  test.each([
    ['a reviewer of the town', PEOPLE.townReviewer, []],
    ['a leader of the town', PEOPLE.townLeader, []],
    ['a reviewer of the city, above it', PEOPLE.cityReviewer, []],
    ['a clerk', PEOPLE.cityClerk, ['FORBIDDEN']],
    ['the proposer, who is a clerk', PEOPLE.townClerk, ['FORBIDDEN', 'SAME_PERSON']],
    ['a reviewer of another town', PEOPLE.otherTownReviewer, ['FORBIDDEN']],
    ['a reviewer of another regime', PEOPLE.stateReviewer, ['FORBIDDEN']],
  ])('%s', (_, actor, expected) => expect(confirm({}, actor)).toEqual(expected));
  test('not a reviewer who proposed it', () =>
    expect(confirm({ proposedBy: 'town-reviewer' }, PEOPLE.townReviewer)).toEqual(['SAME_PERSON']));
  test("a town does not confirm the city's proposal", () =>
    expect(confirm({ authority: 'jiangyin', proposedBy: 'city-clerk' }, PEOPLE.townReviewer)).toEqual([
      'FORBIDDEN',
    ]));
});

describe('what the clause asks of the confirmer', () => {
  test.each([
    ['J-A3-2-8', PEOPLE.townReviewer, ['LEADER_REQUIRED']],
    ['J-A3-2-8', PEOPLE.townLeader, []],
    ['J-A3-3-9', PEOPLE.townReviewer, []],
    ['J-A3-1-1', PEOPLE.townLeader, ['BUREAU_REQUIRED']],
    ['J-A3-1-1', PEOPLE.cityReviewer, []],
    ['J-A3-1-10', PEOPLE.townLeader, ['BUREAU_REQUIRED']],
    ['J-A3-1-10', PEOPLE.cityReviewer, ['LEADER_REQUIRED']],
    ['J-A3-1-10', PEOPLE.cityLeader, []],
    ['J-A3-1-10', PEOPLE.townReviewer, ['LEADER_REQUIRED', 'BUREAU_REQUIRED']],
  ])('%s by %o', (clause, actor, expected) => expect(confirm({ clause }, actor)).toEqual(expected));
});

describe("what exceeds the town's part passes to the city (Q-12)", () => {
  test('when the city confirms it', () => expect(confirm({}, PEOPLE.cityReviewer, true)).toEqual([]));
  test('not when the town does', () =>
    expect(confirm({}, PEOPLE.townReviewer, true)).toEqual(['SPILL_NOT_BY_CITY']));
  test("not of the city's own finding", () =>
    expect(confirm({ authority: 'jiangyin' }, PEOPLE.cityReviewer, true)).toEqual(['SPILL_NOT_OF_TOWN']));
  test('not under another act', () =>
    expect(confirm({ authority: 'changji-652301', clause: 'C1-15-2' }, PEOPLE.stateReviewer, true)).toEqual([
      'SPILL_NOT_OF_TOWN',
    ]));
});

describe('what was decided is not decided again', () => {
  test.each(['CONFIRMED', 'DISMISSED', 'REVOKED'] as const)('%s', (state) => {
    expect(confirm({ state }, PEOPLE.cityReviewer)).toEqual(['FINDING_ALREADY_DECIDED']);
    expect(checkDismissal(finding({ state }), PEOPLE.cityReviewer, '理由').map((one) => one.code)).toEqual([
      'FINDING_ALREADY_DECIDED',
    ]);
  });
});

describe('a review', () => {
  test('is not by the proposer or the confirmer', () => {
    expect(checkRevocation(confirmed(), PEOPLE.townReviewer, '不成立').map((one) => one.code)).toEqual([
      'SAME_PERSON',
    ]);
    expect(
      checkRevocation(confirmed({ proposedBy: 'town-leader' }), PEOPLE.townLeader, '不成立').map(
        (one) => one.code,
      ),
    ).toEqual(['SAME_PERSON']);
    expect(checkRevocation(confirmed(), PEOPLE.townLeader, '不成立')).toEqual([]);
  });
  test('gives a reason', () =>
    expect(checkRevocation(confirmed(), PEOPLE.townLeader, '').map((one) => one.code)).toEqual([
      'TEXT_MISSING',
    ]));
  test('needs a confirmed finding', () =>
    expect(checkRevocation(finding(), PEOPLE.townLeader, '不成立').map((one) => one.code)).toEqual([
      'FINDING_NOT_CONFIRMED',
    ]));
  test('upholds only what is disputed', () => {
    expect(checkUpholding(confirmed(), PEOPLE.townLeader).map((one) => one.code)).toEqual(['NOT_DISPUTED']);
    expect(checkUpholding(confirmed({ disputed: true }), PEOPLE.townLeader)).toEqual([]);
  });
});

test('a dispute may be recorded by any official of the territory, once', () => {
  expect(checkDispute(confirmed(), PEOPLE.townClerk)).toEqual([]);
  expect(checkDispute(confirmed(), PEOPLE.cityClerk)).toEqual([]);
  expect(checkDispute(confirmed(), PEOPLE.otherTownReviewer).map((one) => one.code)).toEqual(['FORBIDDEN']);
  expect(checkDispute(confirmed({ disputed: true }), PEOPLE.townClerk).map((one) => one.code)).toEqual([
    'ALREADY_DISPUTED',
  ]);
  expect(checkDispute(finding(), PEOPLE.townClerk).map((one) => one.code)).toEqual(['FINDING_NOT_CONFIRMED']);
});
