import { gradeCountKey } from '@chengan/shared/demonstration/grade-count';
import { leaderOf, officialOf } from '@chengan/shared/demonstration/officials';
import { allowed, type Stage, type Step } from '@chengan/shared/demonstration/step';
import type { World } from '@chengan/shared/demonstration/world-of';
import { authorityOfRegion } from '@chengan/shared/authority/authority';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { announceResults } from '../credit-cycle/announce-results.command.ts';
import { closeSheets } from '../credit-cycle/close-sheets.command.ts';
import type { EachResult } from '../credit-cycle/each-agency.ts';
import { periodOf } from '../credit-cycle/periods.ts';
import { publishResults } from '../credit-cycle/publish-results.command.ts';
import { receiveResults } from '../credit-cycle/receive-results.command.ts';
import { resultsOf } from '../credit-cycle/result.store.ts';
import { agenciesServed } from '../credit-cycle/sheet.store.ts';
import { CITY, type CreditPart } from '../credit-grade/facts.ts';
import { CITY_BUREAU, TOWNS } from '../credit-grade/scorer.ts';

/** On one day sheets are closed, then results announced, then published, then acknowledged. */
const RANK = { close: 10, announce: 11, publish: 12, receive: 13 } as const;
const TOWN_PARTS = ['Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'] as const;
/** What the slow town left open of the unfinished agency. */
const LEFT_OPEN: readonly CreditPart[] = ['Q4', 'YEAR_END'];

/** The yearly course of the credit grade: a year from its sheets to its publication, quarters of this one, two that are late. */
export function cycleSteps({ creditYear: year, gradePublications: [first] }: World): Step[] {
  const { closed, onNotice } = year;
  return [
    ...(first
      ? [
          {
            on: first.on,
            rank: RANK.receive,
            what: `results of ${first.cycle} at the towns`,
            run: (stage: Stage) => receive(stage, first.cycle),
          },
        ]
      : []),
    ...year.quarters.map(({ part, on, but }): Step => {
      const cycle = Number(on.slice(0, 4));
      const run = (stage: Stage) => closePart(stage, cycle, part, ({ authority }) => authority !== but);
      return { on, rank: RANK.close, what: `sheets of ${cycle} ${part}`, run };
    }),
    ...(closed ? closedYear(year, closed) : []),
    ...(closed && onNotice
      ? [
          {
            on: onNotice.on,
            rank: RANK.announce,
            what: 'a late result on notice',
            run: (stage: Stage) => announce(stage, closed.cycle, [onNotice.agency]),
          },
        ]
      : []),
  ];
}

type Year = World['creditYear'];

function closedYear(
  { slow, unfinished }: Year,
  { cycle, closedOn, publishedOn, agencies }: NonNullable<Year['closed']>,
): Step[] {
  const wanted = ({ agency, authority, part }: Wanted) =>
    agency !== unfinished || !(part === CITY || (authority === slow && LEFT_OPEN.includes(part)));
  return [
    {
      on: closedOn,
      rank: RANK.close,
      what: `sheets of ${cycle}`,
      run: async (stage) => {
        for (const part of [...TOWN_PARTS, CITY] as const) await closePart(stage, cycle, part, wanted);
      },
    },
    {
      on: closedOn,
      rank: RANK.announce,
      what: `results of ${cycle} on notice`,
      run: (stage) => announce(stage, cycle, agencies),
    },
    {
      on: publishedOn,
      rank: RANK.publish,
      what: `results of ${cycle}`,
      run: async ({ em, clock, memory }) => {
        const leader = leaderOf(CITY_BUREAU, clock.now());
        everyOne(await publishResults(em, clock, leader, { cycle, agencies }), `results of ${cycle}`);
        for (const { band } of await resultsOf(em, agencies, cycle)) {
          const key = gradeCountKey(cycle, band);
          memory.set(key, String(Number(memory.get(key) ?? '0') + 1));
        }
      },
    },
    {
      on: publishedOn,
      rank: RANK.receive,
      what: `results of ${cycle} at the towns`,
      run: (stage) => receive(stage, cycle, slow),
    },
  ];
}

interface Wanted {
  readonly agency: string;
  readonly authority: string;
  readonly part: CreditPart;
}

const SCORERS = [...TOWNS].flatMap((town) => {
  const authority = authorityOfRegion(CITY_BUREAU, town)?.id;
  return authority === undefined ? [] : [{ town, authority }];
});

/** Closes a part for all that it is wanted for, by the towns or, of the city's part, by the bureau. */
async function closePart(
  { em, clock }: Stage,
  cycle: number,
  part: CreditPart,
  wanted: (sheet: Wanted) => boolean,
): Promise<void> {
  const scorers =
    part === CITY
      ? [{ towns: [...TOWNS], authority: CITY_BUREAU }]
      : SCORERS.map(({ town, authority }) => ({ towns: [town], authority }));
  for (const { towns, authority } of scorers) {
    const served = await agenciesServed(em, towns, periodOf(cycle, part));
    const agencies = served.filter((agency) => wanted({ agency, authority, part }));
    if (agencies.length === 0) continue;
    const reviewer = officialOf(authority, 'reviewer');
    allowed(
      await closeSheets(em, clock, reviewer, { cycle, part, agencies }),
      `${authority} ${cycle} ${part}`,
    );
  }
}

/** Every town but one acknowledges the results of a cycle. */
async function receive({ em, clock }: Stage, cycle: number, but?: string): Promise<void> {
  for (const { authority } of SCORERS) {
    if (authority === but) continue;
    const reviewer = officialOf(authority, 'reviewer');
    allowed(await receiveResults(em, clock, reviewer, cycle), `receipt of ${authority}`);
  }
}

async function announce({ em, clock }: Stage, cycle: number, agencies: readonly string[]): Promise<void> {
  const leader = leaderOf(CITY_BUREAU, clock.now());
  everyOne(await announceResults(em, clock, leader, { cycle, agencies }), `notice of ${cycle}`);
}

/** Throws when one agency was refused. */
function everyOne(outcome: Outcome<EachResult>, what: string): void {
  const [refused] = allowed(outcome, what).refused;
  if (!refused) return;
  const why = refused.problems.map(({ code, message }) => `${code} ${message}`).join('\n');
  throw new Error(`the demonstration was refused: ${what}, ${refused.agency}\n${why}`);
}
