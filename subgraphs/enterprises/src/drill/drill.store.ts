import type { Em } from '@chengan/shared/database/database';
import type { Drill } from './drill.ts';

export async function insertDrill(
  em: Em,
  one: Drill & {
    readonly enterprise: string;
    readonly authority: string | null;
    readonly by: string;
    readonly at: string;
  },
): Promise<void> {
  await em.execute(
    `insert into drill (id, enterprise, authority, kind, held_on, plan, participants, evaluation, plan_changes,
       recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      one.id,
      one.enterprise,
      one.authority,
      one.kind,
      one.heldOn,
      one.plan,
      one.participants,
      one.evaluation,
      one.planChanges,
      one.by,
      one.at,
    ],
  );
}

/** The drills of an enterprise that the session may see, the last held first; at most `limit`. */
export async function drillsOf(em: Em, enterprise: string, limit: number): Promise<Drill[]> {
  return em.execute<Drill[]>(
    `select id, kind, held_on::text as "heldOn", plan, participants, evaluation, plan_changes as "planChanges"
     from drill where enterprise = ? order by held_on desc, id desc limit ?`,
    [enterprise, limit],
  );
}
