import { isSubordinate, isUnder, territoryCovers } from '@chengan/shared/authority/authority';
import type { Day } from '@chengan/shared/time/day';
import type { Enterprise, NewEnterprise } from './enterprise.ts';
import { distinctNames, nameKey } from './name-key.ts';

/** What a row does to the register. `other-authority`: the enterprise is another bureau's, so nothing is touched. */
export type Registration =
  | { readonly kind: 'registered'; readonly enterprise: Enterprise }
  | { readonly kind: 'changed'; readonly enterprise: Enterprise; readonly changed: readonly string[] }
  | { readonly kind: 'unchanged'; readonly enterprise: Enterprise }
  | { readonly kind: 'other-authority'; readonly enterprise: Enterprise };

/**
 * Lays `row` over what the register holds. What the row does not say is kept: an extract without a column takes
 * nothing away; who holds the enterprise stays, whoever changes it. A name that only differs in width, brackets or spaces is the same name. An earlier name is kept among
 * the former ones.
 */
export function decideRegistration(
  held: Enterprise | undefined,
  row: NewEnterprise,
  today: Day,
): Registration {
  if (!held) return { kind: 'registered', enterprise: fresh(row, today) };
  if (!mayChange(held, row.authority)) return { kind: 'other-authority', enterprise: held };
  const next = { ...held, ...laidOver(held, row) };
  const changed = COMPARED.filter((field) => !same(held[field], next[field]));
  if (changed.length === 0) return { kind: 'unchanged', enterprise: held };
  return { kind: 'changed', changed, enterprise: { ...next, source: row.source, updatedOn: today } };
}

/**
 * Whoever holds it, and whoever is above them. Below, only the authority in whose territory the register already has it:
 * what the row says of its place gives no right to it.
 */
function mayChange(held: Enterprise, authority: string): boolean {
  if (isUnder(held.authority, authority) || held.authority === authority) return true;
  const below = isSubordinate(authority, held.authority);
  return below && held.region !== null && territoryCovers(authority, held.region);
}

/** Doubts (`warnings`) are not among them: they are about the source, not the enterprise. */
const COMPARED = [
  'name',
  'formerNames',
  'otherNames',
  'address',
  'region',
  'establishedOn',
  'type',
  'capital',
  'industry',
  'scope',
  'chemicalActivities',
] as const satisfies readonly (keyof Enterprise)[];

function fresh(row: NewEnterprise, today: Day): Enterprise {
  return {
    creditCode: row.creditCode,
    name: row.name,
    formerNames: distinctNames(row.formerNames ?? [], [row.name]),
    otherNames: distinctNames(row.otherNames ?? [], [row.name, ...(row.formerNames ?? [])]),
    address: row.address ?? null,
    region: row.region ?? null,
    establishedOn: row.establishedOn ?? null,
    type: row.type ?? null,
    capital: row.capital ?? null,
    industry: row.industry ?? null,
    scope: row.scope ?? null,
    chemicalActivities: [...(row.chemicalActivities ?? [])].sort(),
    authority: row.authority,
    source: row.source,
    warnings: [...(row.warnings ?? [])].sort(),
    registeredOn: today,
    updatedOn: today,
  };
}

function laidOver(held: Enterprise, row: NewEnterprise): Partial<Enterprise> {
  const renamed = nameKey(held.name) !== nameKey(row.name);
  const name = renamed ? row.name : held.name;
  const formerNames = distinctNames(
    [...held.formerNames, ...(renamed ? [held.name] : []), ...(row.formerNames ?? [])],
    [name],
  );
  return {
    name,
    formerNames,
    otherNames: distinctNames([...held.otherNames, ...(row.otherNames ?? [])], [name, ...formerNames]),
    address: row.address ?? held.address,
    region: regionOf(held, row),
    establishedOn: row.establishedOn ?? held.establishedOn,
    type: row.type ?? held.type,
    capital: row.capital ?? held.capital,
    industry: row.industry ?? held.industry,
    scope: row.scope ?? held.scope,
    ...(row.chemicalActivities && { chemicalActivities: [...row.chemicalActivities].sort() }),
    ...(row.warnings && { warnings: [...row.warnings].sort() }),
  };
}

/** A new address decides the region anew, even as unknown; the same address never takes a known region away. */
function regionOf(held: Enterprise, row: NewEnterprise): string | null {
  const moved = row.address !== undefined && row.address !== null && row.address !== held.address;
  return moved ? (row.region ?? null) : (row.region ?? held.region);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
