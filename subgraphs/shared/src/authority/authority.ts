import type { Problem } from '../outcome/outcome.ts';
import { isWithin } from '../region/region.ts';
import { type Act, type ActId, actInForce } from '../regulation/act.ts';
import { LOCAL_ACTS } from '../regulation/acts/local-acts.ts';
import type { Day } from '../time/day.ts';
import { BUREAUS, type BureauData } from './bureaus.ts';

/** PARK: a development zone with an authority of its own, whether or not it is a division. */
export type AuthorityLevel = 'PREFECTURE' | 'CITY' | 'COUNTY' | 'TOWN' | 'PARK';

export interface AdoptedAct {
  readonly act: ActId;
  /** Its first day in force, and so the first on which the authority acts under it. */
  readonly from: Day;
}

/** An authority of the tree: bureau → county, town or zone. It is not the tree of divisions. */
export interface Authority {
  /** Stable: `jiangyin`, `jiangyin-320281108`, `changji-zhundong`. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: AuthorityLevel;
  /** Absent for the five bureaus. */
  readonly parent?: string;
  /** The codes of the divisions that make up its territory; empty for a zone that is none. */
  readonly regions: readonly string[];
  /** What it adopted itself; `adoptedActs` adds what its bureau did. */
  readonly adoptedActs: readonly AdoptedAct[];
  /** The name on its older documents. */
  readonly formerName?: { readonly name: string; readonly nameEn: string };
}

const AUTHORITIES: ReadonlyMap<string, Authority> = new Map(
  BUREAUS.flatMap(withChildren).map((authority) => [authority.id, authority]),
);

/** All authorities, each bureau before its children. */
export function allAuthorities(): readonly Authority[] {
  return [...AUTHORITIES.values()];
}

/** The authority with this id; undefined when there is none. */
export function authorityById(id: string): Authority | undefined {
  return AUTHORITIES.get(id);
}

/** The authorities directly below, in order of code; none for an unknown id. */
export function childrenOfAuthority(id: string): readonly Authority[] {
  return allAuthorities().filter((authority) => authority.parent === id);
}

/** The bureau at the head of the regime that `id` belongs to, itself for a bureau; undefined for an unknown id. */
export function bureauOf(id: string): Authority | undefined {
  const authority = authorityById(id);
  return authority?.parent === undefined ? authority : bureauOf(authority.parent);
}

/** Whether `id` lies below `superior`, at any depth. Not of itself; false for unknown ids. */
export function isSubordinate(id: string, superior: string): boolean {
  const parent = authorityById(id)?.parent;
  return parent !== undefined && (parent === superior || isSubordinate(parent, superior));
}

/** Whether `id` is `superior` or lies below it. False for unknown ids. */
export function isUnder(id: string, superior: string): boolean {
  return authorityById(id) !== undefined && (id === superior || isSubordinate(id, superior));
}

/** The ids of an authority and all below it, in the order of the tree; none for an unknown id. */
export function territoryOf(authority: string): string[] {
  return allAuthorities()
    .filter(({ id }) => isUnder(id, authority))
    .map(({ id }) => id);
}

/** The local acts in force on `on` under which `id` acts: its own and those of whoever is above it. None for an unknown id. */
export function adoptedActs(id: string, on: Day): readonly AdoptedAct[] {
  const authority = authorityById(id);
  if (!authority) return [];
  const inherited = authority.parent === undefined ? [] : adoptedActs(authority.parent, on);
  const own = LOCAL_ACTS.filter((act) => act.authority === id && actInForce(act, on));
  return [...inherited, ...own.map(adopted)];
}

/** Whether the region lies in the territory of `id`. False for unknown ids and codes. */
export function territoryCovers(id: string, regionCode: string): boolean {
  return authorityById(id)?.regions.some((region) => isWithin(regionCode, region)) ?? false;
}

/** The smallest authority under `bureau`, or itself, whose territory has the region; undefined when it lies outside. */
export function authorityOfRegion(bureau: string, regionCode: string): Authority | undefined {
  const covering = allAuthorities().filter(
    ({ id }) => isUnder(id, bureau) && territoryCovers(id, regionCode),
  );
  return covering.reduce<Authority | undefined>(
    (small, other) => (small && longestCode(small) >= longestCode(other) ? small : other),
    undefined,
  );
}

/** What is wrong with `id` as an authority of the input field `field`; undefined when it is known. */
export function authorityProblem(id: string, field: string): Problem | undefined {
  if (authorityById(id)) return undefined;
  return {
    code: 'AUTHORITY_UNKNOWN',
    message: `没有代号为“${id}”的监管部门；可用的主管局代号：${bureauIds()}。`,
    messageEn: `There is no authority "${id}"; the bureaus are: ${bureauIds()}.`,
    field,
  };
}

function bureauIds(): string {
  return BUREAUS.map((bureau) => bureau.id).join(', ');
}

function longestCode(authority: Authority): number {
  return Math.max(...authority.regions.map((code) => code.length));
}

function adopted(act: Act): AdoptedAct {
  return { act: act.id, from: act.effectiveFrom };
}

function withChildren(bureau: BureauData): readonly Authority[] {
  const { children, ...head } = bureau;
  const below = children.map(({ key, ...child }) => ({
    ...child,
    id: `${head.id}-${key}`,
    parent: head.id,
    adoptedActs: [],
  }));
  return [
    { ...head, adoptedActs: LOCAL_ACTS.filter((act) => act.authority === head.id).map(adopted) },
    ...below,
  ];
}
