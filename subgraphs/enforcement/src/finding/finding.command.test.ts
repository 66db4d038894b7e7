import { enforcementEvents } from '@chengan/shared/events/events';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, ENTERPRISE, PEOPLE } from '../testing/people.fixture.ts';
import { testEnforcement, type TestEnforcement } from '../testing/enforcement.fixture.ts';
import { confirmFinding } from './confirm-finding.command.ts';
import { dismissFinding } from './dismiss-finding.command.ts';
import { disputeFinding } from './dispute-finding.command.ts';
import type { Finding, FindingInput } from './finding.ts';
import { countFindings, findingById } from './finding.store.ts';
import { proposeFinding } from './propose-finding.command.ts';
import { revokeFinding } from './revoke-finding.command.ts';
import { upholdFinding } from './uphold-finding.command.ts';

const clock = fixedClock(day('2026-05-10'));
const input: FindingInput = {
  subject: AGENCY,
  clause: 'J-A3-2-5',
  occurredOn: day('2026-05-06'),
  summary: '执业人员未到现场开展工作',
};
let house: TestEnforcement;

beforeAll(async () => {
  house = await testEnforcement();
});
afterAll(() => house.close());

const propose = async (change: Partial<FindingInput> = {}, actor = PEOPLE.cityClerk): Promise<Finding> =>
  valueOf(await proposeFinding(house.em(), clock, actor, { ...input, ...change }));
const confirm = (id: string, actor = PEOPLE.cityReviewer, spillConfirmed = false) =>
  confirmFinding(house.em(), clock, actor, { id, spillConfirmed });
const stored = async (id: string) => findingById(house.em(), id);

describe('proposing', () => {
  test('stores the proposal and journals it without naming the subject', async () => {
    const before = (await house.journal()).length;
    const finding = await propose({ subject: { kind: 'AGENCY', code: ' 91320281madem00012' } });
    expect(await stored(finding.id)).toEqual(finding);
    expect(finding).toMatchObject({
      state: 'PROPOSED',
      subject: AGENCY,
      authority: 'jiangyin',
      proposedBy: 'city-clerk',
      proposedAt: '2026-05-10T04:00:00.000Z',
    });
    const entries = (await house.journal()).slice(before);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      type: 'finding.proposed',
      subjectKind: 'Finding',
      clauses: ['J-A3-2-5'],
      facts: { findingId: finding.id },
    });
    expect(JSON.stringify(entries[0])).not.toContain(AGENCY.code);
  });

  test('is refused for a subject that nobody registered, and stores nothing', async () => {
    const before = await countFindings(house.em(), ['jiangyin'], undefined);
    const outcome = await proposeFinding(house.em(), clock, PEOPLE.cityClerk, {
      ...input,
      subject: { kind: 'AGENCY', code: '91320281MADEM0039X' },
    });
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ code: 'SUBJECT_UNKNOWN', field: 'subject.code' }],
    });
    expect(
      codesOf(
        await proposeFinding(house.em(), clock, PEOPLE.cityClerk, {
          ...input,
          subject: { kind: 'AGENCY', code: ENTERPRISE.code },
        }),
      ),
    ).toEqual(['SUBJECT_UNKNOWN']);
    expect(await countFindings(house.em(), ['jiangyin'], undefined)).toBe(before);
  });
});

