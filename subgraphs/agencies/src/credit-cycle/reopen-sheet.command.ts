import type { Em } from '@chengan/shared/database/database';
import { inTransaction, instantOf } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { reopeningProblems, type Sheet } from './sheet.ts';
import { holdClosedSheet, reopenSheetRow } from './sheet.store.ts';

/**
 * Reopens a closed sheet for a written reason, by the bureau, and journals `score-sheet.reopened`: the scorer may deduct
 * in that part again, and closes it again. Refusals: NOT_FOUND, FORBIDDEN, TEXT_….
 */
export async function reopenSheet(
  em: Em,
  clock: Clock,
  official: Official,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Outcome<Sheet>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const sheet = await holdClosedSheet(em, id);
    if (!sheet) return refused(notFound('已办结的评分', 'closed sheet'));
    const [first, ...more] = reopeningProblems(official, reason);
    if (first) return refused(first, ...more);
    await reopenSheetRow(em, id, { by: official.account, at: instantOf(clock), reason: reason.trim() });
    const { agency, cycle, part, authority } = sheet;
    await append(em, clock, [
      {
        type: 'score-sheet.reopened',
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: ['J-A3-0b'],
        facts: { sheetId: id, creditCode: agency, cycle, part, authority, reason: reason.trim() },
        actor: official.account,
        occurredOn: clock.today(),
      },
    ]);
    return ok(sheet);
  });
}
