import type { Official } from '@chengan/shared/permission/actor';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmFinding } from '../finding/confirm-finding.command.ts';
import { disputeFinding } from '../finding/dispute-finding.command.ts';
import { findingById } from '../finding/finding.store.ts';
import { proposeFinding } from '../finding/propose-finding.command.ts';
import { revokeFinding } from '../finding/revoke-finding.command.ts';
import { upholdFinding } from '../finding/uphold-finding.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { decideObjection } from './decide-objection.command.ts';
import { followResults } from './follow-results.job.ts';
import { objectToFinding } from './object-to-finding.command.ts';
import { told } from '../testing/suggestions.fixture.ts';

const on = (text: string) => fixedClock(day(text));
const GROUNDS = '当日两名执业人员均在现场，有签到表为证。';
let house: TestEnforcement;
beforeAll(async () => {
  house = await testEnforcement();
});
afterAll(() => house.close());

/** A finding of the town, confirmed on 1 June 2026: objections until 15 June. */
async function confirmed(): Promise<string> {
  const { id } = valueOf(
    await proposeFinding(house.em(), on('2026-06-01'), PEOPLE.townClerk, {
      subject: AGENCY,
      clause: 'J-A3-2-5',
      occurredOn: day('2026-05-28'),
      summary: '未到现场',
    }),
  );
  valueOf(await confirmFinding(house.em(), on('2026-06-01'), PEOPLE.townReviewer, { id }));
  return id;
}
const object = (
  finding: string,
  when = '2026-06-02',
  subject: typeof AGENCY | typeof OTHER_AGENCY = AGENCY,
) => objectToFinding(house.em(), on(when), { account: 'manager', subject }, { finding, grounds: GROUNDS });
const decide = (id: string, actor: Official, upheld: boolean, reason = '经复核') =>
  decideObjection(house.em(), on('2026-06-08'), actor, { id, revision: 1, upheld, reason });
const finding = (id: string) => findingById(house.em(), id);

test('marks the finding as disputed, in the journal without what was said', async () => {
  const id = await confirmed();
  expect(valueOf(await object(id))).toMatchObject({ state: 'OPEN', until: '2026-06-15', finding: id });
  expect(await finding(id)).toMatchObject({ state: 'CONFIRMED', disputed: true });
  const last = (await house.journal()).slice(-2);
  expect(last.map(({ type }) => type)).toEqual(['objection.made', 'finding.disputed']);
  expect(JSON.stringify(last)).not.toContain(GROUNDS);
});

/** What is objected to, when, and by whom. */
type Tried = readonly [id: string, when: string, subject: typeof AGENCY | typeof OTHER_AGENCY];

describe('is refused, and nothing is stored,', () => {
  test.each<readonly [string, () => Promise<Tried>, readonly string[]]>([
    ['of what is about another', async () => [await confirmed(), '2026-06-02', OTHER_AGENCY], ['NOT_FOUND']],
    [
      'on the eleventh working day',
      async () => [await confirmed(), '2026-06-16', AGENCY],
      ['OBJECTION_TOO_LATE'],
    ],
    [
      'a second time',
      async () => {
        const id = await confirmed();
        valueOf(await object(id));
        return [id, '2026-06-03', AGENCY];
      },
      ['ALREADY_OBJECTED'],
    ],
    [
      'where an official recorded one on paper',
      async () => {
        const id = await confirmed();
        valueOf(await disputeFinding(house.em(), on('2026-06-02'), PEOPLE.townClerk, { id }));
        return [id, '2026-06-03', AGENCY];
      },
      ['ALREADY_DISPUTED'],
    ],
    [
      'of what is only proposed',
      async () => {
        const proposed = await proposeFinding(house.em(), on('2026-06-01'), PEOPLE.townClerk, {
          subject: AGENCY,
          clause: 'J-A3-2-5',
          occurredOn: day('2026-05-28'),
          summary: '未到现场',
        });
        return [valueOf(proposed).id, '2026-06-02', AGENCY];
      },
      ['NOT_FOUND'],
    ],
  ])('%s', async (_, prepare, codes) => {
    const [id, when, subject] = await prepare();
    const [before, as] = [(await house.journal()).length, await finding(id)];
    expect(codesOf(await object(id, when, subject))).toEqual(codes);
    expect((await house.journal()).length).toBe(before);
    expect(await finding(id)).toEqual(as);
  });

  test('the last day is in time', async () => {
    expect(codesOf(await object(await confirmed(), '2026-06-15'))).toEqual([]);
  });
});

test('while the results of its cycle are on public notice, an old finding may be objected to', async () => {
  const id = await confirmed();
  expect(codesOf(await object(id, '2027-01-12'))).toEqual(['OBJECTION_TOO_LATE']);
  const facts = { creditCode: AGENCY.code, cycle: 2026, from: '2027-01-11', until: '2027-01-15' };
  await house.em().transactional((em) => followResults(em, [told('credit-results.announced', facts)]));
  expect(valueOf(await object(id, '2027-01-12'))).toMatchObject({ until: '2027-01-15' });
  expect(codesOf(await object(await confirmed(), '2027-01-16'))).toEqual(['OBJECTION_TOO_LATE']);
});

