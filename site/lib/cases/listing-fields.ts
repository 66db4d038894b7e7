import { z } from 'zod';
import { choice, day, optionalText, text } from '../form/fields.ts';
import type { ProposeListingInput, RestrictionInput, SubjectInput } from '../hub/generated/graphql.ts';
import { idsTyped, optionalDay, priorNoticeFields, ticks } from './own-fields.ts';
import { subjectFields } from './subject-fields.ts';

export const REGISTERS = ['LOCAL_DISCREDIT', 'LOCAL_BLACKLIST', 'NATIONAL_SERIOUS'] as const;

/** An entry as it is typed, but for its restrictions. */
export const listingSchema = z.object({
  ...subjectFields,
  register: choice(REGISTERS),
  basis: ticks,
  basisMore: idsTyped,
  reason: text(1_000),
  documentNumber: optionalText(100),
  decidedOn: day,
  from: day,
  until: optionalDay,
  ...priorNoticeFields,
  notice: optionalText(64).optional(),
  escalation: optionalText(64).optional(),
});

/** What the graph is told of an entry. */
export function listingInput(
  typed: z.output<typeof listingSchema>,
  subject: SubjectInput,
  priorNotice: ProposeListingInput['priorNotice'],
  restrictions: readonly RestrictionInput[],
): ProposeListingInput {
  const { register, reason, documentNumber, decidedOn, from, until } = typed;
  return {
    register,
    subject,
    basis: [...new Set([...typed.basis, ...typed.basisMore])],
    reason,
    documentNumber,
    decidedOn,
    from,
    until,
    priorNotice,
    notice: typed.notice ?? null,
    escalation: typed.escalation ?? null,
    restrictions,
  };
}
