import type { FormValues } from '../form/state.ts';
import type { VisitFile } from '../hub/visits.ts';
import { typedInstant } from './plain-visit.ts';

/** What stands in the form of a correction: the entry as it is, but for signatures, which are given anew. */
export function valuesOfVisit(visit: VisitFile): FormValues {
  const values: Record<string, string | readonly string[]> = {
    contract: visit.contract.id,
    from: typedInstant(visit.startedAt),
    to: typedInstant(visit.endedAt),
    kinds: visit.kinds,
    contents: visit.contents.map(String),
    persons: visit.practitioners.map(({ id }) => id),
    process: visit.process,
    rating: visit.rating ?? '',
    opinions: visit.opinions ?? '',
  };
  visit.hazards.forEach((hazard, index) => {
    const at = `hazard${index + 1}`;
    values[`${at}-content`] = hazard.content;
    values[`${at}-type`] = hazard.type ?? '';
    values[`${at}-basis`] = hazard.basis ?? '';
    values[`${at}-cause`] = hazard.cause ?? '';
    values[`${at}-advice`] = hazard.advice ?? '';
    values[`${at}-severity`] = hazard.severity;
    values[`${at}-adviceNumber`] = hazard.adviceNumber ?? '';
    values[`${at}-agreedBy`] = hazard.agreedBy ?? '';
    values[`${at}-agreedOn`] = hazard.agreedOn ?? '';
  });
  return values;
}
