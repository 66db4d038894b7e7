import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import type { Day } from '@chengan/shared/time/day';
import { textArray } from '@chengan/shared/database/text-array';
import type { ChemicalActivity, Enterprise } from './enterprise.ts';
import { nameKey } from './name-key.ts';

interface Row {
  credit_code: string;
  name: string;
  former_names: string[];
  other_names: string[];
  address: string | null;
  region: string | null;
  established_on: string | null;
  type: string | null;
  capital: string | null;
  industry: string | null;
  scope: string | null;
  chemical_activities: string[];
  authority: string;
  source: string;
  warnings: string[];
  registered_on: string;
  updated_on: string;
}

const COLUMNS = `credit_code, name, former_names, other_names, address, region, established_on::text as established_on,
  type, capital, industry, scope, chemical_activities, authority, source, warnings,
  registered_on::text as registered_on, updated_on::text as updated_on`;

/** The enterprises with these codes, in no order; one statement. */
export async function findEnterprises(em: Em, codes: readonly string[]): Promise<Enterprise[]> {
  if (codes.length === 0) return [];
  const rows = await readRows<Row>(
    em,
    `select ${COLUMNS} from enterprise where credit_code = any(?::text[])`,
    [textArray(codes)],
  );
  return rows.map(toEnterprise);
}

/** What names an enterprise where others speak of it. */
export type EnterpriseCard = Pick<Enterprise, 'creditCode' | 'name' | 'region'>;

/** The cards of the enterprises with these codes, in no order; one statement. */
export async function enterpriseCards(em: Em, codes: readonly string[]): Promise<EnterpriseCard[]> {
  return readRows<EnterpriseCard>(
    em,
    `select credit_code as "creditCode", name, region from enterprise where credit_code = any(?::text[])`,
    [textArray(codes)],
  );
}

/**
 * Keeps other writers of the register waiting until the transaction ends: two that register one enterprise at the same
 * time would both find it absent.
 */
export async function holdRegister(em: Em): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('enterprises.register'))`);
}

/** For each of these names that an enterprise bears, compared as names are compared: the codes of its bearers. */
export async function findBearers(em: Em, names: readonly string[]): Promise<Map<string, string[]>> {
  const bearers = new Map<string, string[]>();
  if (names.length === 0) return bearers;
  const rows = await em.execute<{ name_key: string; codes: string[] }[]>(
    `select name_key, (array_agg(credit_code order by credit_code))[1:10] as codes from enterprise
     where name_key = any(?::text[]) group by name_key`,
    [textArray(names.map(nameKey))],
  );
  for (const row of rows) bearers.set(row.name_key, row.codes);
  return bearers;
}

const RECORD = `credit_code text, name text, name_key text, former_names text[], other_names text[], address text,
  region text, established_on date, type text, capital text, industry text, scope text, chemical_activities text[],
  authority text, source text, warnings text[], registered_on date, updated_on date`;
const NAMES = RECORD.replace(/ (text\[\]|text|date)/g, '');
const OVERWRITTEN = NAMES.split(/,\s+/).filter(
  (name) => !['credit_code', 'authority', 'registered_on'].includes(name),
);

/** Writes the enterprises as they are given, new or known, in one statement. */
export async function writeEnterprises(em: Em, enterprises: readonly Enterprise[]): Promise<void> {
  if (enterprises.length === 0) return;
  await em.execute(
    `insert into enterprise (${NAMES}) select ${NAMES} from jsonb_to_recordset(?::jsonb) as given(${RECORD})
     on conflict (credit_code) do update set ${OVERWRITTEN.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [JSON.stringify(enterprises.map(toRow))],
  );
}

function toRow(enterprise: Enterprise): Row & { name_key: string } {
  return {
    credit_code: enterprise.creditCode,
    name: enterprise.name,
    name_key: nameKey(enterprise.name),
    former_names: [...enterprise.formerNames],
    other_names: [...enterprise.otherNames],
    address: enterprise.address,
    region: enterprise.region,
    established_on: enterprise.establishedOn,
    type: enterprise.type,
    capital: enterprise.capital,
    industry: enterprise.industry,
    scope: enterprise.scope,
    chemical_activities: [...enterprise.chemicalActivities],
    authority: enterprise.authority,
    source: enterprise.source,
    warnings: [...enterprise.warnings],
    registered_on: enterprise.registeredOn,
    updated_on: enterprise.updatedOn,
  };
}

function toEnterprise(row: Row): Enterprise {
  return {
    creditCode: row.credit_code,
    name: row.name,
    formerNames: row.former_names,
    otherNames: row.other_names,
    address: row.address,
    region: row.region,
    establishedOn: row.established_on as Day | null,
    type: row.type,
    capital: row.capital,
    industry: row.industry,
    scope: row.scope,
    chemicalActivities: row.chemical_activities as ChemicalActivity[],
    authority: row.authority,
    source: row.source,
    warnings: row.warnings,
    registeredOn: row.registered_on as Day,
    updatedOn: row.updated_on as Day,
  };
}
