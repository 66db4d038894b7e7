import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { confirmFinding } from './confirm-finding.command.ts';
import type { FindingInput } from './finding.ts';
import { countFindings, findingsOf } from './finding.store.ts';
import { proposeFinding } from './propose-finding.command.ts';

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
  for (const actor of [PEOPLE.cityClerk, PEOPLE.townClerk, PEOPLE.cityClerk]) {
    for (let index = 0; index < 5; index += 1) valueOf(await proposeFinding(house.em(), clock, actor, input));
  }
});
afterAll(() => house.close());

test('many commands run inside one outer transaction, and all or none is kept', async () => {
  const before = await countFindings(house.em(), ['jiangyin'], 'CONFIRMED');
  const run = (fail: boolean) =>
    house.em().transactional(async (em) => {
      for (let index = 0; index < 20; index += 1) {
        const { id } = valueOf(await proposeFinding(em, clock, PEOPLE.cityClerk, input));
        valueOf(await confirmFinding(em, clock, PEOPLE.cityReviewer, { id }));
      }
      if (fail) throw new Error('changed my mind');
    });
  await expect(run(true)).rejects.toThrow('changed my mind');
  expect(await countFindings(house.em(), ['jiangyin'], 'CONFIRMED')).toBe(before);
  await run(false);
  expect(await countFindings(house.em(), ['jiangyin'], 'CONFIRMED')).toBe(before + 20);
});

test('a proposal with its confirmation costs eight statements, two of them for the sheets', async () => {
  await house.em().transactional(async (em) => {
    house.statements.length = 0;
    const { id } = valueOf(await proposeFinding(em, clock, PEOPLE.cityClerk, input));
    valueOf(await confirmFinding(em, clock, PEOPLE.cityReviewer, { id }));
    expect(house.statements).toHaveLength(8);
  });
});

test('the queue of a territory is read page by page, newest first, each once', async () => {
  const authorities = ['jiangyin', 'jiangyin-320281108'];
  const all = await findingsOf(house.em(), { authorities, state: undefined, limit: 1000, after: undefined });
  expect(all.length).toBe(await countFindings(house.em(), authorities, undefined));
  expect(all.map((one) => one.id)).toEqual(
    all
      .map((one) => one.id)
      .sort()
      .reverse(),
  );
  const seen: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await findingsOf(house.em(), { authorities, state: undefined, limit: 7, after });
    if (page.length === 0) break;
    seen.push(...page.map((one) => one.id));
    after = seen.at(-1);
  }
  expect(seen).toEqual(all.map((one) => one.id));
  const confirmed = await findingsOf(house.em(), {
    authorities,
    state: 'CONFIRMED',
    limit: 1000,
    after: undefined,
  });
  expect(confirmed.map((one) => one.id)).toEqual(
    all.filter((one) => one.state === 'CONFIRMED').map((one) => one.id),
  );
});
