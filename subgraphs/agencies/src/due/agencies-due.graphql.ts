import { inboxOf } from '@chengan/shared/due/asker.graphql';
import type { Asker } from '@chengan/shared/due/due';
import { DueConnection } from '@chengan/shared/due/due-item.graphql';
import { DEFAULT_DUE, duePage, type DuePage, toDuePage } from '@chengan/shared/due/due-page.graphql';
import { BEGINNING, type Queued } from '@chengan/shared/due/merge';
import { ENDS_SOON_DAYS } from '@chengan/shared/due/term';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import type { Official } from '@chengan/shared/permission/actor';
import { addDays, day, yearOf } from '@chengan/shared/time/day';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { agenciesByCode } from '../agency/agency.store.ts';
import { CITY } from '../credit-grade/facts.ts';
import { scorerOf, TOWNS } from '../credit-grade/scorer.ts';
import { belowFloor } from './below-floor.ts';
import { endingContracts } from './contract-ends.store.ts';
import { agenciesServing, agenciesUngraded, candidates, openDeductions } from './credit-due.store.ts';
import { itemPoints, sparePoints } from './item-points.ts';
import { belowFloorMatter, partMatter, resultsMatter } from './official-matters.ts';
import { contractMatter, deductionMatter } from './own-matters.ts';
import { cycleToPublish } from './publish-results.ts';
import { closingParts } from './score-part-closes.ts';

@Resolver()
export class AgenciesDueQuery {
  @Needs('due:read')
  @Query(() => DueConnection, {
    description:
      'The credit cycle of Jiangyin for its officials: parts that end, agencies below the floor, results to publish. For an agency or enterprise its contracts that end and, for an agency, the findings that it may object to. By `dueOn`, then by age.',
  })
  async agenciesDue(
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_DUE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<DueConnection> {
    const inbox = inboxOf(context);
    const page = duePage(first, after);
    if (inbox.of === 'official') {
      return toDuePage(await creditCycle(context, inbox.official, inbox.asker, page), page, context.today);
    }
    if (inbox.kind === 'EXPERT') return toDuePage([], page, context.today);
    return toDuePage(await own(context, inbox.kind, inbox.code, page), page, context.today);
  }
}

/** Three queues: parts that end, agencies below the floor, results. Only Jiangyin's bureau and its towns grade so. */
async function creditCycle(
  { em, today }: GraphContext,
  official: Official,
  asker: Asker,
  { positions }: DuePage,
): Promise<Queued[][]> {
  const scorer = scorerOf(official.authority);
  if (scorer === undefined) return [];
  const towns = scorer === CITY ? [...TOWNS] : [scorer];
  const parts: Queued[] = [];
  for (const part of closingParts(scorer === CITY ? 'CITY' : 'TOWN', today)) {
    const agencies = await agenciesServing(em, towns, part.first, part.last);
    if (agencies === 0) continue;
    parts.push({
      matter: partMatter(part, agencies, official, asker),
      position: { at: part.last, id: part.part },
    });
  }
  if (scorer !== CITY) return [beyond(parts, positions[0])];
  const cycle = cycleToPublish(today);
  const ungraded = cycle ? await agenciesUngraded(em, cycle.cycle) : 0;
  const results =
    cycle && ungraded > 0
      ? [{ matter: resultsMatter(cycle, ungraded, official), position: { at: cycle.since, id: 'results' } }]
      : [];
  const low = (
    await candidates(em, [yearOf(today) - 1, yearOf(today)], itemPoints(today), sparePoints(today))
  ).flatMap(({ agency, name, cycle, lastOn, facts }) => {
    const found = belowFloor(facts, today);
    if (!found) return [];
    return [
      {
        matter: belowFloorMatter({ code: agency, name, cycle, lastOn }, found, official),
        position: { at: lastOn, id: `${agency}-${cycle}` },
      },
    ];
  });
  return [beyond(parts, positions[0]), beyond(low, positions[1]), beyond(results, positions[2])];
}

/** Two queues: contracts that end within thirty days, and for an agency what counts against it this year and last. */
async function own(
  { em, today }: GraphContext,
  kind: 'AGENCY' | 'ENTERPRISE',
  code: string,
  { limit, positions }: DuePage,
): Promise<Queued[][]> {
  const side = kind === 'AGENCY' ? 'agency' : 'enterprise';
  const contracts = await endingContracts(em, side, code, {
    from: today,
    to: addDays(today, ENDS_SOON_DAYS),
    position: positions[0] ?? BEGINNING,
    limit: limit + 1,
  });
  const ending = contracts.map((one) => ({
    matter: contractMatter(one, side),
    position: { at: one.endsOn, id: one.id },
  }));
  if (kind !== 'AGENCY') return [ending];
  const [agency] = await agenciesByCode(em, [code]);
  const deductions = await openDeductions(em, code, {
    from: day(`${yearOf(today) - 1}-01-01`),
    position: positions[1] ?? BEGINNING,
    limit: limit + 1,
  });
  return [
    ending,
    deductions.map((one) => ({
      matter: deductionMatter(one, { code, name: agency?.name ?? null }),
      position: { at: one.occurredOn, id: one.id },
    })),
  ];
}

/** What of a queue made here lies beyond a position. */
function beyond(queue: readonly Queued[], position = BEGINNING): Queued[] {
  return queue.filter(
    ({ position: { at, id } }) => at > position.at || (at === position.at && id > position.id),
  );
}
