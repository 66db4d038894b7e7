import { enforcementEvents } from '@chengan/shared/events/events';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordTalk } from '../talk/record-talk.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { PEOPLE } from '../testing/people.fixture.ts';
import { confirmFinding } from './confirm-finding.command.ts';
import { countFindings } from './finding.store.ts';
import { proposeFinding } from './propose-finding.command.ts';

const clock = fixedClock(day('2026-09-10'));
let house: TestEnforcement;
let subject: Awaited<ReturnType<TestEnforcement['newAgency']>>;

beforeAll(async () => {
  house = await testEnforcement();
});
beforeEach(async () => {
  subject = await house.newAgency();
});
afterAll(() => house.close());

const talk = async (heldOn: string, actor = PEOPLE.cityClerk): Promise<string> =>
  valueOf(await recordTalk(house.em(), clock, actor, { subject, heldOn: day(heldOn), topic: '未按期报送' }))
    .id;
const propose = (clause: string, actor = PEOPLE.cityClerk) => {
  const input = { subject, clause, occurredOn: day('2026-09-04'), summary: '约谈后仍不改正' };
  return proposeFinding(house.em(), clock, actor, input);
};
const confirm = (id: string, actor = PEOPLE.cityReviewer) => confirmFinding(house.em(), clock, actor, { id });

describe('a step of the ladder', () => {
  test('is not proposed without its talks, and nothing is stored', async () => {
    const before = await countFindings(house.em(), ['jiangyin'], undefined);
    for (const clause of ['J-A3-3-8', 'J-A3-2-7', 'J-A3-1-8'])
      expect(codesOf(await propose(clause))).toEqual(['TALKS_TOO_FEW']);
    expect(await countFindings(house.em(), ['jiangyin'], undefined)).toBe(before);
  });

  test('rests on talks by the city with this agency in this cycle, before the day', async () => {
    await talk('2025-12-31');
    await talk('2026-09-04');
    await talk('2026-03-10', PEOPLE.townClerk);
    expect(codesOf(await propose('J-A3-3-8'))).toEqual(['TALKS_TOO_FEW']);
    const agency = subject;
    subject = await house.newAgency();
    await talk('2026-03-10');
    subject = agency;
    expect(codesOf(await propose('J-A3-3-8'))).toEqual(['TALKS_TOO_FEW']);
    await talk('2026-01-01');
    expect(codesOf(await propose('J-A3-3-8'))).toEqual([]);
  });

  test('is the highest that the talks give, for the city and for its towns', async () => {
    await talk('2026-03-10');
    await talk('2026-04-10');
    for (const actor of [PEOPLE.cityClerk, PEOPLE.townClerk]) {
      expect(await propose('J-A3-3-8', actor)).toMatchObject({
        problems: [{ code: 'TALKS_MORE', field: 'clause', clause: 'J-A3-2-7' }],
      });
      expect(codesOf(await propose('J-A3-2-7', actor))).toEqual([]);
      expect(codesOf(await propose('J-A3-1-8', actor))).toEqual(['TALKS_TOO_FEW']);
    }
  });

  test('is confirmed with the talks it stands on, in the journal', async () => {
    const talks = [await talk('2026-03-10'), await talk('2026-04-10'), await talk('2026-05-10')];
    await talk('2026-09-05');
    const { id } = valueOf(await propose('J-A3-1-8'));
    valueOf(await confirm(id));
    const entry = (await house.journal()).at(-1);
    expect(enforcementEvents['finding.confirmed'].parse(entry?.facts)).toMatchObject({
      findingId: id,
      clause: 'J-A3-1-8',
      talks,
    });
  });

  test('is not confirmed once a talk was recorded that puts it on a higher one', async () => {
    await talk('2026-03-10');
    const { id } = valueOf(await propose('J-A3-3-8'));
    await talk('2026-09-05');
    const kept = valueOf(await propose('J-A3-3-8'));
    expect(codesOf(await confirm(kept.id))).toEqual([]);
    await talk('2026-04-10');
    expect(await confirm(id)).toMatchObject({
      problems: [{ code: 'TALKS_MORE', field: 'clause', clause: 'J-A3-2-7' }],
    });
  });

  test('is not confirmed where its talks are not on record', async () => {
    await talk('2026-03-10');
    const { id } = valueOf(await propose('J-A3-3-8'));
    // as a proposal from before the talks were counted
    await house.em().execute(`update finding set clause = 'J-A3-1-8' where id = ?`, [id]);
    expect(codesOf(await confirm(id))).toEqual(['TALKS_TOO_FEW']);
  });

  test('was no law before the act, and the refusal says that alone', async () => {
    const input = { subject, clause: 'J-A3-1-8', occurredOn: day('2020-03-31'), summary: '约谈后仍不改正' };
    expect(codesOf(await proposeFinding(house.em(), clock, PEOPLE.cityClerk, input))).toEqual(['BEFORE_ACT']);
  });

  test('does not tell another authority how many talks there were', async () => {
    await talk('2026-03-10');
    expect(codesOf(await propose('J-A3-1-8', PEOPLE.stateClerk))).toEqual(['FORBIDDEN']);
    const { id } = valueOf(await propose('J-A3-3-8'));
    await talk('2026-04-10');
    expect(codesOf(await confirm(id, PEOPLE.stateReviewer))).toEqual(['FORBIDDEN']);
  });
});
