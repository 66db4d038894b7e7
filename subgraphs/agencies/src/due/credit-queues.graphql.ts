import type { Inbox } from '@chengan/shared/due/asker.graphql';
import { yearOf } from '@chengan/shared/time/day';
import type { Official } from '@chengan/shared/permission/actor';
import { CITY } from '../credit-grade/facts.ts';
import { scorerOf, TOWNS } from '../credit-grade/scorer.ts';
import { belowFloor } from './below-floor.ts';
import { agenciesServing, agenciesUngraded, candidates } from './credit-due.store.ts';
import { itemPoints, sparePoints } from './item-points.ts';
import { belowFloorMatter, partMatter, resultsMatter } from './official-matters.ts';
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
