import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import { addDays } from '@chengan/shared/time/day';
import type { HazardSeverity } from './visit.ts';
import { STANDS } from './visits-between.store.ts';

/** A hazard that waits for somebody. */
export interface WaitingHazard {
  readonly id: string;
  readonly visit: string;
  readonly agency: string;
  readonly enterprise: string;
  readonly authority: string | null;
  readonly content: string;
  readonly severity: HazardSeverity;
  /** The day of the visit that it stands in. */
  readonly foundOn: Day;
  readonly dueOn: Day | null;
  /** When the client said last that it is done; null where it is not, or the agency looked since. */
  readonly doneOn: Day | null;
}

export interface HazardPage {
  readonly from: { readonly at: string; readonly id: string };
  readonly limit: number;
}

const OF_HAZARD = `step.hazard = hazard.id and step.agency = hazard.agency`;
const LAST_DEADLINE = `select step.on_day from hazard_follow_up step where ${OF_HAZARD} and step.kind = 'DEADLINE'
  order by step.recorded_at desc, step.id desc limit 1`;
/** The first deadline that was over before another took its place: a later one does not undo that. Takes a day. */
const MISSED_DEADLINE = `select step.on_day from hazard_follow_up step where ${OF_HAZARD} and step.kind = 'DEADLINE'
  and step.on_day < ?::date and not exists (select from hazard_follow_up later where later.hazard = step.hazard
    and later.agency = step.agency and later.kind = 'DEADLINE' and later.recorded_at > step.recorded_at
    and (later.recorded_at at time zone 'Asia/Shanghai')::date <= step.on_day)
  order by step.on_day, step.id limit 1`;
/** Hazards that no visit and no re-check closed, with a deadline and the client's word. */
const openWith = (
  deadline: string,
) => `select hazard.id, hazard.visit, hazard.agency, hazard.enterprise, hazard.authority, hazard.content,
    hazard.severity, visit.held_on::text as "foundOn", due.on_day::text as "dueOn", done.on_day::text as "doneOn"
  from visit_hazard hazard join service_visit visit on visit.id = hazard.visit
  left join lateral (${deadline}) due on true
  left join lateral (select last.on_day from (select step.on_day, step.kind from hazard_follow_up step
      where ${OF_HAZARD} and step.kind in ('DONE', 'RECHECK_FAILED')
      order by step.recorded_at desc, step.id desc limit 1) last where last.kind = 'DONE') done on true
  where hazard.rectified_on is null and ${STANDS}
    and not exists (select from hazard_follow_up step where ${OF_HAZARD} and step.kind = 'RECTIFIED')
    and (visit.held_on, hazard.id) > (?::date, ?::uuid)`;
const OPEN = openWith(LAST_DEADLINE);
const IN_ORDER = 'order by visit.held_on, hazard.id limit ?';

/** What an enterprise has to put right, the oldest first: nobody waits for the agency's second look. */
export function hazardsToRectify(em: Em, enterprise: string, { from, limit }: HazardPage) {
  return em.execute<WaitingHazard[]>(
    `${OPEN} and hazard.enterprise = ? and done.on_day is null ${IN_ORDER}`,
    [from.at, from.id, enterprise, limit],
  );
}

/** What an agency has to look at again since the client says that it is done, the oldest first. */
export function hazardsToRecheck(em: Em, agency: string, { from, limit }: HazardPage) {
  return em.execute<WaitingHazard[]>(
    `${OPEN} and hazard.id in (select told.hazard from hazard_follow_up told where told.agency = ? and told.kind = 'DONE')
       and hazard.agency = ? and done.on_day is not null ${IN_ORDER}`,
    [from.at, from.id, agency, agency, limit],
  );
}

/**
 * Major hazards and illegal work in the places of `authorities` that no re-check closed in time, the oldest first, with the
 * deadline that was missed: the agency does not take one off the desk by a later deadline.
 */
export function graveOverdue(
  em: Em,
  authorities: readonly string[],
  today: Day,
  { from, limit }: HazardPage,
) {
  return em.execute<WaitingHazard[]>(
    `${openWith(MISSED_DEADLINE)} and hazard.authority = any(?::text[]) and hazard.severity <> 'GENERAL'
       and due.on_day is not null ${IN_ORDER}`,
    [today, from.at, from.id, textArray(authorities), limit],
  );
}

/** How many of the open hazards of earlier visits a visit's page names. */
const MOST_EARLIER = 100;

/** What an agency found at an enterprise before `on` and has not seen to be put right, the oldest first. */
export function openHazardsBefore(em: Em, agency: string, enterprise: string, on: Day) {
  const from = { at: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };
  return em.execute<WaitingHazard[]>(
    `${OPEN} and hazard.enterprise = ? and hazard.agency = ? and visit.held_on <= ? ${IN_ORDER}`,
    [from.at, from.id, enterprise, agency, addDays(on, -1), MOST_EARLIER],
  );
}
