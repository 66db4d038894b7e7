import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import type { AgencyFile, Equipment, FileDocument, ManagementSystem, OtherCondition } from './agency-file.ts';

const COLUMNS = `agency, revision, name, registered_address as "registeredAddress", office_address as "officeAddress",
  trim_scale(office_area)::text as "officeArea", office_tenure as "officeTenure",
  legal_representative as "legalRepresentative", principal, contact, phone,
  established_on::text as "establishedOn", trim_scale(registered_capital)::text as "registeredCapital",
  business_scope as "businessScope", organisation, equipment, systems, other_conditions as "otherConditions",
  documents, changed_fields as "changedFields", changed_on::text as "changedOn", note,
  ${isoInstant('recorded_at')} as "recordedAt", account, acting_as as "actingAs"`;

/** For each agency, its file as it stands; null where none is, or where the session may not see it. One statement. */
async function filesOf(em: Em, agencies: readonly string[]): Promise<(AgencyFile | null)[]> {
  const rows = await em.execute<AgencyFile[]>(
    `select file.* from unnest(?::text[]) as asked(agency) cross join lateral (
       select ${COLUMNS} from agency_file where agency_file.agency = asked.agency
       order by agency_file.revision desc limit 1) file`,
    [textArray(agencies)],
  );
  const byAgency = new Map(rows.map((row) => [row.agency, toFile(row)]));
  return agencies.map((agency) => byAgency.get(agency) ?? null);
}

/** The file of one agency as it stands; null where there is none. */
export async function fileOf(em: Em, agency: string): Promise<AgencyFile | null> {
  return (await filesOf(em, [agency]))[0] ?? null;
}

/** Versions of the file, newest first, before the revision `before` where one is given; at most `limit`. */
export async function versionsOf(
  em: Em,
  agency: string,
  limit: number,
  before: number | undefined,
): Promise<AgencyFile[]> {
  const rows = await em.execute<AgencyFile[]>(
    `select ${COLUMNS} from agency_file where agency = ? and revision < ? order by revision desc limit ?`,
    [agency, before ?? 2_147_483_647, limit],
  );
  return rows.map(toFile);
}

/** Adds a version; the key refuses a second one of the same revision. */
export async function insertFile(em: Em, file: AgencyFile): Promise<void> {
  await em.execute(
    `insert into agency_file (agency, revision, name, registered_address, office_address, office_area, office_tenure,
       legal_representative, principal, contact, phone, established_on, registered_capital, business_scope, organisation,
       equipment, systems, other_conditions, documents, changed_fields, changed_on, note, recorded_at, account, acting_as)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::text[], ?, ?, ?, ?, ?)`,
    [
      file.agency,
      file.revision,
      file.name,
      file.registeredAddress,
      file.officeAddress,
      file.officeArea,
      file.officeTenure,
      file.legalRepresentative,
      file.principal,
      file.contact,
      file.phone,
      file.establishedOn,
      file.registeredCapital,
      file.businessScope,
      file.organisation,
      JSON.stringify(file.equipment),
      JSON.stringify(file.systems),
      JSON.stringify(file.otherConditions),
      JSON.stringify(file.documents),
      textArray(file.changedFields),
      file.changedOn,
      file.note,
      file.recordedAt,
      file.account,
      file.actingAs,
    ],
  );
}

/** What the public register says of the agency follows its file. */
export async function showInRegister(em: Em, file: AgencyFile): Promise<void> {
  await em.execute(
    'update agency set name = ?, address = ?, office_address = ?, organisation = ? where credit_code = ?',
    [file.name, file.registeredAddress, file.officeAddress, file.organisation, file.agency],
  );
}

/** The database keeps the keys of a plain value in an order of its own; here they stand in one, to be compared. */
function toFile(row: AgencyFile): AgencyFile {
  return {
    ...row,
    equipment: row.equipment.map(({ name, quantity, note }): Equipment => ({ name, quantity, note })),
    systems: row.systems.map(({ kind, title, inForceFrom }): ManagementSystem => ({
      kind,
      title,
      inForceFrom: inForceFrom as Day,
    })),
    otherConditions: row.otherConditions.map(({ text, basis, met }): OtherCondition => ({
      text,
      basis,
      met,
    })),
    documents: row.documents.map(({ purpose, attachment, addedOn }): FileDocument => ({
      purpose,
      attachment,
      addedOn,
    })),
  };
}
