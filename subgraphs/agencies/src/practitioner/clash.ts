import { bureauOf } from '@chengan/shared/authority/authority';
import type { Words } from '@chengan/shared/due/due';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { Suggestion } from '../suggestion/suggestion.ts';
import { supervisorsAt } from '@chengan/shared/authority/supervisors';

/** One registration of a person: with an agency, or as an expert. */
export interface Registration {
  readonly person: string;
  readonly name: string;
  readonly holderKind: 'AGENCY' | 'EXPERT';
  readonly holder: string;
  readonly holderName: string;
  readonly fullTime: boolean;
  readonly from: Day;
  /** The last day; null while it lasts. */
  readonly to: Day | null;
  /** Region codes of where the agency is registered and has or had clients; empty for an expert. */
  readonly places: readonly string[];
}

interface Regime {
  readonly bureau: string;
  readonly clause: ClauseId;
  /** What the official has to look into before anything is found. */
  readonly verify: Words;
}

/** Whose measures know the fact as a violation. In Suzhou it is an item of the rating (S-A2-2), not a finding. */
export const REGIMES: readonly Regime[] = [
  {
    bureau: 'jiangyin',
    clause: 'J-A3-2-4',
    verify: {
      zh: '以两家机构的登记为据，请核实劳动合同、社会保险和实际执业情况',
      en: 'This rests on what both agencies registered: check contract of employment, insurance and actual practice',
    },
  },
  {
    bureau: 'changji',
    clause: 'C1-16-5',
    verify: {
      zh: '须“经查证属实”方可认定：请查证是否属于多处挂靠、同时登记执业',
      en: 'It has to be "verified to be true" first: find out whether the person practises at both at once',
    },
  },
];

/** The days on which both last, up to `today`; undefined when they never overlap. */
function overlapOf(one: Registration, other: Registration, today: Day): { from: Day; to: Day } | undefined {
  const from = one.from > other.from ? one.from : other.from;
  const ends = [one.to, other.to, today].filter((day) => day !== null);
  const to = ends.reduce((first, day) => (day < first ? day : first));
  return from <= to ? { from, to } : undefined;
}

/**
 * Whether two registrations of one person are a clash: with two agencies always (J-A3-2-4); with an agency and as an
 * expert only when both are full time, because an expert may advise beside an employment (C1-16-5 asks for two
 * registrations "of the same kind").
 */
function isClash(one: Registration, other: Registration): boolean {
  if (one.holder === other.holder) return false;
  if (one.holderKind === 'AGENCY' && other.holderKind === 'AGENCY') return true;
  return one.fullTime && other.fullTime;
}

/**
 * What officials are told of a clash: one suggestion for each of the two holders under each bureau that supervises it.
 * The evidence names both holders and the person, who are in public registers; no number, and nothing else of the other
 * holder's staff. The day of the conduct is the last of the overlap, today while it lasts.
 */
export function clashSuggestions(one: Registration, other: Registration, today: Day): Suggestion[] {
  const overlap = overlapOf(one, other, today);
  if (!overlap || !isClash(one, other)) return [];
  return [...suggestionsFor(one, other, overlap), ...suggestionsFor(other, one, overlap)];
}

/** The key under which a clash is suggested against the holder of `about`. */
function clashKey(about: Registration, with_: Registration, clause: ClauseId): string {
  return `two-agencies:${clause}:${about.person}:${with_.person}`;
}

/** Every key that the two registrations can be suggested under. */
export function clashKeys(one: Registration, other: Registration): string[] {
  return REGIMES.flatMap(({ clause }) => [clashKey(one, other, clause), clashKey(other, one, clause)]);
}

function suggestionsFor(
  about: Registration,
  with_: Registration,
  overlap: { readonly from: Day; readonly to: Day },
): Suggestion[] {
  const bureaus =
    about.holderKind === 'EXPERT'
      ? ['changji']
      : supervisorsAt(about.places).map((authority) => bureauOf(authority)?.id);
  return REGIMES.filter(({ bureau }) => bureaus.includes(bureau)).map(({ bureau, clause, verify }) => ({
    key: clashKey(about, with_, clause),
    subject: { kind: about.holderKind, id: about.holder },
    clause,
    authority: bureau,
    occurredOn: overlap.to,
    summary:
      about.holderKind === 'AGENCY'
        ? '一名执业人员同时在另一家机构登记执业'
        : '专职从业的专家同时在一家机构专职登记执业',
    evidence: [
      line(about, '本机构登记', 'registered here'),
      line(with_, '另一处登记', 'registered elsewhere'),
      {
        zh: `两处登记重叠：${overlap.from} 至 ${overlap.to}；系证件号经加密比对一致，号码本身不保存`,
        en: `Both from ${overlap.from} to ${overlap.to}; the identity numbers agree as keyed hashes, the number itself is not kept`,
      },
      verify,
    ],
  }));
}

function line({ name, holderName, from, to, fullTime }: Registration, zh: string, en: string): Words {
  const since = from === '0001-01-01' ? '' : from;
  return {
    zh: `${zh}：${name}，${holderName}${since && `，自 ${since}`}${to === null ? '' : ` 至 ${to}`}${fullTime ? '，专职' : '，非专职'}`,
    en: `${en}: ${name}, ${holderName}${since && `, from ${since}`}${to === null ? '' : ` to ${to}`}${fullTime ? ', full time' : ', not full time'}`,
  };
}
