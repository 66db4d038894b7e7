import { z } from 'zod';
import { parseDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/**
 * What the subgraphs tell each other through their journals. The type of an entry names its facts here; a reader
 * parses them before use. A field may be added; none is renamed or removed, because old entries stay.
 */
const dayText = z.string().transform((text, context): Day => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'not a calendar date' });
  return z.NEVER;
});

const subject = z.object({ kind: z.enum(['AGENCY', 'ENTERPRISE', 'EXPERT']), id: z.string() });

/** Written by `enforcement`. The entry's subject is the agency or enterprise; its clauses hold the finding's clause. */
export const enforcementEvents = {
  'finding.confirmed': z.object({
    findingId: z.uuid(),
    subject,
    clause: z.string(),
    occurredOn: dayText,
    /** Id of the authority that found it; the scorer follows from it. */
    authority: z.string(),
    part: z.enum(['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END']).nullish(),
    /** Findings of one violation share this key. */
    violation: z.string().nullish(),
    /** One public line, without the name of a person. */
    summary: z.string(),
    /** The city confirmed that what exceeds the town's part is taken from its own 50. */
    spillConfirmed: z.boolean().default(false),
    /** Ids of the city's talks that a step of the ladder of talks stands on (J-A3-1-8, J-A3-2-7, J-A3-3-8). */
    talks: z.array(z.uuid()).optional(),
  }),
  /** A confirmed finding fell, after an objection or a review. */
  'finding.revoked': z.object({ findingId: z.uuid(), reason: z.string() }),
  'finding.disputed': z.object({ findingId: z.uuid() }),
  /** Whom a finding is about objects to it, with files that `agencies` keeps. */
  'objection.made': z.object({
    objectionId: z.uuid(),
    findingId: z.uuid(),
    subject: subject.optional(),
    authority: z.string().optional(),
    documents: z.array(z.uuid()).default([]),
  }),
  'finding.upheld': z.object({ findingId: z.uuid() }),
  'talk.held': z.object({ talkId: z.uuid(), subject, authority: z.string(), heldOn: dayText }),
  /** `subjects` is empty for a masked notice: nobody downstream learns whom it is about. */
  /** It was recorded by mistake: no ladder counts it any more. */
  'talk.withdrawn': z.object({ talkId: z.uuid(), reason: z.string() }),
  'notice.published': z.object({
    noticeId: z.uuid(),
    kind: z.string(),
    title: z.string(),
    subjects: z.array(subject),
    /** The last public day. */
    publicUntil: dayText.nullable(),
    /** Id of the authority that issued it. */
    authority: z.string().nullish(),
    decidedOn: dayText.nullish(),
  }),
  'notice.withdrawn': z.object({ noticeId: z.uuid(), reason: z.string() }),
  /** The entry's subject is the agency, enterprise or expert. */
  'listing.decided': z.object({
    listingId: z.uuid(),
    register: z.enum(['LOCAL_DISCREDIT', 'LOCAL_BLACKLIST', 'NATIONAL_SERIOUS']),
    subject,
    authority: z.string(),
    from: dayText,
    /** Last day on the list; null: until lifted. */
    until: dayText.nullable(),
  }),
  'listing.lifted': z.object({ listingId: z.uuid(), liftedOn: dayText, reason: z.string() }),
} as const;

const agencyFile = z.object({
  creditCode: z.string(),
  revision: z.number().int(),
  fields: z.array(z.string()),
  /** The day since which the facts are so: the clock of J-9b runs from it. */
  changedOn: dayText,
});

/** A service contract as it stands; `endsOn` is its last day. */
const contract = z.object({
  contractId: z.uuid(),
  enterprise: z.string(),
  startsOn: dayText,
  endsOn: dayText,
});

const scoreSheet = z.object({
  creditCode: z.string(),
  cycle: z.number().int(),
  part: z.enum(['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END']),
  /** Id of the authority that scores the part. */
  authority: z.string(),
});

/** Written by `agencies`. */
export const agencyEvents = {
  'agency.registered': z.object({ creditCode: z.string(), name: z.string(), region: z.string().nullable() }),
  'agency.changed': z.object({ creditCode: z.string(), name: z.string(), region: z.string().nullable() }),
  /** A version of the agency's own file (J-A1); `fields` by name, without what they say. */
  'agency-file.recorded': agencyFile,
  'agency-file.changed': agencyFile,
  'expert.registered': z.object({ id: z.string(), name: z.string() }),
  /** The subject is the agency. */
  'contract.signed': contract,
  'contract.amended': contract,
  /** The day of the entry is the last of the contract. */
  'contract.terminated': z.object({ contractId: z.uuid() }),
  /** A detector noticed what may be a violation; an official decides what comes of it. */
  'suggestion.made': z.object({
    suggestionId: z.uuid(),
    /** Names the fact; the same fact is suggested once. */
    key: z.string(),
    subject: z.object({ kind: z.enum(['AGENCY', 'EXPERT']), id: z.string() }),
    clause: z.string(),
    /** Id of the authority on whose desk it comes. */
    authority: z.string(),
    occurredOn: dayText,
    place: z.string().nullish(),
    part: z.enum(['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END']).nullish(),
    violation: z.string().nullish(),
    summary: z.string(),
    evidence: z.array(z.object({ zh: z.string(), en: z.string() })),
  }),
  /** The fact turned out otherwise. */
  'suggestion.withdrawn': z.object({ suggestionId: z.uuid(), reason: z.string() }),
  /** A scorer has nothing more to deduct from an agency in a part of a cycle (J-A3-0b). */
  'score-sheet.closed': scoreSheet,
  /** The city bureau opened it again, for a reason. */
  'score-sheet.reopened': scoreSheet,
  /** The results of a cycle are on public notice (公示), both days inside; objections are taken meanwhile. */
  'credit-results.announced': z.object({
    creditCode: z.string(),
    cycle: z.number().int(),
    from: dayText,
    until: dayText,
  }),
  /** A town acknowledged the published results that were sent down to it (J-16a). */
  'credit-results.received': z.object({
    cycle: z.number().int(),
    authority: z.string(),
    agencies: z.number().int(),
  }),
  'credit-grade.published': z.object({
    creditCode: z.string(),
    cycle: z.number().int(),
    band: z.string(),
    score: z.string(),
  }),
  'star-rating.published': z.object({
    creditCode: z.string(),
    cycle: z.number().int(),
    band: z.string(),
    score: z.string(),
  }),
} as const;

/** Written by `enterprises`. The subject is the enterprise. */
const enterprise = z.object({
  creditCode: z.string(),
  name: z.string(),
  region: z.string().nullable(),
  /** Former and other names, by which it may be looked for. */
  aliases: z.array(z.string()).default([]),
});

export const enterpriseEvents = {
  'enterprise.registered': enterprise,
  /** `changed`: the fields, as the graph names them. */
  'enterprise.changed': enterprise.extend({ changed: z.array(z.string()).default([]) }),
  'supervision-grade.decided': z.object({
    gradeId: z.uuid(),
    creditCode: z.string(),
    band: z.enum(['EXCELLENT', 'GOOD', 'FAIR', 'POOR']),
    assessedOn: dayText,
    /** Last day in force; null: until the next assessment. */
    validTo: dayText.nullable(),
    authority: z.string(),
  }),
} as const;

export type FindingConfirmed = z.output<(typeof enforcementEvents)['finding.confirmed']>;
