import { COUNTIES, PREFECTURES, PROVINCES } from '../data/places-of-china.ts';
import { childrenOf, type Region, regionByCode } from '../region.ts';
import { type Trie, trieOf } from './trie.ts';

/** The names that an address of `root` may begin with: those above it, its own, and its counties when it is larger. */
export interface OwnNames {
  readonly names: Trie<Region>;
  /** Zones that are named right after the city; without a region when they lie outside the root (郑东新区 for 惠济区). */
  readonly near: Trie<Region | undefined>;
}

/** Short and former names that addresses still use. */
const ALSO = '博州 巴州 克州 哈密地区 吐鲁番地区 米泉市';

const words = (table: string) => table.trim().split(/\s+/);
/** Full names of all divisions of China, present and recent. */
export const ABROAD: Trie<string> = trieOf(
  [...[PROVINCES, PREFECTURES, COUNTIES, ALSO].flatMap(words), ...formerNames()].map((name) => [name, name]),
);
/** 江苏, 上海 …: names that need company to be believed. */
export const PROVINCE_SHORT: Trie<string> = trieOf(
  words(PROVINCES).map((name) => [shortOf(name), name] as const),
);
/** 太原, 嘉定 …: likewise. */
export const CITY_SHORT: Trie<string> = trieOf(
  [...words(PREFECTURES), ...words(COUNTIES)]
    .filter((name) => shortOf(name).length > 1)
    .map((name) => [shortOf(name), name] as const),
);

/** A city or district was a county, or a district a city, not long ago: 长垣县, 吴江市. */
function formerNames(): readonly string[] {
  const short = [PREFECTURES, COUNTIES].flatMap(words).map(shortOf);
  return short.filter((name) => name.length > 1).flatMap((name) => [`${name}县`, `${name}市`]);
}

/** The name without its kind: 江苏, 内蒙古, 昌吉, 奇台; 木垒 for 木垒哈萨克自治县. */
function shortOf(name: string): string {
  return name
    .replace(/(维吾尔|壮族|回族|哈萨克|(?<!内)蒙古)?自治[区州县]$/, '')
    .replace(/(省|市|地区|盟|州|县|区|旗)$/, '');
}

type Named = readonly [name: string, code: string];

/** The names for `root`, with the aliases that stand at the head or right after the city. */
export function ownNamesOf(root: Region, heads: readonly Named[], near: readonly Named[]): OwnNames {
  const regions = [...ancestorsOf(root), root, ...(root.level === 'PREFECTURE' ? childrenOf(root.code) : [])];
  const names = regions.flatMap((region) => {
    const short = shortOf(region.name);
    const forms = new Set([region.name, short, `${short}${KIND[region.level]}`]);
    return [...forms].filter((form) => form.length > 1).map((form) => [form, region] as const);
  });
  const aliases = heads.flatMap(([name, code]) => {
    const region = regionByCode(code);
    return region ? [[name, region] as const] : [];
  });
  return {
    names: trieOf([...names, ...aliases]),
    near: trieOf(near.map(([name, code]) => [name, regionByCode(code)] as const)),
  };
}

const KIND = { PROVINCE: '省', PREFECTURE: '州', COUNTY: '县', TOWN: '' } as const;

function ancestorsOf(region: Region): readonly Region[] {
  const parent = region.parent === undefined ? undefined : regionByCode(region.parent);
  return parent ? [...ancestorsOf(parent), parent] : [];
}
