import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { entry, LEADER, PROJECT } from './facts.fixture.ts';
import { issueProblems, panelProblems, participationProblems } from './report-rules.ts';

const EVALUATION = { ...PROJECT, kind: 'ACCEPTANCE_EVALUATION' as const };
const took = (values: Record<string, string>, person = LEADER, item = 'a') =>
  entry(
    'PARTICIPATION',
    {
      person: [person],
      survey: [values['survey'] ?? 'YES'],
      drafting: [values['drafting'] ?? 'YES'],
      review: ['YES'],
      revision: ['YES'],
    },
    item,
  );
const issue = (values: Record<string, string>) =>
  entry(
    'PANEL',
    {
      issue: ['安全阀未校验'],
      ...Object.fromEntries(Object.entries(values).map(([key, one]) => [key, [one]])),
    },
    'p',
  );
const SIGNED = { rectified: 'YES', signedBy: '专家甲', signedOn: '2026-05-01' };

test.each([
  [SIGNED, 0],
  [{ ...SIGNED, rectified: 'NOT_APPLICABLE' }, 0],
  [{ ...SIGNED, rectified: 'NO' }, 1],
  [{ ...SIGNED, signedBy: ' ' }, 1],
  [{ rectified: 'YES', signedBy: '专家甲' }, 1],
])('an issue of the panel with %j leaves %d unsigned', (values, count) => {
  expect(panelProblems([issue(values)])).toHaveLength(count);
});

test('in an evaluation leader and evaluators take part from the survey to the revision', () => {
  const codes = (...rows: ReturnType<typeof took>[]) =>
    participationProblems(EVALUATION, rows).map(({ code }) => code);
  expect(codes(took({}))).toEqual([]);
  expect(codes()).toEqual(['LEADER_DID_NOT_TAKE_PART']);
  expect(codes(took({}), took({ survey: 'NO', drafting: 'NO' }, 'x', 'b'))).toEqual([
    'PARTICIPATION',
    'PARTICIPATION',
  ]);
  expect(participationProblems(PROJECT, [])).toEqual([]);
});

const review = (attempt: number, passed: boolean, reviewedOn: string) => ({
  attempt,
  passed,
  reviewedOn: day(reviewedOn),
});
const issued = (
  reviews: ReturnType<typeof review>[],
  on: string,
  panel: ReturnType<typeof issue>[] = [],
  issuedOn: string | null = null,
) =>
  issueProblems(
    EVALUATION,
    { draftedOn: day('2026-04-01'), issuedOn: issuedOn === null ? null : day(issuedOn), reviews },
    [took({}), ...panel],
    day(on),
    day('2026-06-15'),
  ).map(({ code }) => code);

test.each([
  ['2026-03-31', ['ISSUED_ON']],
  ['2026-04-01', []],
  ['2026-06-15', []],
  ['2026-06-16', ['ISSUED_ON']],
])('a report drafted on 1 April, issued on %s with today 15 June: %j', (on, codes) => {
  expect(issued([], on)).toEqual(codes);
});

test('a report whose last review failed is not issued; one that passed after a failure is', () => {
  expect(issued([review(1, false, '2026-05-01')], '2026-05-02')).toEqual(['REVIEW_FAILED']);
  const then = [review(1, false, '2026-05-01'), review(2, true, '2026-05-10')];
  expect(issued(then, '2026-05-09')).toEqual(['ISSUED_ON']);
  expect(issued(then, '2026-05-10')).toEqual([]);
});

test('a report is issued once, and not while an issue of the panel is unsigned', () => {
  expect(issued([], '2026-05-01', [issue({ rectified: 'YES' })])).toEqual(['PANEL_UNSIGNED']);
  expect(issued([], '2026-05-01', [], '2026-04-20')).toEqual(['REPORT_ISSUED']);
});
