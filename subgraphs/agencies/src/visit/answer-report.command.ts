import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { markAnswered, reportById } from './hazard-report.store.ts';

/**
 * Records what the authority did about a reported hazard (J-14), once, and journals `hazard.report-answered`. Only the
 * authority that it went to answers. Returns the id. Refused: NOT_FOUND, REPORT_ANSWERED, what is wrong with the text.
 */
export async function answerReport(
  em: Em,
  clock: Clock,
  official: Official,
  { id, outcome }: { readonly id: string; readonly outcome: string },
): Promise<Outcome<string>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const report = await reportById(em, id, true);
    if (report?.authority !== official.authority) return refused(notFound('报告', 'report'));
    const problems = [
      ...(report.outcome === null
        ? []
        : [
            problem('REPORT_ANSWERED', '这份报告已登记处理结果。', 'The outcome is on record.', {
              field: 'id',
            }),
          ]),
      ...checkText(outcome, { field: 'outcome', name: '处理结果', nameEn: 'outcome', longest: 2_000 }),
    ];
    const checked = unless(problems, () => id);
    if (!checked.ok) return checked;
    const today = clock.today();
    await markAnswered(em, id, outcome.trim(), today, official.account);
    await append(em, clock, [
      {
        type: 'hazard.report-answered',
        subjectKind: 'Agency',
        subjectId: report.agency,
        clauses: [report.kind === 'MAJOR' ? 'C1-11c' : 'J-14'],
        facts: {
          reportId: id,
          hazardId: report.hazard,
          enterprise: report.enterprise,
          authority: report.authority,
        },
        actor: official.account,
        occurredOn: today,
      },
    ]);
    return ok(id);
  });
}
