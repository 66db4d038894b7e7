import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { seeingAll } from '@chengan/shared/database/session';
import { inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Clock } from '@chengan/shared/time/clock';
import { knownSubjects } from '../subject/known-subject.store.ts';
import { authorityAt, checkComplaint, complaintClause, type ComplaintInput, deskOf } from './complaint.ts';
import { countReceived, insertComplaint, standingOf, type Standing } from './complaint.store.ts';
import { newReceipt, receiptHash } from './receipt.command.ts';

/** No desk reads more in a day; whoever fills it with a machine fills no other. Beside the front door's own limit. */
const MOST_A_DAY = 200;

/**
 * Takes a report from anybody, on the desk that it belongs to, and journals `complaint.received` with neither text nor
 * contact. Returns the receipt, told once. Refused with every reason: see `checkComplaint`; COMPLAINTS_TOO_MANY.
 */
export async function receiveComplaint(
  em: Em,
  clock: Clock,
  input: ComplaintInput,
): Promise<Outcome<{ readonly receipt: string; readonly authority: string }>> {
  return inTransaction(em, (em) =>
    seeingAll(em, async (em) => {
      const today = clock.today();
      const key = { kind: 'AGENCY', code: input.agency ?? '' } as const;
      const known = (await knownSubjects(em, [key])).size > 0;
      const [first, ...more] = checkComplaint(input, known, today);
      if (first) return refused(first, ...more);
      const authority = deskOf(input) ?? '';
      if ((await countReceived(em, authority, today)) >= MOST_A_DAY) return refused(TOO_MANY);
      const id = newId(clock);
      const receipt = newReceipt();
      const ofAgency = input.category === 'AGENCY';
      const agency = ofAgency ? input.agency : null;
      const about = ofAgency ? null : (authorityAt(input.place)?.id ?? null);
      await insertComplaint(
        em,
        { ...input, id, agency, about, authority, text: input.text.trim(), receivedOn: today },
        receiptHash(receipt),
      );
      await append(em, clock, [
        {
          type: 'complaint.received',
          subjectKind: 'Complaint',
          subjectId: id,
          clauses: [complaintClause(input.category, authority)],
          facts: { complaintId: id, category: input.category, authority },
          actor: 'system:complaint',
          occurredOn: today,
        },
      ]);
      return ok({ receipt, authority });
    }),
  );
}

const TOO_MANY = problem(
  'COMPLAINTS_TOO_MANY',
  '今天收到的反映较多，请明天再提交，或直接联系当地监管部门。',
  'Many reports came in today; send it tomorrow, or turn to the authority directly.',
);

/** Where a report stands, for whoever has its receipt; RECEIPT_UNKNOWN for any other. */
export async function complaintStanding(em: Em, receipt: string): Promise<Outcome<Standing>> {
  const found = await seeingAll(em, (em) => standingOf(em, receiptHash(receipt)));
  if (found) return ok(found);
  return refused(
    problem('RECEIPT_UNKNOWN', '没有这个受理编号，请核对。', 'There is no such receipt.', {
      field: 'receipt',
    }),
  );
}
