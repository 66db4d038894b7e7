import { authorityOfRegion } from '@chengan/shared/authority/authority';
import type { Inbox } from '@chengan/shared/due/asker.graphql';
import { yearOf } from '@chengan/shared/time/day';
import type { Official } from '@chengan/shared/permission/actor';
import { notReceived } from '../credit-cycle/receipt.store.ts';
import { CITY } from '../credit-grade/facts.ts';
import { CITY_BUREAU, scorerOf, TOWNS } from '../credit-grade/scorer.ts';
import { belowFloor } from './below-floor.ts';
import { agenciesServing, agenciesUngraded, candidates } from './credit-due.store.ts';
import { openParts, type Scorer } from './cycle-due.store.ts';
import { itemPoints, sparePoints } from './item-points.ts';
import {
  belowFloorMatter,
  latePartMatter,
  openPartMatter,
  partMatter,
  resultsMatter,
  resultsReceiptMatter,
} from './official-matters.ts';
import { endedParts } from './part-overdue.ts';
import { cycleToPublish } from './publish-results.ts';
import { beyond, type Queue } from './queue.graphql.ts';
import { closingParts } from './score-part-closes.ts';

/** The official and their scorer under annex 3; undefined for everybody else: only Jiangyin's bureau and its towns grade so. */
function scoring(inbox: Inbox): { readonly official: Official; readonly scorer: string } | undefined {
  if (inbox.of !== 'official') return undefined;
  const scorer = scorerOf(inbox.official.authority);
  return scorer === undefined ? undefined : { official: inbox.official, scorer };
}

/** Parts of the score whose period is about to end (J-A3-0b). */
export const closingPartsQueue: Queue = async ({ em, today }, inbox, { from }) => {
  const who = scoring(inbox);
  if (!who || inbox.of !== 'official') return [];
  const towns = who.scorer === CITY ? [...TOWNS] : [who.scorer];
  const parts = [];
  for (const part of closingParts(who.scorer === CITY ? 'CITY' : 'TOWN', today)) {
    const agencies = await agenciesServing(em, towns, part.first, part.last);
    if (agencies === 0) continue;
    parts.push({
      matter: partMatter(part, agencies, who.official, inbox.asker),
      position: { at: part.last, id: part.part },
    });
  }
  return beyond(parts, from);
};

/** Parts whose period is over and that are open still: the scorer's own, and for the city those that towns are late with. */
export const openPartsQueue: Queue = async ({ em, today }, inbox, { from }) => {
  const who = scoring(inbox);
  if (!who || inbox.of !== 'official') return [];
  const city = who.scorer === CITY;
  const [towns, { authority }] = [city ? [...TOWNS] : [who.scorer], who.official];
  const own = endedParts(city ? 'CITY' : 'TOWN', today);
  const open = await openParts(
    em,
    own,
    towns.map((town) => ({ town, authority })),
  );
  const late = city ? endedParts('TOWN', today).filter(({ term }) => (term.dueOn ?? today) < today) : [];
  const openAtTowns = await openParts(em, late, townScorers(towns));
  const matters = [
    ...own.flatMap((part) => {
      const found = open.find((one) => one.cycle === part.cycle && one.part === part.part);
      return found ? [{ part, matter: openPartMatter(part, found.agencies, who.official, inbox.asker) }] : [];
    }),
    ...late.flatMap((part) => {
      const found = openAtTowns.find((one) => one.cycle === part.cycle && one.part === part.part);
      return found ? [{ part, matter: latePartMatter(part, found) }] : [];
    }),
  ];
  const queue = matters.map(({ part, matter }) => ({
    matter,
    position: { at: part.term.dueOn ?? part.last, id: part.part },
  }));
  return beyond(
    queue.sort((a, b) => (a.position.at + a.position.id < b.position.at + b.position.id ? -1 : 1)),
    from,
  );
};

function townScorers(towns: readonly string[]): Scorer[] {
  return towns.flatMap((town) => {
    const authority = authorityOfRegion(CITY_BUREAU, town)?.id;
    return authority === undefined ? [] : [{ town, authority }];
  });
}

/** Published results of the last cycle that a town has not acknowledged (J-16a). */
export const receiptsQueue: Queue = async ({ em, today }, inbox, { from }) => {
  const who = scoring(inbox);
  if (!who || who.scorer === CITY || inbox.of !== 'official') return [];
  const cycle = yearOf(today) - 1;
  const { count, since } = await notReceived(em, cycle, who.official.authority);
  if (count === 0) return [];
  const matter = resultsReceiptMatter({ cycle, agencies: count, since }, who.official, inbox.asker);
  return beyond([{ matter, position: { at: since ?? today, id: 'receipts' } }], from);
};

/** Agencies whose score fell below the floor, this cycle or last; for the city. */
export const belowFloorQueue: Queue = async ({ em, today }, inbox, { from }) => {
  const who = scoring(inbox);
  if (who?.scorer !== CITY) return [];
  const cycles = [yearOf(today) - 1, yearOf(today)];
  const low = (await candidates(em, cycles, itemPoints(today), sparePoints(today))).flatMap(
    ({ agency, name, cycle, lastOn, facts }) => {
      const found = belowFloor(facts, today);
      if (!found) return [];
      return [
        {
          matter: belowFloorMatter({ code: agency, name, cycle, lastOn }, found, who.official),
          position: { at: lastOn, id: `${agency}-${cycle}` },
        },
      ];
    },
  );
  return beyond(low, from);
};

/** Results of the last cycle that are not all published; for the city. */
export const resultsQueue: Queue = async ({ em, today }, inbox, { from }) => {
  const who = scoring(inbox);
  if (who?.scorer !== CITY) return [];
  const cycle = cycleToPublish(today);
  const ungraded = cycle ? await agenciesUngraded(em, cycle.cycle) : 0;
  if (!cycle || ungraded === 0) return [];
  return beyond(
    [{ matter: resultsMatter(cycle, ungraded, who.official), position: { at: cycle.since, id: 'results' } }],
    from,
  );
};
