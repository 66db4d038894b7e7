import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { VisitSummary } from './visit.ts';

/** What stands: neither corrected by a later entry nor taken back. Over the row `visit`. */
export const STANDS = `not visit.retracted and not exists (
  select from service_visit later where later.corrects = visit.id)`;

/** How far a sheet is signed, over the row `visit`: see `VisitState`. */
export const STATE = `(select case
    when answer.kind = 'CONTESTED' then 'CONTESTED'
    when signed.agency and (signed.client or answer.kind = 'CONFIRMED') then 'SIGNED'
    when signed.agency then 'AGENCY_SIGNED'
    when signed.client or answer.kind = 'CONFIRMED' then 'CLIENT_SIGNED'
    else 'UNSIGNED' end
  from (select coalesce(bool_or(party = 'AGENCY'), false) as agency, coalesce(bool_or(party = 'CLIENT'), false) as client
        from visit_signature where visit_signature.visit = visit.id) signed
  left join lateral (select kind from visit_answer where visit_answer.visit = visit.id
                     order by given_at desc, id desc limit 1) answer on true)`;

/** Figures of the hazards of the row `visit`, as JSON: see `HazardCount`. What was put right later counts. */
export const HAZARDS = `(select json_build_object(
    'total', count(*)::int,
    'major', (count(*) filter (where severity <> 'GENERAL'))::int,
    'rectified', (count(*) filter (where rectified_on is not null or exists (
       select from hazard_follow_up later where later.hazard = hazard.id and later.agency = hazard.agency and later.kind = 'RECTIFIED')))::int,
    'advice', coalesce(json_agg(distinct numbers.number) filter (where numbers.number is not null), '[]'),
    'refused', (count(*) filter (where exists (
       select from hazard_report report where report.hazard = hazard.id and report.agency = hazard.agency and report.kind = 'REFUSAL')))::int)
  from visit_hazard hazard
  left join lateral (select coalesce(hazard.advice_number, (
      select later.number from hazard_follow_up later where later.hazard = hazard.id and later.agency = hazard.agency and later.kind = 'ADVICE'
      order by later.recorded_at limit 1)) as number) numbers on true
  where hazard.visit = visit.id)`;

const SUMMARY = `visit.id, visit.agency, visit.contract, visit.enterprise, visit.town,
  visit.held_on::text as "on", visit.practitioners, visit.contents, cardinality(visit.photos) as photos,
  ${HAZARDS} as hazards, ${STATE} as state`;

/**
 * The visits of `agency` that began on a day from `from` to `to`, both included, oldest first: what stands of them.
 * One statement, within the session of `em`: an agency sees its own, an official those of the territory.
 */
export async function visitsBetween(em: Em, agency: string, from: Day, to: Day): Promise<VisitSummary[]> {
  return em.execute<VisitSummary[]>(
    `select ${SUMMARY} from service_visit visit
     where visit.agency = ? and visit.held_on between ? and ? and ${STANDS}
     order by visit.held_on, visit.id`,
    [agency, from, to],
  );
}

/** The visits under each of `contracts`, oldest first: what stands of them. One statement. */
export async function visitsOfContracts(em: Em, contracts: readonly string[]): Promise<VisitSummary[]> {
  return em.execute<VisitSummary[]>(
    `select ${SUMMARY} from service_visit visit
     where visit.contract = any(?::uuid[]) and ${STANDS} order by visit.held_on, visit.id`,
    [textArray(contracts)],
  );
}

/** For each of `contracts` the days of its visits, in order: what stands of them. One statement. */
export async function visitDaysOf(em: Em, contracts: readonly string[]): Promise<Day[][]> {
  const rows = await em.execute<{ contract: string; on: Day }[]>(
    `select visit.contract, visit.held_on::text as "on" from service_visit visit
     where visit.contract = any(?::uuid[]) and ${STANDS} order by visit.held_on, visit.id`,
    [textArray(contracts)],
  );
  const byContract = Map.groupBy(rows, ({ contract }) => contract);
  return contracts.map((id) => (byContract.get(id) ?? []).map(({ on }) => on));
}
