import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import type { Outcome, Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { LineSource, StarApplication } from './application.ts';
import { doDeed, onApplication, type Seen } from './change-application.command.ts';
import { insertLine, removeLine, standingLines } from './sheet.store.ts';
import { type LineInput, lineProblems, rowOfRule } from './sheet.ts';
import { changeApplication } from './star-application.store.ts';
import { handlerProblems } from './who.ts';

/** Adds a line to the score sheet of an application in first review (S-7.3, step 3), with its evidence. */
export async function addSheetLine(
  em: Em,
  clock: Clock,
  official: Official,
  { line, source, ...seen }: Seen & { readonly line: LineInput; readonly source: LineSource },
): Promise<Outcome<StarApplication>> {
  return onApplication(
    em,
    seen,
    async (application, tx) => [
      ...inReview(application, official),
      ...lineProblems(line, await standingLines(tx, application.id), clock.today()),
    ],
    async (tx, application) => {
      const { account } = official;
      const id = newId(clock);
      const stored = { ...line, id, source, recordedBy: account, recordedOn: clock.today() };
      await insertLine(tx, application, stored, false);
      return noteReview(tx, clock, application, account, 'star-sheet.line-recorded', line.rule, id);
    },
  );
}

/** Takes a line of the sheet back in first review, with the reason; it stays on record. */
export async function dropSheetLine(
  em: Em,
  clock: Clock,
  official: Official,
  { line, reason, ...seen }: Seen & { readonly line: string; readonly reason: string },
): Promise<Outcome<StarApplication>> {
  return onApplication(
    em,
    seen,
    async (application, tx) => [
      ...inReview(application, official),
      ...checkText(reason, { field: 'reason', name: '理由', nameEn: 'reason', longest: 500 }),
      ...((await standingLines(tx, application.id)).some(({ id }) => id === line)
        ? []
        : [problem('NOT_FOUND', '评分表没有这一条。', 'The sheet has no such line.', { field: 'line' })]),
    ],
    async (tx, application) => {
      const { account } = official;
      await removeLine(tx, application.id, line, { by: account, on: clock.today(), because: reason });
      return noteReview(tx, clock, application, account, 'star-sheet.line-removed', '', line);
    },
  );
}

/** Ends the first review: the sheet goes to deliberation. Whoever recorded anything decides nothing afterwards. */
export async function finishReview(
  em: Em,
  clock: Clock,
  official: Official,
  seen: Seen,
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'FINISH_REVIEW',
    account: official.account,
    problems: (application) => handlerProblems(application, official),
    change: (_, { reviewers }) => ({ reviewers: [...new Set([...reviewers, official.account])] }),
  });
}

function inReview(application: StarApplication, official: Official): Problem[] {
  return [
    ...handlerProblems(application, official),
    ...(application.state === 'ACCEPTED'
      ? []
      : [
          problem(
            'NOT_IN_REVIEW',
            '评分表只能在初评时登记、撤去。',
            'The sheet is written in the first review only.',
            { field: 'id', clause: 'S-7.3' },
          ),
        ]),
  ];
}

async function noteReview(
  em: Em,
  clock: Clock,
  application: StarApplication,
  account: string,
  type: string,
  rule: string,
  lineId: string,
): Promise<StarApplication> {
  const reviewers = [...new Set([...application.reviewers, account])];
  const changed = await changeApplication(em, application, { reviewers }, clock.today());
  await append(em, clock, [
    {
      type,
      subjectKind: 'Agency',
      subjectId: application.agency,
      clauses: rule === '' ? ['S-7.3'] : [rowOfRule(rule)],
      facts: { applicationId: application.id, cycle: application.cycle, lineId },
      actor: account,
      occurredOn: clock.today(),
    },
  ]);
  return changed;
}
