import { enforcementEvents } from '@chengan/shared/events/events';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { declineEscalation } from '../escalation/decline-escalation.command.ts';
import { countEscalations, escalationsOf } from '../escalation/escalation.store.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, ENTERPRISE, EXPERT, PEOPLE } from '../testing/people.fixture.ts';
import { recordTalk } from './record-talk.command.ts';
import type { TalkInput } from './talk.ts';

const clock = fixedClock(day('2027-06-01'));
let house: TestEnforcement;
let agency: Awaited<ReturnType<TestEnforcement['newAgency']>>;

beforeAll(async () => {
  house = await testEnforcement();
});
beforeEach(async () => {
  agency = await house.newAgency();
});
afterAll(() => house.close());

const record = (heldOn: string, actor = PEOPLE.stateClerk, subject: TalkInput['subject'] = agency) =>
  recordTalk(house.em(), clock, actor, { subject, heldOn: day(heldOn), topic: '未签合同' });
const open = async (code = agency.code) => {
  const authorities = ['changji', 'changji-652301', 'jiangyin'];
  const all = await escalationsOf(house.em(), { authorities, state: 'OPEN', limit: 100, after: undefined });
  return all.filter((one) => one.subject.code === code);
};
const entriesSince = async (before: number) => (await house.journal()).slice(before);

describe('a talk', () => {
  test('is stored and journalled about its subject', async () => {
    const talk = valueOf(await record('2027-05-06'));
    const [entry, ...more] = (await house.journal()).filter((one) => one.subjectId === agency.code);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      type: 'talk.held',
      subjectKind: 'Agency',
      occurredOn: '2027-05-06',
      actor: 'state-clerk',
    });
    expect(enforcementEvents['talk.held'].parse(entry?.facts)).toEqual({
      talkId: talk.id,
      subject: { kind: 'AGENCY', id: agency.code },
      authority: 'changji',
      heldOn: '2027-05-06',
    });
    expect(JSON.stringify(entry)).not.toContain('未签合同');
  });

  test.each([
    ['2027-06-01', PEOPLE.stateClerk, []],
    ['2027-06-02', PEOPLE.stateClerk, ['HELD_IN_FUTURE']],
    ['2020-06-28', PEOPLE.stateClerk, []],
    ['2020-06-27', PEOPLE.stateClerk, ['BEFORE_ACT']],
    ['2020-04-01', PEOPLE.townClerk, []],
    ['2020-03-31', PEOPLE.townClerk, ['BEFORE_ACT']],
    ['2027-06-01', { ...PEOPLE.stateClerk, authority: 'hangjin' }, ['FORBIDDEN']],
  ])('of %s by %o → %j', async (heldOn, actor, expected) => {
    expect(codesOf(await record(heldOn, actor))).toEqual(expected);
  });

  test('is recorded once, also by two at once, however it is spelled', async () => {
    const about = (topic: string, actor = PEOPLE.stateClerk) =>
      recordTalk(house.em(), clock, actor, { subject: agency, heldOn: day('2027-05-06'), topic });
    const both = await Promise.all([about('未签合同'), about(' 未签合同。')]);
    expect(both.flatMap(codesOf)).toEqual(['TALK_ALREADY_RECORDED']);
    expect(codesOf(await about('未签 合同', PEOPLE.stateReviewer))).toEqual(['TALK_ALREADY_RECORDED']);
    expect(await open()).toEqual([]);
    expect(codesOf(await about('报告失实'))).toEqual([]);
    expect(codesOf(await record('2027-05-07'))).toEqual([]);
  });

  test('is refused with every reason, and nothing is stored', async () => {
    const before = (await house.journal()).length;
    const outcome = await recordTalk(house.em(), clock, PEOPLE.stateClerk, {
      subject: { kind: 'AGENCY', code: '91320281MADEM0039X' },
      heldOn: day('2027-06-02'),
      topic: '',
    });
    expect(codesOf(outcome)).toEqual(['HELD_IN_FUTURE', 'TEXT_MISSING', 'SUBJECT_UNKNOWN']);
    expect(await entriesSince(before)).toEqual([]);
  });
});

