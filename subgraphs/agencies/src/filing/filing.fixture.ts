import { newId } from '@chengan/shared/database/new-id';
import type { Em } from '@chengan/shared/database/database';
import type { Clock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import type { ProjectInput } from './filing-input.ts';

/** Gives an agency a file with everything that annex 1 asks for. */
export async function withFile(em: Em, clock: Clock, agency: string): Promise<void> {
  const documents = ['LICENCE', 'LEGAL_REPRESENTATIVE_ID', 'CERTIFICATE'].map((purpose) => ({
    ...{ purpose, attachment: newId(clock), addedOn: clock.today() },
  }));
  await em.execute(
    `insert into agency_file (agency, revision, name, registered_address, office_address, office_area, office_tenure,
       legal_representative, principal, business_scope, equipment, systems, other_conditions, documents, changed_fields,
       changed_on, recorded_at, account, acting_as)
     select credit_code,
       coalesce((select max(revision) from agency_file former where former.agency = credit_code), 0) + 1, name, '演示路1号', '演示路2号', 120, 'RENTED', '演法人', '演经理', '安全生产技术服务',
       '[]', '[]', '[]', ?::jsonb, '{}', ?, now(), 'test', 'AGENCY:test:manager' from agency where credit_code = ?
     on conflict do nothing`,
    [JSON.stringify(documents), clock.today(), agency],
  );
}

/** An unlicensed project of high hazard in Changji. */
export const PROJECT: ProjectInput = {
  kind: 'PROJECT',
  client: '91652325MADEM10017',
  clientName: '奇台演示化工有限公司',
  industry: 'HAZARDOUS_CHEMICALS',
  kinds: ['HAZARD_INSPECTION'],
  place: 'changji-652325',
  address: '演示工业园',
  acceptedOn: day('2026-06-08'),
  onSiteOn: day('2026-07-01'),
  departmentToldOn: null,
  leader: '演工程师',
  contract: null,
  project: null,
  documents: [],
  amends: null,
};
