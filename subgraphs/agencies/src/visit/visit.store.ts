import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import type { ServiceKind } from '../service-kind/service-kind.ts';
import type { Doubt } from './doubts.ts';
import type { HazardCount, VisitRating, VisitState } from './visit.ts';
import { HAZARDS, STANDS, STATE } from './visits-between.store.ts';

/** A visit as its page shows it, without what hangs on it. */
export interface Visit {
  readonly id: string;
  readonly root: string;
  readonly agency: string;
  readonly contract: string;
  readonly enterprise: string;
  readonly town: string | null;
  readonly authority: string | null;
  readonly on: Day;
  /** ISO instants. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly kinds: readonly ServiceKind[];
  readonly contents: readonly number[];
  readonly leader: string | null;
  readonly practitioners: readonly string[];
  readonly process: string;
  readonly photos: readonly string[];
  readonly rating: VisitRating | null;
  readonly opinions: string | null;
  readonly doubts: readonly Doubt[];
  readonly corrects: string | null;
  readonly correctionReason: string | null;
  readonly retracted: boolean;
  /** The entry that corrects this one; null while it stands. */
  readonly correctedBy: string | null;
  readonly recordedAt: string;
  readonly recordedName: string;
  readonly state: VisitState;
  readonly hazards: HazardCount;
}

const COLUMNS = `visit.id, visit.root, visit.agency, visit.contract, visit.enterprise, visit.town, visit.authority,
  visit.held_on::text as "on", ${isoInstant('visit.started_at')} as "startedAt", ${isoInstant('visit.ended_at')} as "endedAt",
  visit.kinds, visit.contents, visit.leader, visit.practitioners, visit.process, visit.photos, visit.rating,
  visit.opinions, visit.doubts, visit.corrects, visit.correction_reason as "correctionReason", visit.retracted,
  (select later.id from service_visit later where later.corrects = visit.id) as "correctedBy",
  ${isoInstant('visit.recorded_at')} as "recordedAt", visit.recorded_name as "recordedName",
  ${STATE} as state, ${HAZARDS} as hazards`;

/** Whose visits: one side's, or those of authorities. */
export type VisitsOf =
  | { readonly side: 'agency' | 'enterprise'; readonly code: string }
  | { readonly side: 'authority'; readonly authorities: readonly string[] };

export interface VisitQuery {
  readonly of: VisitsOf;
  readonly contract?: string | undefined;
  /** Only those with a doubt. */
  readonly doubtful: boolean;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

/** The newest visits first: what stands of them, and what was taken back last. */
export async function visitPage(em: Em, query: VisitQuery): Promise<Visit[]> {
  const { of, contract, doubtful, limit, after } = query;
  // of many authorities so many of each, in the order of its index, rather than all of all of them sorted
  const [mine, whose, value] =
    of.side === 'authority'
      ? ['unnest(?::text[])', 'visit.authority = mine.code', textArray(of.authorities)]
      : ['(values (?))', `visit.${of.side === 'agency' ? 'agency' : 'enterprise'} = mine.code`, of.code];
  const order = 'order by visit.held_on desc, visit.id desc limit ?';
  return em.execute<Visit[]>(
    `select ${COLUMNS} from ${mine} as mine(code) cross join lateral (
       select visit.* from service_visit visit where ${whose} and ${STANDS}
         ${contract === undefined ? '' : 'and visit.contract = ?'}
         ${doubtful ? `and visit.doubts <> '[]'` : ''}
         ${after === undefined ? '' : 'and (visit.held_on, visit.id) < (?::date, ?::uuid)'}
       ${order}) visit ${order}`,
    [value, ...(contract === undefined ? [] : [contract]), ...(after ?? []), limit + 1, limit + 1],
  );
}

/** One visit, in sight of the session of `em`; undefined otherwise. */
export async function visitById(em: Em, id: string): Promise<Visit | undefined> {
  const [row] = await em.execute<Visit[]>(`select ${COLUMNS} from service_visit visit where visit.id = ?`, [
    id,
  ]);
  return row;
}

/** Every entry of a row of corrections, first to last. */
export async function entriesOf(em: Em, root: string): Promise<Visit[]> {
  return em.execute<Visit[]>(
    `select ${COLUMNS} from service_visit visit where visit.root = ? order by visit.recorded_at, visit.id`,
    [root],
  );
}

/** What was stored under an id, whoever's it is: asked with every row in sight. */
export interface StoredVisit {
  readonly agency: string;
  readonly digest: string;
}
export async function storedVisit(em: Em, id: string): Promise<StoredVisit | undefined> {
  const [row] = await em.execute<StoredVisit[]>(`select agency, digest from service_visit where id = ?`, [
    id,
  ]);
  return row;
}
