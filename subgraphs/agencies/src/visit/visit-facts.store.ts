import type { Em } from '@chengan/shared/database/database';
import { isUuid } from '@chengan/shared/outcome/id';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { type Day, dayOfInstant } from '@chengan/shared/time/day';
import type { Contract } from '../contract/contract.ts';
import { contractsByIds } from '../contract/contract.store.ts';
import type { Practitioner } from '../practitioner/practitioner.ts';
import { practitionersByIds } from '../practitioner/practitioner.store.ts';
import { isServiceKind } from '../service-kind/service-kind.ts';
import { highHazardVisitProblems } from '../service-rule/visit-staff-problems.ts';
import type { Doubt } from './doubts.ts';
import type { VisitInput } from './visit-input.ts';
import { visitById } from './visit.store.ts';

/** What one visit is judged by, read in its transaction. */
export interface LoadedFacts {
  /** The civil day on which it began; undefined where the time does not read. */
  readonly on: Day | undefined;
  readonly contract: Contract | null;
  readonly practitioners: readonly Practitioner[];
  readonly corrected: {
    readonly superseded: boolean;
    readonly root: string;
    readonly doubts: readonly Doubt[];
  } | null;
  /** What the rule of two senior engineers says (C1-11a). */
  readonly staff: readonly Problem[];
}

export async function loadFacts(em: Em, agency: string, input: VisitInput): Promise<LoadedFacts> {
  const ms = Date.parse(input.startedAt);
  const on = Number.isNaN(ms) ? undefined : dayOfInstant(ms);
  const [contract = null] = isUuid(input.contract) ? await contractsByIds(em, [input.contract]) : [];
  const named = await practitionersByIds(em, input.practitioners.filter(isUuid));
  const practitioners = named.filter((one) => one !== null);
  const entry =
    input.corrects !== null && isUuid(input.corrects) ? await visitById(em, input.corrects) : undefined;
  const own = entry?.agency === agency ? entry : undefined;
  const place = contract?.place ?? contract?.town;
  const judged = on && place && contract?.industry;
  return {
    on,
    contract,
    practitioners,
    corrected: own
      ? { superseded: own.correctedBy !== null || own.retracted, root: own.root, doubts: own.doubts }
      : null,
    staff: judged
      ? highHazardVisitProblems(
          input.kinds.filter(isServiceKind),
          contract.industry,
          place,
          on,
          practitioners,
          'practitioners',
        )
      : [],
  };
}
