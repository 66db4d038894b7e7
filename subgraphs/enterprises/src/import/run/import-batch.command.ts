import { authorityById } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { decideRegistration, type Registration } from '../../register/decide-registration.ts';
import type { NewEnterprise } from '../../register/enterprise.ts';
import { nameKey } from '../../register/name-key.ts';
import { journalEntries, layOver } from '../../register/register.command.ts';
import { findBearers, findEnterprises } from '../../register/register.store.ts';
import type { RowReading } from '../reading/read-row.ts';
import {
  duplicateDiffers,
  duplicateIdentical,
  nameOfOthers,
  otherAuthority,
} from '../reading/row-problems.ts';
import { addIssues, type ColumnNumber } from './import-issue.store.ts';
import { advanceRun, lockRun } from './import-run.store.ts';
import { addSeen, bearersOnTrial, findSeen, type Seen } from './import-seen.store.ts';
import { countOutcomes, type ReadRow, type Result, type RowOutcome, rowDigest } from './row-outcome.ts';

export interface Batch {
  readonly run: string;
  readonly authority: string;
  /** Judge only: the register and the journal stay as they are. */
  readonly trial: boolean;
  /** The run must stand here; else another import of the same file is at work. */
  readonly after: number;
  readonly upTo: number;
  readonly blank: number;
  readonly readings: readonly RowReading[];
  readonly columnOf: ColumnNumber;
  readonly actor: string;
}

/**
 * Takes a batch of rows in one transaction: register, journal, report and the run's place in the file change together
 * or not at all, so that a killed import loses nothing and doubles nothing. False, with nothing stored, when another
 * import of the same file has moved the run meanwhile. The number of statements does not depend on the rows.
 */
export async function importBatch(fork: Em, clock: Clock, batch: Batch): Promise<boolean> {
  return fork.transactional(async (em) => {
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
    const firstRows = firsts.map(({ row }) => row);
    const registrations = batch.trial
      ? await judge(em, firstRows, today)
      : await layOver(em, firstRows, today);
    await addSeen(
      em,
      batch.run,
      batch.authority,
      firsts.map((reading, index) => ({
        creditCode: reading.row.creditCode,
        line: reading.line,
        digest: rowDigest(reading),
        nameKey: batch.trial ? nameBorne(registrations[index]) : null,
      })),
    );
    const names = firstRows.map(({ name }) => name);
    const bearers = batch.trial ? await bearersOnTrial(em, batch.run, names) : await findBearers(em, names);
    const done = new Map(firsts.map((reading, index) => [reading, registrations[index]]));
    const outcomes = batch.readings.map((reading): RowOutcome => {
      if (reading.kind === 'refused') return refusedRow(reading);
      const registration = done.get(reading);
      return registration ? firstOfCode(reading, registration, bearers) : duplicate(reading, seen);
    });
    await addIssues(em, { id: batch.run, authority: batch.authority }, outcomes, batch.columnOf);
    await advanceRun(em, batch.run, batch.upTo, countOutcomes(outcomes, batch.blank));
    const entries = batch.trial ? [] : journalEntries(registrations, batch.actor, today);
    if (entries.length > 0) await append(em, clock, entries);
    return true;
  });
}

type Met = Map<string, Seen>;

/** What `layOver` would do, undone. */
async function judge(em: Em, rows: readonly NewEnterprise[], today: Day): Promise<Registration[]> {
  const codes = rows.map((row) => row.creditCode);
  const held = new Map((await findEnterprises(em, codes)).map((one) => [one.creditCode, one]));
  return rows.map((row) => decideRegistration(held.get(row.creditCode), row, today));
}

/** Null where the register is not touched and keeps the name that it has. */
function nameBorne(registration: Registration | undefined): string | null {
  return registration && registration.kind !== 'other-authority'
    ? nameKey(registration.enterprise.name)
    : null;
}

/** Whether the row is the file's first with its code. */
function remember(seen: Met, reading: ReadRow): boolean {
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
function duplicate(reading: ReadRow, seen: Met): RowOutcome {
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