test('takes up to ten files along, by their ids, and tells whose they are and who may read them', async () => {
  const id = await confirmed();
  const file = (serial: number) => `0190b000-0000-7000-8000-${String(serial).padStart(12, '0')}`;
  const with_ = (documents: string[]) =>
    objectToFinding(
      house.em(),
      on('2026-06-02'),
      { account: 'manager', subject: AGENCY },
      { finding: id, grounds: GROUNDS, documents },
    );
  expect(codesOf(await with_(Array.from({ length: 11 }, (_, serial) => file(serial))))).toEqual([
    'DOCUMENTS_NUMBER',
  ]);
  expect(codesOf(await with_(['no']))).toEqual(['ID_MALFORMED']);
  expect(valueOf(await with_([file(1), file(1)])).documents).toEqual([file(1)]);
  expect(
    (await house.journal()).find(({ type, facts }) => type === 'objection.made' && facts['findingId'] === id),
  ).toMatchObject({
    facts: { subject: { kind: 'AGENCY', id: AGENCY.code }, documents: [file(1)] },
  });
});

describe('is decided', () => {
  test.each([
    [
      'the clerk who proposed, now a reviewer',
      { ...PEOPLE.townReviewer, account: 'town-clerk' },
      'SAME_PERSON',
    ],
    ['the reviewer who confirmed', PEOPLE.townReviewer, 'SAME_PERSON'],
    ['a clerk', { ...PEOPLE.townClerk, account: 'another-clerk' }, 'FORBIDDEN'],
    ['a reviewer of another town', PEOPLE.otherTownReviewer, 'FORBIDDEN'],
    ['another bureau', PEOPLE.stateReviewer, 'FORBIDDEN'],
  ])('not by %s', async (_, actor, code) => {
    const { id } = valueOf(await object(await confirmed()));
    expect(codesOf(await decide(id, actor, true))).toEqual([code]);
    expect(codesOf(await decide(id, actor, false))).toEqual([code]);
  });

  test('not by whoever closed the part of the score that it counts in, until that is reopened', async () => {
    const { id } = valueOf(await object(await confirmed()));
    const sheet = {
      creditCode: AGENCY.code,
      cycle: 2026,
      part: 'Q2',
      authority: PEOPLE.townLeader.authority,
    };
    const follow = (type: string) => {
      const entry = { ...told(type, { sheetId: id, ...sheet }), actor: PEOPLE.townLeader.account };
      return house.em().transactional((em) => followResults(em, [entry]));
    };
    await follow('score-sheet.closed');
    expect(codesOf(await decide(id, PEOPLE.townLeader, true))).toEqual(['SAME_PERSON']);
    expect(codesOf(await decide(id, PEOPLE.townLeader, false))).toEqual(['SAME_PERSON']);
    await follow('score-sheet.reopened');
    expect(codesOf(await decide(id, PEOPLE.townLeader, true))).toEqual([]);
  });

  test('upheld: the finding is revoked with the reasons', async () => {
    const of = await confirmed();
    const { id } = valueOf(await object(of));
    expect(codesOf(await decide(id, PEOPLE.townLeader, true, ''))).toEqual(['TEXT_MISSING']);
    expect(valueOf(await decide(id, PEOPLE.townLeader, true, '签到表属实'))).toMatchObject({
      state: 'UPHELD',
      reasons: '签到表属实',
      decidedOn: '2026-06-08',
    });
    expect(await finding(of)).toMatchObject({
      state: 'REVOKED',
      disputed: false,
      revocationReason: '签到表属实',
    });
    expect((await house.journal()).slice(-2)).toMatchObject([
      { type: 'objection.decided', facts: { upheld: true } },
      { type: 'finding.revoked', facts: { findingId: of, reason: '签到表属实' } },
    ]);
  });

  test('rejected: the finding stands, undisputed, and is not objected to again', async () => {
    const of = await confirmed();
    const { id } = valueOf(await object(of));
    expect(codesOf(await decide(id, PEOPLE.cityReviewer, false, ''))).toEqual(['TEXT_MISSING']);
    valueOf(await decide(id, PEOPLE.cityReviewer, false));
    expect(await finding(of)).toMatchObject({ state: 'CONFIRMED', disputed: false });
    expect(codesOf(await object(of, '2026-06-09'))).toEqual(['ALREADY_OBJECTED']);
    expect(codesOf(await decide(id, PEOPLE.cityLeader, true))).toEqual(['CHANGED_MEANWHILE']);
  });

  test('there and nowhere else: its finding is neither upheld nor revoked past it', async () => {
    const id = await confirmed();
    valueOf(await object(id));
    const at = on('2026-06-08');
    expect(codesOf(await upholdFinding(house.em(), at, PEOPLE.townLeader, { id }))).toEqual([
      'OBJECTION_OPEN',
    ]);
    expect(codesOf(await revokeFinding(house.em(), at, PEOPLE.townLeader, { id, reason: '复核' }))).toEqual([
      'OBJECTION_OPEN',
    ]);
  });
});
