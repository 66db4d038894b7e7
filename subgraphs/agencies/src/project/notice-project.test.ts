import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { CONTRACT, FACTS, PROJECT } from './facts.fixture.ts';
import { failedTwice, seriouslyOverdue, serviceBeforeContract, visitsShort } from './notice-project.ts';

const IN_CHANGJI = { ...PROJECT, place: '652301', authority: 'changji-652301' };
const failed = (attempt: number, passed = false) => ({
  attempt,
  passed,
  reviewedOn: day(`2026-0${attempt}-01`),
});
const report = (...reviews: ReturnType<typeof failed>[]) => ({ id: 'r', title: '报告', reviews });

test('the second failed review of a report is suggested in Changji, on its day', () => {
  expect(failedTwice(IN_CHANGJI, report(failed(1)))).toEqual([]);
  expect(failedTwice(IN_CHANGJI, report(failed(1), failed(2, true)))).toEqual([]);
  const [found, ...more] = failedTwice(IN_CHANGJI, report(failed(1), failed(2), failed(3)));
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    key: 'review-failed-twice:r',
    clause: 'C1-15-3',
    authority: 'changji-652301',
    occurredOn: '2026-02-01',
  });
  expect(failedTwice(PROJECT, report(failed(1), failed(2)))).toEqual([]);
});

test.each([
  ['2026-06-30', []],
  ['2026-07-01', ['C1-16-1']],
])('a contract that ended on 31 May, the project not complete on %s: %j', (today, clauses) => {
  expect(seriouslyOverdue(IN_CHANGJI, CONTRACT, day(today)).map(({ clause }) => clause)).toEqual(clauses);
  expect(seriouslyOverdue(PROJECT, CONTRACT, day(today))).toEqual([]);
  expect(seriouslyOverdue({ ...IN_CHANGJI, state: 'RETURN_VISIT' }, CONTRACT, day(today))).toEqual([]);
});

test.each([
  ['652301', '2026-01-19', ['C1-15-2']],
  ['652301', '2026-01-20', []],
  ['320281108', '2026-01-19', ['J-A3-3-3']],
  ['320583', '2026-01-19', []],
])('service in %s first on %s, the contract being signed on 20 January: %j', (place, first, clauses) => {
  const project = { ...PROJECT, place };
  const found = serviceBeforeContract({ ...FACTS, project, visits: [day('2026-03-01'), day(first)] });
  expect(found.map(({ clause, occurredOn }) => [clause, occurredOn])).toEqual(
    clauses.map((clause) => [clause, first]),
  );
});

const IN_JIANGYIN = {
  ...CONTRACT,
  place: '320281108',
  town: '320281108',
  startsOn: day('2025-05-01'),
  inForceTo: day('2026-04-30'),
  visitsPerYear: 2,
};

test('a contract year that ended short is suggested to the town, once over', () => {
  const one = [day('2025-06-01')];
  expect(visitsShort(IN_JIANGYIN, one, day('2026-04-30'))).toEqual([]);
  expect(visitsShort(IN_JIANGYIN, one, day('2026-05-01'))).toMatchObject([
    {
      clause: 'J-A3-3-6',
      authority: 'jiangyin-320281108',
      occurredOn: '2026-04-30',
      summary: '未按合同约定的频次开展现场服务：约定 2 次，实际 1 次',
    },
  ]);
  expect(visitsShort(IN_JIANGYIN, [...one, day('2026-04-30')], day('2026-05-01'))).toEqual([]);
  expect(visitsShort(CONTRACT, [], day('2026-07-01'))).toEqual([]);
});
