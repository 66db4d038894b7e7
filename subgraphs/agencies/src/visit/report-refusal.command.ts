import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { newId } from '@chengan/shared/database/new-id';
import { bureauOf } from '@chengan/shared/authority/authority';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { bindAttachments } from '../attachment/bind-attachments.command.ts';
import { type RefusalInput, refusalProblems } from './hazard-report.ts';
import { insertRefusal } from './hazard-report.store.ts';
import { hazardById } from './visit-parts.store.ts';
import { reportRecipients } from './visit-place.ts';

/**
 * Reports that a client refuses to put a hazard right: to the authority over the place, or straight to its bureau where
 * the agency says why (J-13, S-5.4.3). Journals `hazard.refusal-reported`. The client is not told, and nothing of it is
 * public. Returns the id of the report. Refused with every reason: see `refusalProblems`, and NOT_FOUND.
 */
export async function reportRefusal(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  input: RefusalInput,
): Promise<Outcome<string>> {
  if (!isUuid(input.hazard)) return refused(malformedId('hazard'));
  return inTransaction(em, async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('hazard_report'), hashtext(?))`, [input.hazard]);
    const hazard = await hazardById(em, input.hazard);
    if (hazard?.agency !== person.agency) return refused(notFound('隐患记录', 'hazard', 'hazard'));
    const { authority, foundOn, rectifiedOn } = hazard;
    const today = clock.today();
    const problems = refusalProblems(input, {
      ...{ today, foundOn, rectifiedOn, authority },
      reportedBefore: hazard.refusalReported,
    });
    const id = newId(clock);
    const recipient = authority && (input.directReason === null ? authority : bureauOf(authority)?.id);
    const checked = unless(problems, () => recipient);
    if (!checked.ok) return checked;
    if (!recipient) throw new Error('a refusal without a recipient passed its checks');
    const bound = await bindAttachments(em, {
      holder: person.agency,
      ids: input.attachments,
      purposes: ['PHOTO', 'OTHER'],
      to: `hazard-report:${id}`,
      readers: input.directReason === null ? reportRecipients(recipient) : [recipient],
      field: 'attachments',
    });
    const filed = unless(bound, () => id);
    if (!filed.ok) return filed;
    await insertRefusal(em, {
      id,
      hazard: hazard.id,
      visit: hazard.visit,
      agency: person.agency,
      enterprise: hazard.enterprise,
      town: hazard.town,
      authority: recipient,
      foundOn,
      notifiedOn: input.notifiedOn,
      evidence: input.evidence.trim(),
      directReason: input.directReason?.trim() ?? null,
      reportedOn: today,
      by: person.account,
    });
    await append(em, clock, [
      {
        type: 'hazard.refusal-reported',
        subjectKind: 'Agency',
        subjectId: person.agency,
        clauses: [recipient === 'jiangyin' || recipient.startsWith('jiangyin-') ? 'J-13' : 'S-5.4.3'],
        facts: { reportId: id, hazardId: hazard.id, enterprise: hazard.enterprise, authority: recipient },
        actor: person.account,
        occurredOn: today,
      },
    ]);
    return ok(id);
  });
}
