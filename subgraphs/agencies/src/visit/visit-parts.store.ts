import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import type { HazardStep } from './hazard-course.ts';
import type { HazardFound } from './visit.ts';

/** A hazard with what became of it since. */
export interface HazardRow extends HazardFound {
  readonly visit: string;
  /** A refusal to rectify it was reported (J-13). */
  readonly refusalReported: boolean;
  /** What was added since, as it was recorded. */
  readonly steps: readonly HazardStep[];
}

export interface SignatureRow {
  readonly id: string;
  readonly visit: string;
  readonly party: 'AGENCY' | 'CLIENT';
  readonly practitioner: string | null;
  readonly name: string;
  readonly post: string | null;
  readonly drawing: string | null;
  readonly sheet: string | null;
  readonly signedAt: string;
}

export interface AnswerRow {
  readonly id: string;
  readonly visit: string;
  readonly kind: 'CONFIRMED' | 'CONTESTED';
  readonly note: string | null;
  readonly givenName: string;
  readonly givenAt: string;
}

/** The hazards of each visit, in its order. Advice and rectification noted later are those shown. One statement. */
export async function hazardsOf(em: Em, visits: readonly string[]): Promise<HazardRow[]> {
  const later = (kind: 'ADVICE' | 'RECTIFIED', column: string) =>
    `(select ${column} from hazard_follow_up noted where noted.hazard = hazard.id and noted.agency = hazard.agency
        and noted.kind = '${kind}' order by noted.recorded_at limit 1)`;
  return em.execute<HazardRow[]>(
    `select hazard.id, hazard.visit, hazard.content, hazard.type, hazard.basis, hazard.cause, hazard.advice,
       hazard.severity, coalesce(hazard.advice_number, ${later('ADVICE', 'number')}) as "adviceNumber",
       hazard.agreed_by as "agreedBy", hazard.agreed_on::text as "agreedOn",
       coalesce(hazard.rectified_on, ${later('RECTIFIED', 'on_day')})::text as "rectifiedOn",
       exists (select from hazard_report report where report.hazard = hazard.id and report.agency = hazard.agency
         and report.kind = 'REFUSAL') as "refusalReported",
       (select coalesce(json_agg(json_build_object('kind', step.kind, 'on', step.on_day, 'number', step.number,
           'note', step.note) order by step.recorded_at, step.id), '[]')
         from hazard_follow_up step where step.hazard = hazard.id and step.agency = hazard.agency) as steps
     from visit_hazard hazard where hazard.visit = any(?::uuid[]) order by hazard.visit, hazard.ordinal`,
    [textArray(visits)],
  );
}

/** The signatures of each visit, the agency's first. One statement. */
export async function signaturesOf(em: Em, visits: readonly string[]): Promise<SignatureRow[]> {
  return em.execute<SignatureRow[]>(
    `select id, visit, party, practitioner, name, post, drawing, sheet, ${isoInstant('signed_at')} as "signedAt"
     from visit_signature where visit = any(?::uuid[]) order by visit, party, signed_at, id`,
    [textArray(visits)],
  );
}

/** What the client said of each sheet, oldest first. One statement. */
export async function answersOf(em: Em, visits: readonly string[]): Promise<AnswerRow[]> {
  return em.execute<AnswerRow[]>(
    `select id, visit, kind, note, given_name as "givenName", ${isoInstant('given_at')} as "givenAt"
     from visit_answer where visit = any(?::uuid[]) order by visit, given_at, id`,
    [textArray(visits)],
  );
}

/** A hazard of a visit that stands, with whom it concerns; undefined when there is none in sight. */
export interface HazardFile extends HazardRow {
  readonly agency: string;
  readonly enterprise: string;
  readonly town: string | null;
  readonly authority: string | null;
  readonly foundOn: Day;
}
export async function hazardById(em: Em, id: string): Promise<HazardFile | undefined> {
  const [at] = await em.execute<(Omit<HazardFile, keyof HazardRow> & { visit: string })[]>(
    `select hazard.visit, visit.agency, visit.enterprise, visit.town, visit.authority,
       (select min(first.held_on) from service_visit first where first.root = visit.root)::text as "foundOn"
     from visit_hazard hazard join service_visit visit on visit.id = hazard.visit
     where hazard.id = ? and not visit.retracted
       and not exists (select from service_visit later where later.corrects = visit.id)`,
    [id],
  );
  if (!at) return undefined;
  const hazard = (await hazardsOf(em, [at.visit])).find((one) => one.id === id);
  return hazard && { ...hazard, ...at };
}
