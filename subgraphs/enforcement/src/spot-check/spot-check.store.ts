import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import { countFiles, filesOf, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { SpotCheckDraw, SpotCheckPlan, SpotCheckTarget } from './spot-check.ts';

const PLAN = `spot_check_plan.id, authority, year, number, scope, made_by as "madeBy", ${isoInstant('made_at')} as "madeAt"`;
const QUEUE: Queue = {
  table: 'spot_check_plan',
  authority: 'authority',
  ofSubject: 'true or ?::text is null',
};

export async function insertPlan(em: Em, plan: SpotCheckPlan): Promise<void> {
  await em.execute(
    'insert into spot_check_plan (id, authority, year, number, scope, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?)',
    [plan.id, plan.authority, plan.year, plan.number, plan.scope, plan.madeBy, plan.madeAt],
  );
}

export async function hasPlan(em: Em, authority: string, year: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select 1 from spot_check_plan where authority = ? and year = ?', [
    authority,
    year,
  ]);
  return rows.length > 0;
}

export async function planById(em: Em, id: string): Promise<SpotCheckPlan | undefined> {
  const [row] = await em.execute<SpotCheckPlan[]>(`select ${PLAN} from spot_check_plan where id = ?`, [id]);
  return row;
}

/** At most `limit` plans of the authorities, newest first. */
export function plansOf(em: Em, page: QueuePage): Promise<SpotCheckPlan[]> {
  return filesOf<SpotCheckPlan>(em, QUEUE, PLAN, page);
}

export function countPlans(em: Em, page: QueuePage): Promise<number> {
  return countFiles(em, QUEUE, page);
}

/** Agencies that serve an enterprise in the regions on a day, in order of code, but those drawn for the plan before. */
export async function poolOf(em: Em, regions: readonly string[], on: Day, plan: string): Promise<string[]> {
  const rows = await em.execute<{ agency: string }[]>(
    `select distinct contract.agency from known_contract contract
     join known_subject client on client.kind = 'ENTERPRISE' and client.code = contract.enterprise
     where contract.starts_on <= ? and contract.ends_on >= ?
       and exists (select from unnest(?::text[]) region where client.region like region || '%')
       and contract.agency not in (select target.agency from spot_check_target target
         join spot_check_draw draw on draw.id = target.draw where draw.plan = ?)
     order by contract.agency`,
    [on, on, textArray(regions), plan],
  );
  return rows.map(({ agency }) => agency);
}

export async function insertDraw(
  em: Em,
  owner: string,
  draw: SpotCheckDraw,
  drawn: readonly string[],
): Promise<void> {
  await em.execute(
    `insert into spot_check_draw (id, plan, owner, drawn_on, seed, pool, participants, drawn_by, drawn_at)
     values (?, ?, ?, ?, ?, ?::text[], ?, ?, ?)`,
    [
      draw.id,
      draw.plan,
      owner,
      draw.drawnOn,
      draw.seed,
      textArray(draw.pool),
      draw.participants,
      draw.drawnBy,
      draw.drawnAt,
    ],
  );
  await em.execute(
    `insert into spot_check_target (draw, owner, agency, position)
     select ?, ?, code, position - 1 from unnest(?::text[]) with ordinality as drawn(code, position)`,
    [draw.id, owner, textArray(drawn)],
  );
}

const DRAW = `id, plan, drawn_on::text as "drawnOn", seed, pool, participants, drawn_by as "drawnBy",
  ${isoInstant('drawn_at')} as "drawnAt"`;

/** The draws of each plan, the first ahead. One statement. */
export function drawsOf(em: Em, plans: readonly string[]): Promise<SpotCheckDraw[]> {
  return em.execute<SpotCheckDraw[]>(
    `select ${DRAW} from spot_check_draw where plan = any(?::text[]::uuid[]) order by plan, id`,
    [textArray(plans)],
  );
}

export async function drawById(em: Em, id: string): Promise<SpotCheckDraw | undefined> {
  const [row] = await em.execute<SpotCheckDraw[]>(`select ${DRAW} from spot_check_draw where id = ?`, [id]);
  return row;
}

/** The agencies of each draw, in the order in which they were drawn. One statement. */
export function targetsOf(em: Em, draws: readonly string[]): Promise<SpotCheckTarget[]> {
  return em.execute<SpotCheckTarget[]>(
    `select draw, agency, position, inspection from spot_check_target
     where draw = any(?::text[]::uuid[]) order by draw, position`,
    [textArray(draws)],
  );
}

export async function linkResult(
  em: Em,
  { draw, agency }: SpotCheckTarget,
  inspection: string,
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'update spot_check_target set inspection = ? where draw = ? and agency = ? and inspection is null returning agency',
    [inspection, draw, agency],
  );
  return rows.length === 1;
}