describe('a second talk within a year in Changji', () => {
  test('proposes an exposure, at any level, in the same transaction (C1-16-6)', async () => {
    const before = (await house.journal()).length;
    const first = valueOf(await record('2026-03-10'));
    const second = valueOf(await record('2027-03-09', PEOPLE.countyClerk));
    expect(await open()).toMatchObject([
      {
        clause: 'C1-16-6',
        proposes: 'EXPOSURE',
        subject: { kind: 'AGENCY', code: agency.code },
        authority: 'changji-652301',
        events: [
          { id: first.id, on: '2026-03-10' },
          { id: second.id, on: '2027-03-09' },
        ],
      },
    ]);
    const entries = await entriesSince(before);
    expect(entries.map((one) => one.type)).toEqual(['talk.held', 'talk.held', 'escalation.proposed']);
    expect(entries[2]).toMatchObject({
      actor: 'system:escalation',
      clauses: ['C1-16-6'],
      facts: { events: [first.id, second.id] },
    });
  });

  test.each([
    ['on the anniversary', '2027-03-10', PEOPLE.stateClerk, undefined],
    ['in Jiangyin', '2026-04-10', PEOPLE.cityClerk, undefined],
    ['with another agency', '2026-04-10', PEOPLE.stateClerk, AGENCY],
  ] as const)('does not when it is %s', async (_, heldOn, actor, subject) => {
    valueOf(await record('2026-03-10'));
    valueOf(await record(heldOn, actor, subject));
    expect(await open()).toEqual([]);
  });

  test('does for an expert, and not for an enterprise', async () => {
    for (const subject of [EXPERT, ENTERPRISE]) {
      valueOf(await record('2026-03-10', PEOPLE.stateClerk, subject));
      valueOf(await record('2026-04-10', PEOPLE.stateClerk, subject));
    }
    expect((await open(EXPERT.code)).map((one) => one.subject)).toEqual([EXPERT]);
    expect(await open(ENTERPRISE.code)).toEqual([]);
  });

  test('uses each talk once (Q-05): the third proposes nothing, the fourth does', async () => {
    for (const heldOn of ['2026-03-10', '2026-04-10', '2026-05-10']) valueOf(await record(heldOn));
    expect(await open()).toHaveLength(1);
    valueOf(await record('2026-06-10'));
    expect((await open()).map((one) => one.events.map((event) => event.on))).toEqual([
      ['2026-05-10', '2026-06-10'],
      ['2026-03-10', '2026-04-10'],
    ]);
  });

  test('proposes once when both talks are recorded at the same time', async () => {
    await Promise.all([record('2026-03-10'), record('2026-04-10', PEOPLE.countyClerk)]);
    expect(await open()).toHaveLength(1);
  });

  test('gives its talks back when an official declines, for a talk still to come', async () => {
    valueOf(await record('2026-03-10'));
    valueOf(await record('2026-04-10'));
    const [proposal] = await open();
    const id = proposal?.id ?? '';
    expect(
      codesOf(await declineEscalation(house.em(), clock, PEOPLE.stateClerk, { id, reason: '情节轻微' })),
    ).toEqual(['FORBIDDEN', 'SAME_PERSON']);
    expect(
      codesOf(await declineEscalation(house.em(), clock, PEOPLE.cityReviewer, { id, reason: '情节轻微' })),
    ).toEqual(['FORBIDDEN']);
    expect(
      codesOf(await declineEscalation(house.em(), clock, PEOPLE.stateReviewer, { id, reason: '' })),
    ).toEqual(['TEXT_MISSING']);
    valueOf(await declineEscalation(house.em(), clock, PEOPLE.stateReviewer, { id, reason: '情节轻微' }));
    expect(
      codesOf(await declineEscalation(house.em(), clock, PEOPLE.stateReviewer, { id, reason: '情节轻微' })),
    ).toEqual(['ESCALATION_NOT_OPEN']);
    expect(await open()).toEqual([]);
    valueOf(await record('2026-05-10'));
    expect((await open()).map((one) => one.events.map((event) => event.on))).toEqual([
      ['2026-03-10', '2026-05-10'],
    ]);
    expect(await countEscalations(house.em(), ['changji'], 'DECLINED')).toBe(1);
  });
});