describe('confirming', () => {
  test('by another person changes the state and journals the facts that a score follows from', async () => {
    const finding = await propose({ place: '320281108', part: 'Q2', violation: 'case-7' }, PEOPLE.townClerk);
    const before = (await house.journal()).length;
    expect(valueOf(await confirm(finding.id, PEOPLE.townReviewer))).toMatchObject({
      state: 'CONFIRMED',
      decidedBy: 'town-reviewer',
    });
    const entries = (await house.journal()).slice(before);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      type: 'finding.confirmed',
      subjectKind: 'Agency',
      subjectId: AGENCY.code,
      clauses: ['J-A3-2-5'],
      actor: 'town-reviewer',
      occurredOn: '2026-05-06',
    });
    expect(enforcementEvents['finding.confirmed'].parse(entries[0]?.facts)).toEqual({
      findingId: finding.id,
      subject: { kind: 'AGENCY', id: AGENCY.code },
      clause: 'J-A3-2-5',
      occurredOn: '2026-05-06',
      authority: 'jiangyin-320281108',
      part: 'Q2',
      violation: 'case-7',
      summary: '执业人员未到现场开展工作',
      spillConfirmed: false,
    });
  });

  test('twice is refused the second time, in words', async () => {
    const finding = await propose();
    valueOf(await confirm(finding.id));
    const again = await confirm(finding.id, PEOPLE.cityLeader);
    expect(again).toMatchObject({
      ok: false,
      problems: [{ code: 'FINDING_ALREADY_DECIDED', message: '该认定已确认，不能作此决定。' }],
    });
  });

  test('by several at once gives exactly one entry', async () => {
    const finding = await propose();
    const before = (await house.journal()).length;
    const outcomes = await Promise.all(
      [PEOPLE.cityReviewer, PEOPLE.citySecondReviewer, PEOPLE.cityLeader, PEOPLE.cityReviewer].map((actor) =>
        confirm(finding.id, actor),
      ),
    );
    expect(outcomes.map((one) => one.ok).sort()).toEqual([false, false, false, true]);
    expect(outcomes.flatMap(codesOf)).toEqual(Array(3).fill('FINDING_ALREADY_DECIDED'));
    expect((await house.journal()).slice(before).map((one) => one.type)).toEqual(['finding.confirmed']);
  });

  test('lets the city confirm that a deduction passes from the town to itself (Q-12)', async () => {
    const finding = await propose({}, PEOPLE.townClerk);
    expect(valueOf(await confirm(finding.id, PEOPLE.cityReviewer, true)).spillConfirmed).toBe(true);
    expect((await house.journal()).at(-1)?.facts).toMatchObject({ spillConfirmed: true });
  });

  test.each([
    ['not an id', 'ID_MALFORMED'],
    ['018f0000-0000-7000-8000-000000000000', 'NOT_FOUND'],
  ])('of %s is refused', async (id, code) => expect(codesOf(await confirm(id))).toEqual([code]));
});

test('a dismissal keeps its reason, and the journal does not name the subject', async () => {
  const finding = await propose();
  expect(
    codesOf(await dismissFinding(house.em(), clock, PEOPLE.cityReviewer, { id: finding.id, reason: ' ' })),
  ).toEqual(['TEXT_MISSING']);
  valueOf(
    await dismissFinding(house.em(), clock, PEOPLE.cityReviewer, { id: finding.id, reason: '证据不足' }),
  );
  expect(await stored(finding.id)).toMatchObject({
    state: 'DISMISSED',
    decisionReason: '证据不足',
    decidedBy: 'city-reviewer',
  });
  const last = (await house.journal()).at(-1);
  expect(last).toMatchObject({ type: 'finding.dismissed', subjectKind: 'Finding' });
  expect(JSON.stringify(last)).not.toContain(AGENCY.code);
  expect(codesOf(await confirm(finding.id, PEOPLE.cityLeader))).toEqual(['FINDING_ALREADY_DECIDED']);
});

test('a dispute, its rejection and a revocation each write one entry about the subject', async () => {
  const finding = await propose();
  valueOf(await confirm(finding.id));
  const before = (await house.journal()).length;
  const { id } = finding;
  expect(valueOf(await disputeFinding(house.em(), clock, PEOPLE.cityClerk, { id })).disputed).toBe(true);
  expect(codesOf(await disputeFinding(house.em(), clock, PEOPLE.cityClerk, { id }))).toEqual([
    'ALREADY_DISPUTED',
  ]);
  expect(codesOf(await upholdFinding(house.em(), clock, PEOPLE.cityReviewer, { id }))).toEqual([
    'SAME_PERSON',
  ]);
  expect(valueOf(await upholdFinding(house.em(), clock, PEOPLE.citySecondReviewer, { id })).disputed).toBe(
    false,
  );
  valueOf(await disputeFinding(house.em(), clock, PEOPLE.cityClerk, { id }));
  expect(
    codesOf(await revokeFinding(house.em(), clock, PEOPLE.cityReviewer, { id, reason: '复核不成立' })),
  ).toEqual(['SAME_PERSON']);
  expect(
    valueOf(await revokeFinding(house.em(), clock, PEOPLE.cityLeader, { id, reason: '复核不成立' })),
  ).toMatchObject({ state: 'REVOKED', disputed: false });
  expect(
    codesOf(await revokeFinding(house.em(), clock, PEOPLE.cityLeader, { id, reason: '复核不成立' })),
  ).toEqual(['FINDING_NOT_CONFIRMED']);
  const entries = (await house.journal()).slice(before);
  expect(entries.map((one) => one.type)).toEqual([
    'finding.disputed',
    'finding.upheld',
    'finding.disputed',
    'finding.revoked',
  ]);
  expect(new Set(entries.map((one) => one.subjectId))).toEqual(new Set([AGENCY.code]));
  expect(enforcementEvents['finding.revoked'].parse(entries.at(-1)?.facts)).toEqual({
    findingId: id,
    reason: '复核不成立',
  });
});
