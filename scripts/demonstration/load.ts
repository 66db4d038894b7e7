import 'reflect-metadata';
import { createAgencies } from '../../subgraphs/agencies/src/subgraph.ts';
import { createEnforcement } from '../../subgraphs/enforcement/src/subgraph.ts';
import { createEnterprises } from '../../subgraphs/enterprises/src/subgraph.ts';
import { systemFork } from '../../subgraphs/shared/src/database/session.ts';
import {
  type TravellingClock,
  travellingClock,
} from '../../subgraphs/shared/src/demonstration/travelling-clock.ts';
import { SEED, type World, worldOf } from '../../subgraphs/shared/src/demonstration/world-of.ts';
import type { Subgraph } from '../../subgraphs/shared/src/graph/subgraph.ts';
import type { JournalSource } from '../../subgraphs/shared/src/journal/entry.ts';
import type { Day } from '../../subgraphs/shared/src/time/day.ts';
import { type Mark, mark, marksIn } from './mark.ts';
import { type LoadedSubgraph, type Part, partsOf } from './parts.ts';

export interface DemonstrationInput {
  /** The subgraphs of this process, migrated, and not yet following each other. `directory` is brought up to date too. */
  readonly subgraphs: Readonly<Partial<Record<LoadedSubgraph | 'directory', Subgraph>>>;
  /** Today at the first load; later loads keep the first one's. */
  readonly anchor: Day;
  /** Gets one line for each part. */
  readonly log: (line: string) => void;
  readonly seed?: number;
}

/** What the subgraphs hold, for the lines that a person reads. */
const SPOKEN: Readonly<Record<LoadedSubgraph, string>> = {
  enterprises: '企业',
  agencies: '机构',
  enforcement: '执法',
};

/**
 * Loads the demonstration world through the subgraphs' own commands, each event on its day. Does nothing when it is
 * there already. A load that was killed is finished by the next one: every part is one transaction that marks itself in
 * its journal. Returns the world that is loaded. Throws when a subgraph is missing, the anchor is before 2026-01-01, or a command refuses.
 */
export async function loadDemonstration({
  subgraphs,
  anchor,
  log,
  seed = SEED,
}: DemonstrationInput): Promise<World> {
  const given = required(subgraphs);
  const marks = (
    await Promise.all(Object.values(given).map((one) => marksIn(systemFork(one.deps.orm, 'demonstration'))))
  ).flat();
  const [first] = marks;
  const world = worldOf({ seed: first?.seed ?? seed, anchor: first?.anchor ?? anchor });
  const parts = partsOf(world);
  const done = new Set(marks.map((one) => one.part));
  if (parts.every((part) => done.has(part.name))) return world;

  const clocks = clocksOf(world);
  const here = await onClocks(given, clocks);
  const sources = Object.fromEntries(
    Object.values(here).map((one): [string, JournalSource] => [one.name, one.journal]),
  );
  const memory = new Map(marks.flatMap((one) => Object.entries(one.memory)));
  for (const part of parts) {
    const subgraph = here[part.subgraph];
    const clock = clocks[part.subgraph];
    if (done.has(part.name)) {
      travelThrough(part, clock);
      continue;
    }
    await subgraph.catchUp(sources);
    await loadPart(part, subgraph, clock, memory, world);
    log(`${SPOKEN[part.subgraph]} / ${part.name}: ${part.steps.length}`);
  }
  for (const one of Object.values(here)) await one.catchUp(sources);
  await subgraphs.directory?.catchUp(sources);
  return world;
}

/**
 * One transaction: the steps, each on its day, and the mark. Of two loads at once the second waits, and finds the part
 * loaded.
 */
async function loadPart(
  part: Part,
  { deps }: Subgraph,
  clock: TravellingClock,
  memory: Map<string, string>,
  { seed, anchor }: Pick<Mark, 'seed' | 'anchor'>,
): Promise<void> {
  const before = new Map(memory);
  await systemFork(deps.orm, 'demonstration').transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('demonstration'))`);
    const already = (await marksIn(em)).find((one) => one.part === part.name);
    for (const [key, value] of Object.entries(already?.memory ?? {})) memory.set(key, value);
    if (already) return travelThrough(part, clock);
    for (const step of part.steps) {
      clock.travelTo(step.on);
      await step.run({ em, clock, memory, personHash: deps.personHash });
    }
    const learnt = [...memory].filter(([key, value]) => before.get(key) !== value);
    await mark(em, clock, { part: part.name, seed, anchor, memory: Object.fromEntries(learnt) });
  });
}

/** Past a part that is there already, so that what follows is dated as if it had just been loaded. */
function travelThrough(part: Part, clock: TravellingClock): void {
  for (const step of part.steps) clock.travelTo(step.on);
}

type Loaded = Readonly<Record<LoadedSubgraph, Subgraph>>;

function required({ agencies, enterprises, enforcement }: DemonstrationInput['subgraphs']): Loaded {
  if (agencies && enterprises && enforcement) return { agencies, enterprises, enforcement };
  throw new Error('the demonstration needs agencies, enterprises and enforcement in one process');
}

type Clocks = Readonly<Record<LoadedSubgraph, TravellingClock>>;

/** A clock for each subgraph, because their parts take turns and no journal may go back in time. */
function clocksOf({ enterprisesRegisteredOn: start, anchor }: World): Clocks {
  const clock = () => travellingClock(start, anchor);
  return { agencies: clock(), enterprises: clock(), enforcement: clock() };
}

/** The same subgraphs on the same databases, on the clocks of the demonstration. */
async function onClocks({ agencies, enterprises, enforcement }: Loaded, clocks: Clocks): Promise<Loaded> {
  return {
    agencies: await createAgencies({ ...agencies.deps, clock: clocks.agencies }),
    enterprises: await createEnterprises({ ...enterprises.deps, clock: clocks.enterprises }),
    enforcement: await createEnforcement({ ...enforcement.deps, clock: clocks.enforcement }),
  };
}
