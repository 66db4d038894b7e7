import type { Em } from '@chengan/shared/database/database';
import { isUuid } from '@chengan/shared/outcome/id';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { AgencyFile } from '../agency/agency-file.ts';
import { fileOf } from '../agency/agency-file.store.ts';
import { TOWNS } from '../credit-grade/scorer.ts';
import type { Practitioner } from '../practitioner/practitioner.ts';
import { practitionersOf } from '../practitioner/practitioner.store.ts';
import type { Filer } from './filing.ts';

/** Whoever files, as the register and the file have it on that day. */
export interface FilerEntry {
  readonly name: string;
  /** Credit code; null for an expert. */
  readonly creditCode: string | null;
  readonly region: string | null;
  readonly filedOn: Day | null;
  readonly file: AgencyFile | null;
  readonly staff: readonly Practitioner[];
}

/** The register's entry, with the agency's file and staff; undefined for somebody who is not registered. */
export async function filerEntry(em: Em, filer: Filer, on: Day): Promise<FilerEntry | undefined> {
  if (filer.kind === 'EXPERT') {
    if (!isUuid(filer.id)) return undefined;
    // an expert's row cannot be locked by the expert: of two filings at once the second waits here
    await em.execute(`select pg_advisory_xact_lock(hashtext('filing'), hashtext(?))`, [filer.id]);
    const [expert] = await em.execute<{ name: string }[]>('select name from expert where id = ?', [filer.id]);
    return expert && { ...expert, creditCode: null, region: null, filedOn: null, file: null, staff: [] };
  }
  const [agency] = await em.execute<Pick<FilerEntry, 'name' | 'creditCode' | 'region' | 'filedOn'>[]>(
    `select name, credit_code as "creditCode", region, filed_on::text as "filedOn" from agency
     where credit_code = ? for no key update`,
    [filer.id],
  );
  if (!agency) return undefined;
  return { ...agency, file: await fileOf(em, filer.id), staff: await practitionersOf(em, filer.id, on) };
}

/** The first day of the agency's first contract with a client in Jiangyin; null while it has none. */
export async function firstServiceOf(em: Em, agency: string): Promise<Day | null> {
  const [row] = await em.execute<{ first: Day | null }[]>(
    'select min(starts_on)::text as first from service_contract where agency = ? and town = any(?::text[])',
    [agency, textArray([...TOWNS])],
  );
  return row?.first ?? null;
}

/** UNFILED → FILED on the day of the first filing (J-9a). */
export async function markFiled(em: Em, agency: string, on: Day): Promise<void> {
  await em.execute('update agency set filed_on = ? where credit_code = ? and filed_on is null', [on, agency]);
}
