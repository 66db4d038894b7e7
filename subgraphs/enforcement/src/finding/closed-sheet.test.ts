import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followResults } from '../objection/follow-results.job.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { told } from '../testing/suggestions.fixture.ts';
import { confirmFinding } from './confirm-finding.command.ts';
import type { CreditPart } from './finding.ts';
import { proposeFinding } from './propose-finding.command.ts';

const clock = fixedClock(day('2026-07-10'));
let house: TestEnforcement;
beforeAll(async () => {
  house = await testEnforcement();
});
afterAll(() => house.close());

const propose = (part?: CreditPart, actor = PEOPLE.townClerk) =>
  proposeFinding(house.em(), clock, actor, {
    subject: AGENCY,
    clause: 'J-A3-2-5',
    occurredOn: day('2026-05-28'),
    part,
    summary: '未到现场',
  });
const sheet = (type: string) =>
  house.em().transactional((em) =>
    followResults(em, [
      told(type, {
        creditCode: AGENCY.code,
        cycle: 2026,
        part: 'Q2',
        authority: 'jiangyin-320281108',
      }),
    ]),
  );

test('to a part that its town closed nothing is added until the bureau reopens it', async () => {
  const { id } = valueOf(await propose());
  await sheet('score-sheet.closed');
  // by the quarter of the conduct as well as by name
  expect(codesOf(await propose())).toEqual(['SHEET_CLOSED']);
  expect(codesOf(await propose('Q2'))).toEqual(['SHEET_CLOSED']);
  // what was proposed before waits too
  expect(codesOf(await confirmFinding(house.em(), clock, PEOPLE.townReviewer, { id }))).toEqual([
    'SHEET_CLOSED',
  ]);
  // found later, it counts in a later quarter
  expect(codesOf(await propose('Q3'))).toEqual([]);
  await sheet('score-sheet.reopened');
  expect(codesOf(await propose())).toEqual([]);
  expect(codesOf(await confirmFinding(house.em(), clock, PEOPLE.townReviewer, { id }))).toEqual([]);
});
