import { authorityById } from '@chengan/shared/authority/authority';
import type { Orm } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Registration } from '../../register/decide-registration.ts';
import { nameKey } from '../../register/name-key.ts';
import { journalEntries, layOver } from '../../register/register.command.ts';
import { findBearers } from '../../register/register.store.ts';
import type { RowReading } from '../reading/read-row.ts';
import {
  duplicateDiffers,
  duplicateIdentical,
  nameOfOthers,
  otherAuthority,
} from '../reading/row-problems.ts';
import { addIssues, addSeen, advanceRun, findSeen, lockRun } from './import-run.store.ts';
import { countOutcomes, type ReadRow, type Result, type RowOutcome, rowDigest } from './row-outcome.ts';

export interface Batch {
  readonly run: string;
  /** The run must stand here; else another import of the same file is at work. */
  readonly after: number;
  readonly upTo: number;
  readonly blank: number;
  readonly readings: readonly RowReading[];
  readonly actor: string;
}

/**
 * Takes a batch of rows in one transaction: register, journal, report and the run's place in the file change together
 * or not at all, so that a killed import loses nothing and doubles nothing. False, with nothing stored, when another
 * import of the same file has moved the run meanwhile. The number of statements does not depend on the rows.
 */
export async function importBatch(orm: Orm, clock: Clock, batch: Batch): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    const run = await lockRun(em, batch.run);
    if (run.isFinished || run.lastRecord !== batch.after) return false;
    const today = clock.today();
    const rows = batch.readings.filter((reading) => reading.kind === 'row');
    const seen = await findSeen(
      em,
      batch.run,
      rows.map(({ row }) => row.creditCode),
    );
    const firsts = rows.filter((reading) => remember(seen, reading));
    const registrations = await layOver(
      em,
      firsts.map(({ row }) => row),
      today,
    );
    const bearers = await findBearers(
      em,
      firsts.map(({ row }) => row.name),
    );
    const done = new Map(firsts.map((reading, index) => [reading, registrations[index]]));
    const outcomes = batch.readings.map((reading): RowOutcome => {
      if (reading.kind === 'refused') return refusedRow(reading);
      const registration = done.get(reading);
      return registration ? firstOfCode(reading, registration, bearers) : duplicate(reading, seen);
    });
    await addSeen(
      em,
      batch.run,
      firsts.map((reading) => ({
        creditCode: reading.row.creditCode,
        line: reading.line,
        digest: rowDigest(reading),
      })),
    );
    await addIssues(em, batch.run, outcomes);
    await advanceRun(em, batch.run, batch.upTo, countOutcomes(outcomes, batch.blank));
    const entries = journalEntries(registrations, batch.actor, today);
    if (entries.length > 0) await append(em, clock, entries);
    return true;
  });
}

type Seen = Map<string, { readonly line: number; readonly digest: string }>;

/** Whether the row is the file's first with its code. */
function remember(seen: Seen, reading: ReadRow): boolean {
  if (seen.has(reading.row.creditCode)) return false;
  seen.set(reading.row.creditCode, { line: reading.line, digest: rowDigest(reading) });
  return true;
}

function refusedRow({
  line,
  reasons,
  name,
  creditCode,
}: Extract<RowReading, { kind: 'refused' }>): RowOutcome {
  return { line, result: 'REFUSED', place: null, notes: reasons, name, creditCode };
}

const RESULTS = {
  registered: 'REGISTERED',
  changed: 'CHANGED',
  unchanged: 'UNCHANGED',
  'other-authority': 'UNCHANGED',
} as const satisfies Record<Registration['kind'], Result>;

function firstOfCode(
  reading: ReadRow,
  registration: Registration,
  bearers: ReadonlyMap<string, readonly string[]>,
): RowOutcome {
  const { creditCode, name } = reading.row;
  const others = (bearers.get(nameKey(name)) ?? []).filter((code) => code !== creditCode);
  const also: Problem[] = [
    ...(registration.kind === 'other-authority'
      ? [otherAuthority(bureauName(registration.enterprise.authority))]
      : []),
    ...(others.length > 0 ? [nameOfOthers(others)] : []),
  ];
  return outcomeOf(reading, RESULTS[registration.kind], [...reading.notes, ...also]);
}

function bureauName(authority: string): string {
  return authorityById(authority)?.name ?? authority;
}

/** The first row of a code is taken. A later one that says the same is passed over; one that says otherwise is refused. */
function duplicate(reading: ReadRow, seen: Seen): RowOutcome {
  const first = seen.get(reading.row.creditCode);
  if (!first) throw new Error(`a duplicate of nothing on line ${reading.line}`);
  return first.digest === rowDigest(reading)
    ? outcomeOf(reading, 'UNCHANGED', [duplicateIdentical(first.line)])
    : { ...outcomeOf(reading, 'REFUSED', [duplicateDiffers(first.line)]), place: null };
}

function outcomeOf(reading: ReadRow, result: Result, notes: readonly Problem[]): RowOutcome {
  return {
    line: reading.line,
    result,
    place: reading.place,
    notes,
    name: reading.row.name,
    creditCode: reading.row.creditCode,
  };
}
