import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { suggest, withdrawSuggestion } from './suggest.command.ts';
import type { Suggestion } from './suggestion.ts';

let agencies: AgenciesFixture;
beforeAll(async () => {
  agencies = await agenciesFixture(day('2026-06-15'));
});
afterAll(() => agencies.close());

const LATE: Suggestion = {
  key: 'report-missing:91320281MXDEM00011:2026-05',
  subject: { kind: 'AGENCY', id: '91320281MXDEM00011' },
  clause: 'J-A3-3-4',
  authority: 'jiangyin',
  occurredOn: day('2026-06-06'),
  summary: '未按时报送2026年5月业务情况',
  evidence: [{ zh: '截至2026-06-05未收到报送', en: 'Nothing had come in by 2026-06-05' }],
};
const em = () => systemFork(agencies.orm, 'test');
const types = async () => (await agencies.subgraph.journal.read(0, 50)).map(({ type }) => type);

test('the same fact is suggested once, however often it is noticed', async () => {
  expect(await em().transactional((tx) => suggest(tx, agencies.clock, [LATE, LATE]))).toBe(1);
  expect(await em().transactional((tx) => suggest(tx, agencies.clock, [LATE]))).toBe(0);
  expect(await types()).toEqual(['suggestion.made']);
  const [entry] = await agencies.subgraph.journal.read(0, 1);
  expect(entry?.facts).toMatchObject({ clause: 'J-A3-3-4', key: LATE.key, occurredOn: '2026-06-06' });
});

test.each([
  ['2020-03-31', 0],
  ['2020-04-01', 1],
])('conduct of %s: %i suggestions, because the measures are law from 2020-04-01', async (on, made) => {
  const early = { ...LATE, key: `early:${on}`, occurredOn: day(on) };
  expect(await em().transactional((tx) => suggest(tx, agencies.clock, [early]))).toBe(made);
});

test('what is taken back is said once, and stays taken back when it is noticed again', async () => {
  const before = (await types()).length;
  for (let time = 0; time < 2; time += 1)
    await em().transactional((tx) => withdrawSuggestion(tx, agencies.clock, LATE.key, '核对后已报送'));
  expect(await em().transactional((tx) => suggest(tx, agencies.clock, [LATE]))).toBe(0);
  expect((await types()).slice(before)).toEqual(['suggestion.withdrawn']);
});
