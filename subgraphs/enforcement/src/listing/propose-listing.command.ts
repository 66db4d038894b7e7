import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import type { Official } from '@chengan/shared/permission/actor';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, type Problem, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { checkTaking } from '../escalation/check-decision.ts';
import { holdEscalation } from '../escalation/escalation.store.ts';
import { noticeRecordById } from '../notice/notice-record.store.ts';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { problem } from '@chengan/shared/outcome/problem';
import { FIRST } from '../revision/revision.ts';
import { knownSubjects } from '../subject/known-subject.store.ts';
import { checkSubject, subjectText, unknownSubject } from '../subject/subject.ts';
import { takeUpWithListing } from '../suggestion/take-up-listing.command.ts';
import { checkListing } from './check-listing.ts';
import type { Listing, ListingInput, Restriction } from './listing.ts';
import { insertListing } from './listing.store.ts';
import { lastDay } from './registers.ts';

/**
 * Proposes an entry with its restrictions for the actor's own authority and journals `listing.proposed`, which does not
 * name the subject. Refused with every reason at once: see `checkListing`, SUBJECT_UNKNOWN, NOTICE_UNKNOWN, ESCALATION_….
 */
export async function proposeListing(
  em: Em,
  clock: Clock,
  actor: Official,
  input: ListingInput,
): Promise<Outcome<Listing>> {
  return inTransaction(em, async (em) => {
    const { subject, problems: malformed } = checkSubject(input.subject, 'subject');
    const known = malformed.length > 0 || (await knownSubjects(em, [subject])).has(subjectText(subject));
    const problems = [
      ...checkListing(input, actor, clock.today()),
      ...(known ? [] : [unknownSubject(subject, 'subject')]),
      ...(await checkNotice(em, actor, { ...input, subject })),
      ...(await checkEscalation(em, { ...input, subject }, actor)),
    ];
    const outcome = unless(problems, () => toListing({ ...input, subject }, clock, actor));
    if (!outcome.ok) return outcome;
    const listing = outcome.value;
    await insertListing(em, listing, toRestrictions(input, listing, clock));
    const suggestions = await takeUpWithListing(em, clock, actor, listing);
    await append(em, clock, [
      {
        type: 'listing.proposed',
        subjectKind: 'Listing',
        subjectId: listing.id,
        clauses: listing.basis,
        facts: { listingId: listing.id, register: listing.register, suggestions },
        actor: actor.account,
        occurredOn: clock.today(),
      },
    ]);
    return outcome;
  });
}

async function checkNotice(em: Em, actor: Official, { notice, subject }: ListingInput): Promise<Problem[]> {
  if (notice === null || notice === undefined) return [];
  if (!isUuid(notice)) return [malformedId('notice')];
  const found = await noticeRecordById(em, notice);
  const about = found?.subjects.some((one) => subjectText(one) === subjectText(subject)) ?? false;
  if (found?.issuedBy === actor.authority && about) return [];
  return [
    problem(
      'NOTICE_UNKNOWN',
      '本部门没有这份关于该对象的公告。',
      'Your authority has no such notice about this subject.',
      { field: 'notice' },
    ),
  ];
}

async function checkEscalation(
  em: Em,
  { escalation, subject }: ListingInput,
  actor: Official,
): Promise<Problem[]> {
  if (escalation === null || escalation === undefined) return [];
  if (!isUuid(escalation)) return [malformedId('escalation')];
  return checkTaking(await holdEscalation(em, escalation), 'LISTING', [subject], actor);
}

function toListing(input: ListingInput, clock: Clock, actor: Official): Listing {
  return {
    id: newId(clock),
    register: input.register,
    subject: input.subject,
    authority: actor.authority,
    basis: [...new Set(input.basis)],
    reason: input.reason.trim(),
    documentNumber: input.documentNumber?.trim() || null,
    from: input.from,
    until: lastDay(input),
    decidedOn: input.decidedOn,
    priorNotice: input.priorNotice ?? null,
    notice: input.notice ?? null,
    escalation: input.escalation ?? null,
    state: 'PROPOSED',
    disputed: false,
    proposedBy: actor.account,
    proposedAt: instantOf(clock),
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
    liftedBy: null,
    liftedOn: null,
    liftingReason: null,
    ...FIRST,
  };
}

function toRestrictions(input: ListingInput, listing: Listing, clock: Clock): Restriction[] {
  return (input.restrictions ?? []).map((one) => ({
    id: newId(clock),
    listing: listing.id,
    measure: one.measure,
    area: one.area.trim(),
    basis: [...new Set(one.basis)],
    from: one.from ?? listing.from,
    until: one.until ?? listing.until,
  }));
}
