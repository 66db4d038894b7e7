import { addDays, addMonths, type Day, day } from '../time/day.ts';
import type { Calendar } from './calendar.ts';
import type { Draw } from './draw.ts';
import { idAt } from './ids.ts';
import { contentOf } from './services.ts';
import type { Contract, Enterprise, Firm } from './world.ts';

/** Which clients an agency has, and since when. */
export interface Practice {
  readonly agency: Firm;
  /** In each of these towns it serves one enterprise without a break. */
  readonly towns: readonly string[];
  /** Its other clients lie in these towns. */
  readonly around: readonly string[];
  /** First day of its first contract; default: some day of the half-year before the first full cycle. */
  readonly from?: Day;
  /** It took no contract that runs beyond this day. */
  readonly until?: Day;
}

export interface Term {
  readonly agency: Firm;
  readonly enterprise: Enterprise;
  readonly startsOn: Day;
  readonly months: number;
}

/** The enterprises that have no agency yet, by town. A client is taken once, so nobody has two agencies at a time. */
export interface Clients {
  take(towns: readonly string[]): Enterprise | undefined;
}

export function clientsOf(enterprises: readonly Enterprise[], draw: Draw): Clients {
  const free = draw.shuffle(enterprises);
  return {
    take: (towns) => {
      const at = free.findIndex((one) => towns.includes(one.town));
      return at < 0 ? undefined : free.splice(at, 1)[0];
    },
  };
}

/** J-11b: at least twelve months. An agency of many towns signs for two years at a time. */
const YEAR = 12;
const MANY_TOWNS = 3;

/** The clients served without a break: one in each of the agency's towns, term after term until today or the end. */
export function steadyTerms(
  { agency, towns, from, until }: Practice,
  clients: Clients,
  calendar: Calendar,
  draw: Draw,
): Term[] {
  const months = towns.length >= MANY_TOWNS ? 2 * YEAR : YEAR;
  return towns.flatMap((town) => {
    const enterprise = clients.take([town]);
    if (!enterprise) throw new Error(`no client left in ${town}`);
    const terms: Term[] = [];
    let startsOn = from ?? day(`${calendar.cycles[0] - 1}-${draw.pick(['07', '08', '09', '10', '11'])}-01`);
    while (startsOn <= (until ?? calendar.anchor)) {
      terms.push({ agency, enterprise, startsOn, months });
      startsOn = addMonths(startsOn, months);
    }
    return terms;
  });
}

/**
 * `count` other clients in turn: one about to begin, one that began this year or last, one with two terms from the
 * first full cycle on. Fewer where no client is left.
 */
export function otherTerms(
  { agency, around, from, until }: Practice,
  count: number,
  clients: Clients,
  calendar: Calendar,
  draw: Draw,
): Term[] {
  const earliest = from ?? day(`${calendar.cycles[0]}-01-10`);
  const last = until && addMonths(addDays(until, 1), -YEAR);
  const starts = (turn: number): Day[] => {
    if (last) return [addDays(last, -draw.int(0, 60))];
    if (turn % 3 === 0) return [addDays(calendar.anchor, draw.int(5, 25))];
    if (turn % 3 === 1) return [later(earliest, addDays(calendar.anchor, -draw.int(40, 300)))];
    const first = addDays(earliest, draw.int(0, 90));
    return [first, addMonths(first, YEAR)].filter((start) => start <= calendar.anchor);
  };
  return Array.from({ length: count }, (_, turn) => turn).flatMap((turn) => {
    const enterprise = clients.take(around);
    return enterprise ? starts(turn).map((startsOn) => ({ agency, enterprise, startsOn, months: YEAR })) : [];
  });
}

/** The contract of a term, signed two to four weeks before it begins and not after today. */
export function contractOf(
  { agency, enterprise, startsOn, months }: Term,
  seed: number,
  calendar: Calendar,
  draw: Draw,
): Contract {
  const signed = addDays(startsOn, -draw.int(14, 28));
  const signedOn = signed < calendar.anchor ? calendar.after(signed, 1) : calendar.ago(2);
  return {
    id: idAt(seed, `contract ${agency.creditCode} ${enterprise.creditCode} ${startsOn}`, signedOn),
    agency: agency.creditCode,
    enterprise: enterprise.creditCode,
    signedOn,
    startsOn,
    endsOn: addDays(addMonths(startsOn, months), -1),
    visitsPerYear: agency.bureau === 'jiangyin' ? draw.int(6, 12) : draw.int(2, 12),
    ...contentOf(agency.bureau, draw),
  };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
