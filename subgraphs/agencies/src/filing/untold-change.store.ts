import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import type { FileField } from '../agency/agency-file.ts';
import type { ChangeSubject } from './filing.ts';
import { subjectOfField, type UntoldChange } from './untold-change.ts';

interface Row {
  readonly agency: string;
  readonly change: string;
  readonly field: FileField | null;
  readonly subject: ChangeSubject | null;
  readonly changedOn: Day;
  readonly after: string;
}

/** Of one agency, or of all. */
const CHANGES = `
  select c.agency, c.id::text as change, c.field, null as subject, c.changed_on as "on",
    coalesce(to_jsonb(file)->>(case c.field when 'registeredAddress' then 'registered_address'
      when 'officeAddress' then 'office_address' when 'officeArea' then 'office_area' when 'officeTenure' then 'office_tenure'
      when 'legalRepresentative' then 'legal_representative' when 'name' then 'name' when 'principal' then 'principal'
      when 'businessScope' then 'business_scope' end), '') as after
  from agency_change c join agency_file file on file.agency = c.agency and file.revision = c.revision
  union all
  select p.holder, p.person::text, null, 'PRACTITIONER_JOINED', p.employed_on, p.name from person_file p
  where p.holder_kind = 'AGENCY'
  union all
  select p.holder, p.person::text, null, 'PRACTITIONER_LEFT', p.left_on, p.name from person_file p
  where p.holder_kind = 'AGENCY' and p.left_on is not null`;

/**
 * Changes after the agency's first filing, on or after `since`, that no change notice names and no later first filing
 * took in, the earliest first; of one agency, or with null of all in sight. At most `limit`. Somebody who came and left
 * is two changes under one id: that the first was told says nothing of the second.
 */
export async function untoldChanges(
  em: Em,
  agency: string | null,
  { since, today, limit }: { readonly since: Day; readonly today: Day; readonly limit: number },
): Promise<UntoldChange[]> {
  const rows = await em.execute<Row[]>(
    `select change.agency, change.change, change.field, change.subject, change."on"::text as "changedOn", change.after
     from (${CHANGES}) change join agency on agency.credit_code = change.agency
     where (?::text is null or change.agency = ?) and change."on" between ? and ? and agency.filed_on < change."on"
       and not exists (select 1 from filing f where f.holder = change.agency and f.kind = 'CHANGE'
         and f.facts->'changes' @> jsonb_build_array(jsonb_strip_nulls(
           jsonb_build_object('change', change.change, 'subject', change.subject))))
       and not exists (select 1 from filing f where f.holder = change.agency and f.kind = 'FIRST'
         and f.counted_on >= change."on")
     order by change."on", change.change limit ?`,
    [agency, agency, since, today, limit],
  );
  return rows.map(({ agency, change, field, subject, changedOn, after }) => ({
    ...{ agency, change, changedOn, after },
    subject: subject ?? (field === null ? 'OTHER' : subjectOfField(field)),
  }));
}
