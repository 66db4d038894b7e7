import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { textArray } from '@chengan/shared/database/text-array';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { Doubt } from './doubts.ts';
import type { VisitInput } from './visit-input.ts';

/** A visit that was judged and may be stored. */
export interface VisitToStore {
  readonly input: VisitInput;
  readonly root: string;
  readonly agency: string;
  readonly enterprise: string;
  readonly town: string | null;
  readonly place: string | null;
  readonly authority: string | null;
  readonly on: Day;
  readonly leader: string | null;
  readonly doubts: readonly Doubt[];
  readonly digest: string;
  readonly by: { readonly account: string; readonly name: string };
  /** Names of the persons named, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Stores a visit with its hazards and signatures. */
export async function insertVisit(em: Em, clock: Clock, visit: VisitToStore): Promise<void> {
  const { input } = visit;
  await em.execute(
    `insert into service_visit (id, root, agency, contract, enterprise, town, place, authority, held_on, started_at,
       ended_at, kinds, contents, leader, practitioners, process, photos, rating, opinions, doubts, corrects,
       correction_reason, retracted, digest, recorded_at, recorded_by, recorded_name)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::int[], ?, ?::uuid[], ?, ?::uuid[], ?, ?, ?::jsonb, ?, ?, ?,
       ?, ?, ?, ?)`,
    [
      input.id,
      visit.root,
      visit.agency,
      input.contract,
      visit.enterprise,
      visit.town,
      visit.place,
      visit.authority,
      visit.on,
      input.startedAt,
      input.endedAt,
      textArray(input.kinds),
      textArray([...input.contents].sort((a, b) => a - b).map(String)),
      visit.leader,
      textArray(input.practitioners),
      input.process.trim(),
      textArray(input.photos),
      input.rating,
      input.opinions?.trim() ?? null,
      JSON.stringify(visit.doubts),
      input.corrects,
      input.correctionReason?.trim() ?? null,
      input.retracted,
      visit.digest,
      new Date(clock.now()).toISOString(),
      visit.by.account,
      visit.by.name,
    ],
  );
  await insertHazards(em, input);
  await insertSignatures(em, clock, visit);
}

async function insertHazards(em: Em, { id, hazards }: VisitInput): Promise<void> {
  if (hazards.length === 0) return;
  await em.execute(
    `insert into visit_hazard (id, visit, ordinal, content, type, basis, cause, advice, severity, advice_number,
       agreed_by, agreed_on, rectified_on)
     select hazard.id, ?, hazard.ordinal, hazard.content, hazard.type, hazard.basis, hazard.cause, hazard.advice,
       hazard.severity, hazard."adviceNumber", hazard."agreedBy", hazard."agreedOn", hazard."rectifiedOn"
     from jsonb_to_recordset(?::jsonb) as hazard(id uuid, ordinal int, content text, type text, basis text, cause text,
       advice text, severity text, "adviceNumber" text, "agreedBy" text, "agreedOn" date, "rectifiedOn" date)`,
    [id, JSON.stringify(hazards.map((hazard, ordinal) => ({ ...hazard, ordinal })))],
  );
}

async function insertSignatures(em: Em, clock: Clock, { input, names }: VisitToStore): Promise<void> {
  if (input.signatures.length === 0) return;
  const rows = input.signatures.map((signature) => ({
    ...signature,
    id: newId(clock),
    name: signature.party === 'AGENCY' ? names.get(signature.practitioner ?? '') : signature.name?.trim(),
  }));
  await em.execute(
    `insert into visit_signature (id, visit, party, practitioner, name, post, drawing, sheet, signed_at)
     select one.id, ?, one.party, one.practitioner, one.name, one.post, one.drawing, one.sheet, one."signedAt"
     from jsonb_to_recordset(?::jsonb) as one(id uuid, party text, practitioner uuid, name text, post text,
       drawing text, sheet uuid, "signedAt" timestamptz)`,
    [input.id, JSON.stringify(rows)],
  );
}
