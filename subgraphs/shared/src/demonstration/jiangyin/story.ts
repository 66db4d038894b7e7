/** One finding of a story: which item, when, by whom. */
export interface FindingLine {
  readonly kind: 'finding';
  /** `2-5` for J-A3-2-5. */
  readonly item: string;
  /** `05-12` in a full cycle; a percentage of the year so far in the running one. */
  readonly on: string | number;
  /** The town that found it, by its place among the agency's towns from 1; absent: the city bureau. */
  readonly town?: number;
  readonly yearEnd?: true;
  readonly spillConfirmed?: true;
  readonly disputed?: true;
  readonly revoked?: string;
  /** Still waiting for its confirmation. */
  readonly onlyProposed?: true;
}

/** A talk by the city bureau. */
export interface TalkLine {
  readonly kind: 'talk';
  readonly on: string;
  readonly about: string;
}

export type Line = FindingLine | TalkLine;

/** What happens to one agency in the two full cycles and the running one. */
export interface Story {
  /** How many towns it has projects in, all the time. */
  readonly towns: number;
  /** What a visitor sees here. */
  readonly shows: string;
  readonly older: readonly Line[];
  readonly newer: readonly Line[];
  readonly running: readonly FindingLine[];
  /** The cycles whose grade is 黑名单, and so entered in the local list (J-A3-4b). */
  readonly blacklisted?: readonly ('older' | 'newer')[];
  /** It begins in the newer cycle, on this day. */
  readonly joinsOn?: string;
  /** It takes no contract beyond the older cycle. */
  readonly leaves?: true;
  /** Its grade of the newer cycle is not published: the result is on public notice, or parts are not closed. */
  readonly late?: 'ON_NOTICE' | 'UNFINISHED';
}

type Extra = Partial<Omit<FindingLine, 'kind' | 'item' | 'on' | 'town'>>;

/** A finding by the city bureau. */
export function city(item: string, on: string | number, extra: Extra = {}): FindingLine {
  return { kind: 'finding', item, on, ...extra };
}

/** A finding by the agency's first, second … town. */
export function town(which: number, item: string, on: string | number, extra: Extra = {}): FindingLine {
  return { kind: 'finding', item, on, town: which, ...extra };
}

export function talk(on: string, about: string): TalkLine {
  return { kind: 'talk', on, about };
}
