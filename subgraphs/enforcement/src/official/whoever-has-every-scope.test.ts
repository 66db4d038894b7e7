import type { Actor } from '@chengan/shared/permission/actor';
import { SCOPES } from '@chengan/shared/permission/roles';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { AGENCY } from '../testing/people.fixture.ts';

/** The gateway's check of scopes is not the only one: whoever came by every scope is still who they are. */
const ID = '018f0000-0000-7000-8000-000000000001';
const actor = (kind: Actor['kind'], role: Actor['role'], holder: string): Actor => ({
  account: 'one',
  name: '一人',
  kind,
  role,
  holder,
  scopes: SCOPES,
  steppedUpAt: Date.parse('2026-06-10T12:00:00+08:00'),
});

const SUBJECT = `{ kind: AGENCY, code: "${AGENCY.code}" }`;
const DRAFT = `{ kind: CASE, title: "t", body: "b", basis: [], subjects: [] }`;
const MUTATIONS = [
  `recordInspection(input: { enterprise: "${AGENCY.code}", inspectedOn: "2026-06-01", enterprisePart: "p", agencyParts: [] })`,
  `proposeFinding(input: { subject: ${SUBJECT}, clause: "J-A3-2-5", occurredOn: "2026-06-01", summary: "s" })`,
  `recordTalk(input: { subject: ${SUBJECT}, heldOn: "2026-06-01", topic: "t" })`,
  `draftNotice(input: ${DRAFT})`,
  `amendNotice(id: "${ID}", revision: 1, input: ${DRAFT})`,
  `adoptSuggestion(id: "${ID}", revision: 1)`,
  `dismissSuggestion(id: "${ID}", revision: 1, reason: "r")`,
  `objectToFinding(finding: "${ID}", grounds: "g")`,
  `decideComplaint(input: { id: "${ID}", revision: 1, outcome: UNFOUNDED, reply: "r" })`,
  `planSpotChecks(year: 2026, number: 1, scope: "s")`,
  `drawSpotChecks(plan: "${ID}", number: 1)`,
  `linkSpotCheck(draw: "${ID}", agency: "${AGENCY.code}", inspection: "${ID}")`,
  `recordTransmittal(listing: "${ID}", recipient: "r", sentOn: "2026-06-01", documentNumber: "d")`,
  `decideObjection(id: "${ID}", revision: 1, upheld: true, reason: "r")`,
  `proposeListing(input: { register: LOCAL_DISCREDIT, subject: ${SUBJECT}, basis: [], reason: "r", decidedOn: "2026-06-01", from: "2026-06-01" })`,
  ...[
    'confirmFinding',
    'disputeFinding',
    'upholdFinding',
    'approveNotice',
    'publishNotice',
    'disputeNotice',
    'upholdNotice',
    'decideListing',
    'disputeListing',
    'upholdListing',
  ].map((field) => `${field}(id: "${ID}", revision: 1)`),
  ...[
    'dismissFinding',
    'withdrawTalk',
    'revokeFinding',
    'declineEscalation',
    'returnNotice',
    'withdrawNotice',
    'refuseListing',
    'liftListing',
  ].map((field) => `${field}(id: "${ID}", reason: "r")`),
];
const READS = [
  `finding(id: "${ID}") { id }`,
  `talk(id: "${ID}") { id }`,
  `noticeFile(id: "${ID}") { id }`,
  `listingFile(id: "${ID}") { id }`,
  `suggestion(id: "${ID}") { id }`,
  `complaint(id: "${ID}") { id }`,
  `spotCheckPlan(id: "${ID}") { id }`,
  ...[
    'findings',
    'talks',
    'escalations',
    'noticeFiles',
    'listingFiles',
    'suggestions',
    'complaints',
    'spotCheckPlans',
  ].map((field) => `${field} { totalCount }`),
];

let house: TestEnforcement;
let ask: Ask;
beforeAll(async () => {
  house = await testEnforcement();
  ask = await testGraph(house, '2026-06-10');
});
afterAll(() => house.close());

const STRANGERS: readonly [string, Actor][] = [
  ['the manager of an agency', actor('AGENCY', 'manager', AGENCY.code)],
  ['the staff of an agency', actor('AGENCY', 'staff', AGENCY.code)],
  ['an enterprise', actor('ENTERPRISE', 'manager', AGENCY.code)],
  ['an expert', actor('EXPERT', 'expert', 'expert-1')],
  ['a partner', actor('PARTNER', 'system', 'partner')],
  ['an administrator of the bureau', actor('AUTHORITY', 'administrator', 'jiangyin')],
];

test('every mutation that is not the public’s is among these', async () => {
  const { data } = await ask('{ __schema { mutationType { fields { name } } } }');
  const { mutationType } = data?.['__schema'] as { mutationType: { fields: { name: string }[] } };
  const names = MUTATIONS.map((one) => one.slice(0, one.indexOf('(')));
  const all = mutationType.fields.map(({ name }) => name).filter((name) => name !== 'fileComplaint');
  expect(names.toSorted()).toEqual(all.toSorted());
});

test.each([...STRANGERS, ['an auditor of the bureau', actor('AUTHORITY', 'auditor', 'jiangyin')] as const])(
  '%s does nothing of an official, whatever the scopes',
  async (_, who) => {
    const before = (await house.journal()).length;
    for (const mutation of MUTATIONS) {
      // whoever is supervised objects themselves, and to what is about them alone
      const own = mutation.startsWith('objectToFinding') && ['manager', 'expert'].includes(who.role);
      const objects = own && who.kind !== 'ENTERPRISE';
      expect([mutation, (await ask(`mutation { ${mutation} { id } }`, {}, who)).codes]).toEqual([
        mutation,
        [objects ? 'NOT_FOUND' : 'FORBIDDEN'],
      ]);
    }
    expect((await house.journal()).length).toBe(before);
  },
);

test.each(STRANGERS)('%s reads nothing of officials, whatever the scopes', async (_, who) => {
  for (const read of READS)
    expect([read, (await ask(`{ ${read} }`, {}, who)).codes]).toEqual([read, ['FORBIDDEN']]);
});

test('an auditor looks at all of it', async () => {
  const auditor = actor('AUTHORITY', 'auditor', 'jiangyin');
  for (const read of READS) {
    expect((await ask(`{ ${read} }`, {}, auditor)).codes).not.toContain('FORBIDDEN');
  }
});
