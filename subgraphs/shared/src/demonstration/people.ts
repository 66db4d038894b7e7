import type { Day } from '../time/day.ts';
import type { Calendar } from './calendar.ts';
import { clientsOf, contractOf, otherTerms, type Practice, steadyTerms, type Term } from './contracts.ts';
import { drawOf } from './draw.ts';
import { type JiangyinPractice, practicesOf } from './jiangyin/practices.ts';
import { practiceOf } from './practices.ts';
import type { Agency, Contract, Enterprise, Firm } from './world.ts';

/** An agency at work: its contracts, oldest first. */
export interface AtWork<P extends Practice = Practice> {
  readonly practice: P;
  readonly contracts: readonly Contract[];
}

export interface WorkOfAll {
  readonly jiangyin: readonly AtWork<JiangyinPractice>[];
  readonly elsewhere: readonly AtWork[];
  /** Takes an enterprise that no agency serves. */
  readonly stranger: (town: string) => Enterprise;
}

/** Contracts in all, five to fifteen for an agency; so many of them with other than steady clients. */
const FEWEST = 6;
const MOST = 12;
const FEWEST_OTHERS = 2;
const MOST_OTHERS = 5;

/** Who serves whom, and when. Steady clients are dealt out first, so that no town runs out. */
export function workOf(
  agencies: readonly Firm[],
  enterprises: readonly Enterprise[],
  seed: number,
  calendar: Calendar,
): WorkOfAll {
  const draw = drawOf(seed, 'contracts');
  const clients = clientsOf(enterprises, draw);
  const here = agencies.filter((one) => one.bureau === 'jiangyin');
  const local = practicesOf(here, calendar, drawOf(seed, 'stories'));
  const others = agencies
    .filter((one) => one.bureau !== 'jiangyin')
    .map((one, index) => practiceOf(one, index, draw));
  const all: readonly Practice[] = [...local, ...others];
  const steady = new Map(all.map((one) => [one, steadyTerms(one, clients, calendar, draw)]));
  const strangers = new Map(
    [...new Set(local.flatMap((one) => one.towns))].map((town) => [town, clients.take([town])]),
  );
  // those with the fewest choose first among the clients that are left
  const fewestFirst = [...steady].sort(([, a], [, b]) => a.length - b.length);
  const terms = new Map(
    fewestFirst.map(([practice, own]): [Practice, Term[]] => {
      const wanted = draw.int(FEWEST, MOST) - own.length;
      const count = Math.min(MOST_OTHERS, Math.max(FEWEST_OTHERS, wanted));
      return [practice, [...own, ...otherTerms(practice, count, clients, calendar, draw)]];
    }),
  );
  const work = <P extends Practice>(practice: P): AtWork<P> => {
    const contracts = (terms.get(practice) ?? []).map((term) => contractOf(term, seed, calendar, draw));
    return {
      practice,
      contracts: contracts.sort((a, b) => (a.startsOn + a.id < b.startsOn + b.id ? -1 : 1)),
    };
  };
  return {
    jiangyin: local.map(work),
    elsewhere: others.map(work),
    stranger: (town) => {
      const found = strangers.get(town);
      if (!found) throw new Error(`every enterprise in ${town} has an agency`);
      return found;
    },
  };
}

/** J-9a: an agency files some weeks before its first service; one that was found not to have did so afterwards. */
export function filedAgency(at: AtWork<JiangyinPractice>, calendar: Calendar): Agency {
  const { story } = at.practice;
  const first = at.contracts[0]?.startsOn ?? calendar.anchor;
  const late = [...story.older, ...story.newer].some(
    (line) => line.kind === 'finding' && line.item === '3-1',
  );
  const filedOn = late ? calendar.after(first, 30) : calendar.before(first, 40);
  return { ...registeredAgency(at, calendar), filedOn };
}

/** An agency comes into the register some weeks before its first service. */
export function registeredAgency({ practice, contracts }: AtWork, calendar: Calendar): Agency {
  const first = contracts[0]?.startsOn ?? calendar.anchor;
  return { ...practice.agency, registeredOn: calendar.before(first, 45) };
}

/** The enterprises and experts are in the register before anybody serves anybody. */
export function openingOf(contracts: readonly Contract[], calendar: Calendar): Day {
  const first = contracts.map((one) => one.startsOn).sort()[0] ?? calendar.anchor;
  return calendar.before(first, 60);
}
