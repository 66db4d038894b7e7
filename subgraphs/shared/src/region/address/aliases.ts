import { HANGJIN_VILLAGES } from '../data/villages-hangjin.ts';
import { HUIJI_VILLAGES } from '../data/villages-huiji.ts';
import { JIANGYIN_VILLAGES } from '../data/villages-jiangyin.ts';
import { CHANGJI_ALIASES } from './aliases/changji.ts';
import { HANGJIN_ALIASES } from './aliases/hangjin.ts';
import { HUIJI_ALIASES } from './aliases/huiji.ts';
import { JIANGYIN_ALIASES } from './aliases/jiangyin.ts';
import { SUZHOU_ALIASES } from './aliases/suzhou.ts';

type Named = readonly [name: string, code: string];

/** What a place is also called, or was called, beside the names of the region table. */
export interface AliasTable {
  /** Former towns and other spellings, without their kind (山观 for 山观镇, 山观街道, 山观). */
  readonly towns: readonly Named[];
  readonly villages: readonly Named[];
  /** Phrases that say the town wherever they stand. */
  readonly places: readonly Named[];
  /** Zones; the third is the authority of one that is no division. */
  readonly parks: readonly (readonly [name: string, code: string, park?: string])[];
  /** Zones that spread over several towns: they say no town, but a town may follow them. */
  readonly zones: readonly string[];
  /** Towns whose name without its kind means something else as well: 澄江 is also a name for the whole of 江阴. */
  readonly fullOnly: readonly string[];
  /** Former full names that no other place in China bears. */
  readonly uniqueNames: readonly string[];
  /** Other names at the head of an address: of a county (木垒), or of a zone in another county (靖江市江阴园区). */
  readonly heads: readonly Named[];
  /** Names right after the city: zones outside the root (郑东新区; code `-`), or of a county of it (苏州高新区). */
  readonly near: readonly Named[];
}

const KINDS = ['town', 'village', 'place', 'park', 'zone', 'full', 'only', 'head', 'near'] as const;
type Kind = (typeof KINDS)[number];

/** The tables by the code of the bureau's region. */
export const ALIASES: ReadonlyMap<string, AliasTable> = new Map([
  ['320281', tableOf(JIANGYIN_ALIASES, JIANGYIN_VILLAGES)],
  ['6523', tableOf(CHANGJI_ALIASES, '')],
  ['3205', tableOf(SUZHOU_ALIASES, '')],
  ['150625', tableOf(HANGJIN_ALIASES, HANGJIN_VILLAGES)],
  ['410108', tableOf(HUIJI_ALIASES, HUIJI_VILLAGES)],
]);

/** Lines of `kind code[=authority] name name …`; a line that begins with `#` says where the knowledge comes from. */
function tableOf(aliases: string, villages: string): AliasTable {
  const rows = lines(aliases)
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const [word = '', target = '', ...names] = line.split(' ');
      const kind = KINDS.find((known) => known === word);
      if (!kind) throw new Error(`not a line of an alias table: ${line}`);
      const [code = '', park] = target.split('=');
      return names.map((name) => ({ kind, code, park, name }));
    });
  const of = (kind: Kind): readonly Named[] =>
    rows.filter((row) => row.kind === kind).map((row) => [row.name, row.code]);
  return {
    towns: of('town'),
    villages: [...villagesOf(villages), ...of('village')],
    places: of('place'),
    parks: rows
      .filter((row) => row.kind === 'park')
      .map(({ name, code, park }) => (park === undefined ? [name, code] : [name, code, park])),
    zones: of('zone').map(([name]) => name),
    fullOnly: of('full').map(([name]) => name),
    uniqueNames: of('only').map(([name]) => name),
    heads: of('head'),
    near: of('near'),
  };
}

function villagesOf(table: string): readonly Named[] {
  return lines(table).flatMap((line) => {
    const [code = '', ...names] = line.split(' ');
    return names.map((name): Named => [name, code]);
  });
}

function lines(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}
