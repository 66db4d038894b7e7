import { SHARED_TOWN_NAMES } from '../data/shared-town-names.ts';
import { childrenOf, isWithin, type Region, regionByCode } from '../region.ts';
import { ALIASES, type AliasTable } from './aliases.ts';
import { ownNamesOf, type OwnNames } from './division-names.ts';
import { type Trie, trieOf } from './trie.ts';

/**
 * - `town`: a name with its kind (周庄镇, 云亭街道办事处), taken wherever it stands.
 * - `phrase`: the same, unless it is the beginning of a road.
 * - `bare`: a town without its kind (周庄), taken only right after a division.
 * - `village`: 通运村.
 * - `park`: a zone, weaker than a town or village that is named beside it.
 * - `county`: the root, or a county of it, in the middle of an address.
 * - `zone`: says nothing itself, but a bare name may follow it (江阴经济开发区石庄).
 */
export type PlaceKind = 'town' | 'phrase' | 'bare' | 'village' | 'park' | 'county' | 'zone';

export interface Place {
  readonly kind: PlaceKind;
  readonly region: Region;
  /** The authority of a zone that is no division. */
  readonly park?: string;
  /** Only one place in China is called so: believed even where the address names no county. */
  readonly unique: boolean;
}

export interface Gazetteer {
  readonly root: Region;
  readonly own: OwnNames;
  readonly places: Trie<Place>;
}

const SHARED = new Set(SHARED_TOWN_NAMES.trim().split(/\s+/));
const KINDS_OF_TOWN = ['镇', '乡', '街道', '街道办', '街道办事处', '办事处', '办'];
const KIND_OF_TOWN = /(哈萨克民族乡|哈萨克族乡|乌孜别克乡|街道|镇|乡|苏木)$/;

const compiled = new Map<string, Gazetteer>();

/** What the place names of `root` are (江阴市, 昌吉州 …); undefined for a region that has no table. */
export function gazetteerOf(rootCode: string): Gazetteer | undefined {
  const root = regionByCode(rootCode);
  const table = root && ALIASES.get(root.code);
  if (!table) return undefined;
  const ready = compiled.get(root.code) ?? compile(root, table);
  compiled.set(root.code, ready);
  return ready;
}

function compile(root: Region, table: AliasTable): Gazetteer {
  const counties = root.level === 'PREFECTURE' ? childrenOf(root.code) : [root];
  const towns = counties.flatMap((county) => childrenOf(county.code));
  const names: readonly Named[] = [
    ...counties.map((county) => [county.name, { kind: 'county', region: county, unique: false }] as const),
    ...towns.flatMap(namesOfTown),
    ...table.towns.flatMap(([stem, code]) => formerTown(stem, known(code, root))),
    ...withOtherKind(unambiguous(table.villages)).map(([name, code]) =>
      place(name, 'village', known(code, root)),
    ),
    ...table.places.map(([name, code]) => place(name, 'phrase', known(code, root))),
    ...table.zones.map((name) => place(name, 'zone', root)),
    ...table.parks.map(([name, code, park]) => place(name, 'park', known(code, root), park)),
  ];
  const fullOnly = new Set(table.fullOnly);
  const unique = new Set(table.uniqueNames);
  const usable = names
    .filter(([name, { kind }]) => kind !== 'bare' || !fullOnly.has(name))
    .map(([name, named]): Named => [name, unique.has(name) ? { ...named, unique: true } : named]);
  return { root, own: ownNamesOf(root, table.heads, table.near), places: trieOf(usable) };
}

type Named = readonly [name: string, place: Place];

function place(name: string, kind: PlaceKind, region: Region, park?: string): Named {
  return [name, { kind, region, unique: false, ...(park !== undefined && { park }) }];
}

function namesOfTown(region: Region): readonly Named[] {
  const stem = region.name.replace(KIND_OF_TOWN, '');
  if (stem === region.name) return GENERIC_ZONE.test(stem) ? [] : [place(stem, 'park', region)];
  const own: Named = [region.name, { kind: 'town', region, unique: !SHARED.has(region.name) }];
  const forms = KINDS_OF_TOWN.map((kind) => `${stem}${kind}`).filter((form) => form !== region.name);
  return [own, ...forms.map((form) => place(form, 'town', region)), ...bare(stem, region)];
}

const GENERIC_ZONE = /^(开发区|经济开发区)$/;

/** A street that is named after a road (长兴路街道) has no bare name: the road is longer than the street. */
function bare(stem: string, region: Region): readonly Named[] {
  return stem.length < 2 || stem.endsWith('路') ? [] : [place(stem, 'bare', region)];
}

/** Names of a town that was merged or renamed. */
function formerTown(stem: string, region: Region): readonly Named[] {
  const forms = KINDS_OF_TOWN.map((kind): Named => [
    `${stem}${kind}`,
    { kind: 'town', region, unique: false },
  ]);
  return [...forms, ...bare(stem, region)];
}

type Village = readonly [name: string, code: string];

function unambiguous(villages: readonly Village[]): readonly Village[] {
  const towns = new Map<string, Set<string>>();
  for (const [name, code] of villages) towns.set(name, (towns.get(name) ?? new Set()).add(code));
  return villages.filter(([name]) => towns.get(name)?.size === 1);
}

/** A village became a community or is still called one: 双牌村 for 双牌社区, where nobody else bears the name. */
function withOtherKind(villages: readonly Village[]): readonly Village[] {
  const listed = new Set(villages.map(([name]) => name));
  const others = villages.map(([name, code]) => {
    const stem = name.replace(/(村|社区)$/, '');
    return [name.endsWith('社区') ? `${stem}村` : `${stem}社区`, code] as const;
  });
  return [...villages, ...unambiguous(others).filter(([name]) => !listed.has(name))];
}

function known(code: string, root: Region): Region {
  const region = regionByCode(code);
  if (!region || !isWithin(code, root.code)) {
    throw new Error(`an alias of ${root.name} points outside it: ${code}`);
  }
  return region;
}
