import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { seeingAll } from '@chengan/shared/database/session';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { dayOfInstant, yearOf } from '@chengan/shared/time/day';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { changeFinding, holdFinding } from '../finding/finding.store.ts';
import { FIRST } from '../revision/revision.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import type { SubjectKey } from '../subject/subject.ts';
import { checkObjection, documentProblems } from './check-objection.ts';
import type { Objection, ObjectionFile } from './objection.ts';
import { insertObjection, objectionTo, resultNoticeOf } from './objection.store.ts';
import { objectionWindow } from '@chengan/shared/due/objection-window';

/** Who objects: an agency by its manager, or an expert; always in their own matter. */
export interface Objector {
  readonly account: string;
  readonly subject: SubjectKey;
}

export interface ObjectionInput {
  /** Id of the finding. */
  readonly finding: string;
  readonly grounds: string;
  /** Ids of files that the objector handed in before. */
  readonly documents?: readonly string[];
}

/**
 * Objects to a confirmed finding in the name of whom it is about, marks the finding as disputed everywhere, and journals
 * `objection.made` and `finding.disputed`. Refusals: NOT_FOUND (also for what is another's), FINDING_NOT_CONFIRMED,
 * ALREADY_OBJECTED, ALREADY_DISPUTED, OBJECTION_TOO_LATE, TEXT_…, DOCUMENTS_…: all at once.
 */
export async function objectToFinding(
  em: Em,
  clock: Clock,
  objector: Objector,
  { finding: id, grounds, documents = [] }: ObjectionInput,
): Promise<Outcome<ObjectionFile>> {
  if (!isUuid(id)) return refused(malformedId('finding'));
  // whom a finding is about may mark it as disputed and nothing else: so it is done past the row policies, after the check
  return inTransaction(em, (tx) =>
    seeingAll(tx, (all) => object(all, clock, objector, id, { grounds, documents: [...new Set(documents)] })),
  );
}

async function object(
  em: Em,
  clock: Clock,
  { account, subject }: Objector,
  id: string,
  { grounds, documents }: Required<Pick<ObjectionInput, 'grounds' | 'documents'>>,
): Promise<Outcome<ObjectionFile>> {
  const finding = await holdFinding(em, id);
  const own = finding?.subject.kind === subject.kind && finding.subject.code === subject.code;
  if (!finding || !own || finding.decidedAt === null || finding.state === 'DISMISSED') {
    return refused(notFound('认定', 'finding', 'finding'));
  }
  const [today, at] = [clock.today(), instantOf(clock)];
  const notice = await resultNoticeOf(em, subject.code, yearOf(finding.occurredOn));
  const window = objectionWindow(dayOfInstant(Date.parse(finding.decidedAt)), notice, today);
  const before = await objectionTo(em, id);
  const [first, ...more] = [
    ...checkObjection({ finding, before, window }, grounds, today),
    ...documentProblems(documents),
  ];
  if (first) return refused(first, ...more);
  const objection: Objection = {
    id: newId(clock),
    finding: id,
    subject: finding.subject,
    authority: finding.authority,
    clause: finding.clause,
    grounds: grounds.trim(),
    documents,
    state: 'OPEN',
    until: window.until,
    madeBy: account,
    madeAt: at,
    decidedBy: null,
    decidedAt: null,
    decidedOn: null,
    reasons: null,
    ...FIRST,
  };
  await changeFinding(em, finding, {
    disputed: true,
    revision: finding.revision + 1,
    changedAt: at,
    changedAs: null,
  });
  await insertObjection(em, objection);
  const entry = { clauses: [finding.clause], actor: account, occurredOn: today };
  await append(em, clock, [
    {
      type: 'objection.made',
      subjectKind: 'Objection',
      subjectId: objection.id,
      facts: {
        objectionId: objection.id,
        findingId: id,
        subject: { kind: subject.kind, id: subject.code },
        authority: finding.authority,
        documents,
      },
      ...entry,
    },
    { type: 'finding.disputed', ...subjectEntry(finding.subject), facts: { findingId: id }, ...entry },
  ]);
  const { occurredOn, summary, proposedBy, decidedBy } = finding;
  return ok({ ...objection, occurredOn, summary, finders: [proposedBy, decidedBy] });
}
