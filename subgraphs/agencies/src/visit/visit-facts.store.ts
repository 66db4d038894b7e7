import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import { textArray } from '@chengan/shared/database/text-array';
import { isUuid } from '@chengan/shared/outcome/id';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { type Day, dayOfInstant } from '@chengan/shared/time/day';
import type { Contract } from '../contract/contract.ts';
import { contractsByIds } from '../contract/contract.store.ts';
import type { Practitioner } from '../practitioner/practitioner.ts';
import { practitionersByIds } from '../practitioner/practitioner.store.ts';
import { isServiceKind } from '../service-kind/service-kind.ts';
import { visitStaffProblems } from '../service-rule/visit-staff-problems.ts';
import { MOST } from './check-visit.ts';
import type { Doubt } from './doubts.ts';
import type { VisitInput } from './visit-input.ts';
import { visitById } from './visit.store.ts';

/** What one visit is judged by, read in its transaction. */
export interface LoadedFacts {
  /** The civil day on which it began; undefined where the time does not read. */
  readonly on: Day | undefined;
  readonly contract: Contract | null;
  readonly practitioners: readonly Practitioner[];
  /** The leader named, where the hub knows one of that id. */
  readonly leader: Practitioner | null;
  readonly corrected: {
    readonly superseded: boolean;
    readonly root: string;
    readonly doubts: readonly Doubt[];
  } | null;
  /** Ids of hazards that are on record in another visit, whosever it is. */
  readonly hazardsElsewhere: ReadonlySet<string>;
  /** What the rules of staff say of those who came (C1-4b, C1-11a). */
  readonly staff: readonly Problem[];
}

export async function loadFacts(em: Em, agency: string, input: VisitInput): Promise<LoadedFacts> {
  const ms = Date.parse(input.startedAt);
  const on = Number.isNaN(ms) ? undefined : dayOfInstant(ms);
  const [contract = null] = isUuid(input.contract) ? await contractsByIds(em, [input.contract]) : [];
  const named = await practitionersByIds(em, input.practitioners.filter(isUuid));
  const practitioners = named.filter((one) => one !== null);
  const [leader = null] =
    input.leader !== null && isUuid(input.leader) ? await practitionersByIds(em, [input.leader]) : [];
  const entry =
    input.corrects !== null && isUuid(input.corrects) ? await visitById(em, input.corrects) : undefined;
  const own = entry?.agency === agency ? entry : undefined;
  const place = contract?.place ?? contract?.town;
  const judged = on && place && contract?.industry;
  return {
    on,
    contract,
    practitioners,
    leader,
    corrected: own
      ? { superseded: own.correctedBy !== null || own.retracted, root: own.root, doubts: own.doubts }
      : null,
    hazardsElsewhere: await hazardsElsewhere(em, input, own?.root ?? input.id),
    staff: judged
      ? visitStaffProblems(
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

/**
 * Which hazards of `input` are already those of a visit other than `root`, asked with every row in sight: under the id of
 * one that was reported, the next major one would be reported to nobody. Of two visits at once the second waits.
 */
async function hazardsElsewhere(em: Em, { hazards }: VisitInput, root: string): Promise<ReadonlySet<string>> {
  const ids = [...new Set(hazards.map(({ id }) => id).filter(isUuid))].sort();
  if (ids.length === 0 || ids.length > MOST.hazards) return new Set();
  await em.execute(
    `select pg_advisory_xact_lock(hashtext('visit_hazard'), hashtext(one)) from unnest(?::text[]) one order by one`,
    [textArray(ids)],
  );
  const rows = await seeingAll(em, (em) =>
    em.execute<{ id: string }[]>(
      `select distinct hazard.id from visit_hazard hazard join service_visit visit on visit.id = hazard.visit
       where hazard.id = any(?::text[]::uuid[]) and visit.root <> ?`,
      [textArray(ids), root],
    ),
  );
  return new Set(rows.map(({ id }) => id));
}
