import { checkCreditCode } from '@chengan/shared/credit-code/credit-code';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { inTransaction, instantOf } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { knownSubjects } from '../subject/known-subject.store.ts';
import { type SubjectKey, subjectText } from '../subject/subject.ts';
import { checkInspection } from './check-inspection.ts';
import type { Inspection, InspectionInput } from './inspection.ts';
import { insertInspection, servingAgencies } from './inspection.store.ts';

/**
 * Records an inspection that the actor's authority made and journals `inspection.recorded`. Where an agency has a
 * contract with the enterprise on the day, its service is looked at too (J-15a): AGENCY_PART_REQUIRED. Refused with every
 * reason at once, and nothing stored: see `checkInspection`.
 */
export async function recordInspection(
  em: Em,
  clock: Clock,
  actor: Official,
  given: InspectionInput,
): Promise<Outcome<Inspection>> {
  const input = normal(given);
  return inTransaction(em, async (em) => {
    const subjects: SubjectKey[] = [
      { kind: 'ENTERPRISE', code: input.enterprise },
      ...input.agencyParts.map(({ agency }): SubjectKey => ({ kind: 'AGENCY', code: agency })),
    ];
    const found = await knownSubjects(em, subjects);
    const problems = checkInspection(input, {
      authority: actor.authority,
      today: clock.today(),
      known: new Set(subjects.filter((one) => found.has(subjectText(one))).map(({ code }) => code)),
      serving: await servingAgencies(em, input.enterprise, input.inspectedOn),
    });
    const outcome = unless(problems, (): Inspection => ({
      ...input,
      id: newId(clock),
      authority: actor.authority,
      participants: input.participants?.trim() || null,
      enterprisePart: input.enterprisePart.trim(),
      recordedBy: actor.account,
      recordedAt: instantOf(clock),
    }));
    if (!outcome.ok) return outcome;
    const { id, enterprise, inspectedOn, agencyParts } = outcome.value;
    await insertInspection(em, outcome.value);
    await append(em, clock, [
      {
        type: 'inspection.recorded',
        subjectKind: 'Enterprise',
        subjectId: enterprise,
        clauses: agencyParts.length > 0 ? ['J-15a'] : [],
        facts: { inspectionId: id, agencies: agencyParts.map(({ agency }) => agency) },
        actor: actor.account,
        occurredOn: inspectedOn,
      },
    ]);
    return outcome;
  });
}

/** Codes as they are registered, however they were typed. */
function normal(input: InspectionInput): InspectionInput {
  const code = (text: string) => checkCreditCode(text).code;
  return {
    ...input,
    enterprise: code(input.enterprise),
    agencyParts: input.agencyParts.map((one) => ({
      ...one,
      agency: code(one.agency),
      note: one.note.trim(),
    })),
  };
}
