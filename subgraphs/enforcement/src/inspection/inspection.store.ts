import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import { countFiles, filesOf, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { ServingAgency } from './check-inspection.ts';
import type { AgencyPart, Inspection, InspectionKind, ServiceOutcome } from './inspection.ts';

export async function insertInspection(em: Em, one: Inspection): Promise<void> {
  await em.execute(
    `insert into inspection (id, kind, authority, enterprise, inspected_on, unannounced, participants, enterprise_part,
       recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      one.id,
      one.kind,
      one.authority,
      one.enterprise,
      one.inspectedOn,
      one.unannounced,
      one.participants,
      one.enterprisePart,
      one.recordedBy,
      one.recordedAt,
    ],
  );
  for (const part of one.agencyParts) {
    await em.execute(
      'insert into inspection_agency (inspection, owner, agency, outcome, note) values (?, ?, ?, ?, ?)',
      [one.id, one.authority, part.agency, part.outcome, part.note],
    );
  }
}

/** The agencies that have a contract with the enterprise on that day, by name. */
export async function servingAgencies(em: Em, enterprise: string, on: Day): Promise<ServingAgency[]> {
  return em.execute<ServingAgency[]>(
    `select distinct contract.agency, coalesce(known.name, contract.agency) as name
     from known_contract contract left join known_subject known on known.kind = 'AGENCY' and known.code = contract.agency
     where contract.enterprise = ? and contract.starts_on <= ? and contract.ends_on >= ? order by name`,
    [enterprise, on, on],
  );
}

interface Row {
  id: string;
  kind: InspectionKind;
  authority: string;
  enterprise: string;
  inspected_on: Day;
  unannounced: boolean;
  participants: string | null;
  enterprise_part: string;
  recorded_by: string;
  recorded_at: string;
}

const COLUMNS = `inspection.id, inspection.kind, authority, enterprise, inspected_on::text as inspected_on, unannounced,
  participants, enterprise_part, recorded_by, ${isoInstant('recorded_at')} as recorded_at`;
const QUEUE: Queue = {
  table: 'inspection',
  authority: 'authority',
  // about the enterprise, or about an agency that was looked at there
  ofSubject: `inspection.id in (select own.id from (select ?::text as code) asked
    join inspection own on own.enterprise = asked.code or own.id in
      (select part.inspection from inspection_agency part where part.agency = asked.code))`,
};

export async function inspectionById(em: Em, id: string): Promise<Inspection | undefined> {
  const rows = await em.execute<Row[]>(`select ${COLUMNS} from inspection where id = ?`, [id]);
  return (await withParts(em, rows))[0];
}

/** At most `limit` inspections of the authorities, the last recorded first. */
export async function inspectionsOf(em: Em, page: QueuePage): Promise<Inspection[]> {
  return withParts(em, await filesOf<Row>(em, QUEUE, COLUMNS, page));
}

export function countInspections(em: Em, authorities: readonly string[], subject?: string): Promise<number> {
  return countFiles(em, QUEUE, { authorities, subject });
}

async function withParts(em: Em, rows: readonly Row[]): Promise<Inspection[]> {
  if (rows.length === 0) return [];
  const parts = await em.execute<(AgencyPart & { inspection: string; outcome: ServiceOutcome })[]>(
    `select inspection, agency, outcome, note from inspection_agency
     where inspection = any(?::text[]::uuid[]) order by inspection, agency`,
    [textArray(rows.map(({ id }) => id))],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    authority: row.authority,
    enterprise: row.enterprise,
    inspectedOn: row.inspected_on,
    unannounced: row.unannounced,
    participants: row.participants,
    enterprisePart: row.enterprise_part,
    agencyParts: parts
      .filter(({ inspection }) => inspection === row.id)
      .map(({ agency, outcome, note }) => ({ agency, outcome, note })),
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  }));
}
