import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import { MOVES, type StarDeed, type StarStep } from './steps.ts';

/** One step of the course as it was done. */
export interface DoneStep {
  readonly id: string;
  readonly application: string;
  readonly deed: StarDeed;
  readonly step: StarStep;
  readonly on: Day;
  readonly actor: string;
  readonly note: string | null;
}

export async function insertStep(
  em: Em,
  of: { readonly id: string; readonly agency: string; readonly authority: string },
  { id, deed, on, actor, note }: Omit<DoneStep, 'application' | 'step'>,
): Promise<void> {
  const { step, told } = MOVES[deed];
  await em.execute(
    `insert into star_application_step (id, application, agency, authority, deed, step, told, done_on, actor, note)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, of.id, of.agency, of.authority, deed, step, told, on, actor, note],
  );
}

/** The steps of each application, oldest first, as far as whoever asks may see them. One statement. */
export async function stepsOf(em: Em, applications: readonly string[]): Promise<DoneStep[][]> {
  const rows = await em.execute<DoneStep[]>(
    `select id, application, deed, step, done_on::text as "on", actor, note from star_application_step
     where application = any(?::uuid[]) order by application, id`,
    [textArray(applications)],
  );
  return applications.map((id) => rows.filter((row) => row.application === id));
}
