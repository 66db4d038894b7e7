import { z } from 'zod';
import type { Em } from '../../subgraphs/shared/src/database/database.ts';
import { REGISTRAR } from '../../subgraphs/shared/src/demonstration/officials.ts';
import { append, entriesAbout } from '../../subgraphs/shared/src/journal/journal.ts';
import type { Clock } from '../../subgraphs/shared/src/time/clock.ts';
import { type Day, day } from '../../subgraphs/shared/src/time/day.ts';

const TYPE = 'demonstration.loaded';
const SUBJECT = 'demonstration';
/** More than a load has parts. */
const ENOUGH = 100;

/** What the journal says of a part that was loaded: written in the part's own transaction, so both are there or neither. */
export interface Mark {
  readonly part: string;
  readonly seed: number;
  /** The anchor of the first load; a load that was killed goes on with it, whatever day it is by then. */
  readonly anchor: Day;
  readonly memory: Readonly<Record<string, string>>;
}

const facts = z.object({
  part: z.string(),
  seed: z.number().int(),
  anchor: z.string().transform(day),
  memory: z.record(z.string(), z.string()),
});

/** The marks in the journal of the schema that `em` is open on. */
export async function marksIn(em: Em): Promise<Mark[]> {
  const entries = await entriesAbout(em, SUBJECT, ENOUGH);
  return entries.filter((entry) => entry.type === TYPE).map((entry) => facts.parse(entry.facts));
}

/** Says in the journal that a part has been loaded; the last step of its transaction. */
export async function mark(em: Em, clock: Clock, { part, seed, anchor, memory }: Mark): Promise<void> {
  await append(em, clock, [
    {
      type: TYPE,
      subjectKind: 'Demonstration',
      subjectId: SUBJECT,
      facts: { part, seed, anchor, memory },
      actor: REGISTRAR,
      occurredOn: clock.today(),
    },
  ]);
}
