import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '@chengan/shared/database/transaction';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { Filer, Filing, FilingClock, FilingFacts, FilingKind, FrozenLine } from './filing.ts';

interface Row {
  id: string;
  holder_kind: Filer['kind'];
  holder: string;
  holder_name: string;
  facts: FilingFacts;
  lines: FrozenLine[];
  clocks: FilingClock[];
  authorities: string[];
  outside: string[];
  submitted_at: string;
  counted_on: Day;
  submitted_by: string;
  amends: string | null;
  amended_by: string | null;
}

const COLUMNS = `f.id, f.holder_kind, f.holder, f.holder_name, f.facts, f.lines, f.clocks, f.authorities, f.outside,
  ${isoInstant('f.submitted_at')} as submitted_at, f.counted_on::text as counted_on, f.submitted_by,
  f.amends, (select later.id from filing later where later.amends = f.id) as amended_by`;

/** Keeps a filing and whom it was sent to. */
export async function insertFiling(em: Em, filing: Filing, authorities: readonly string[]): Promise<void> {
  const { id, filer, filerName, facts, lines, clocks, outside, submittedAt, countedOn } = filing;
  await em.execute(
    `insert into filing (id, holder_kind, holder, holder_name, kind, facts, lines, clocks, authorities, outside,
       submitted_at, counted_on, submitted_by, amends)
     values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::text[], ?::text[], ?, ?, ?, ?)`,
    [
      ...[id, filer.kind, filer.id, filerName, facts.kind],
      ...[JSON.stringify(facts), JSON.stringify(lines), JSON.stringify(clocks)],
      ...[textArray(authorities), textArray(outside), submittedAt, countedOn],
      ...[filing.submittedBy, filing.amends],
    ],
  );
}

/** The filing as far as the session may see it. */
export async function filingById(em: Em, id: string): Promise<Filing | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from filing f where f.id = ?`, [id]);
  return row && toFiling(row);
}

/** The filing, its row locked until the transaction ends. */
export async function holdFiling(em: Em, id: string): Promise<Filing | undefined> {
  const locked = await em.execute<unknown[]>('select 1 from filing where id = ? for no key update', [id]);
  return locked.length === 0 ? undefined : filingById(em, id);
}

export interface FilingPage {
  readonly kind: FilingKind | undefined;
  readonly limit: number;
  /** Instant and id of the last row of the page before. */
  readonly after: readonly string[] | undefined;
}

/** What one has filed, newest first, one more than `limit` when there is a next page. */
export async function filingsOfHolder(em: Em, holder: string, page: FilingPage): Promise<Filing[]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from filing f where f.holder = ? ${page.kind ? 'and f.kind = ?' : ''}
       ${page.after ? 'and (f.submitted_at, f.id) < (?::timestamptz, ?::uuid)' : ''}
     order by f.submitted_at desc, f.id desc limit ?`,
    [holder, ...(page.kind ? [page.kind] : []), ...(page.after ?? []), page.limit + 1],
  );
  return rows.map(toFiling);
}

/** What the authorities received, newest first: of each the first rows of its own index, then the newest of all. */
export async function filingsReceived(
  em: Em,
  authorities: readonly string[],
  page: FilingPage,
): Promise<Filing[]> {
  const rows = await em.execute<Row[]>(
    `with received as (
       select one.filing, max(one.received_at) as at
       from unnest(?::text[]) asked (authority)
       cross join lateral (
         select r.filing, r.received_at from filing_receipt r
         ${page.kind ? 'join filing kind on kind.id = r.filing and kind.kind = ?' : ''}
         where r.authority = asked.authority
           ${page.after ? 'and (r.received_at, r.filing) < (?::timestamptz, ?::uuid)' : ''}
         order by r.received_at desc, r.filing desc limit ?) one
       group by one.filing order by at desc, one.filing desc limit ?)
     select ${COLUMNS} from received join filing f on f.id = received.filing
     order by f.submitted_at desc, f.id desc`,
    [
      textArray(authorities),
      ...(page.kind ? [page.kind] : []),
      ...(page.after ?? []),
      page.limit + 1,
      page.limit + 1,
    ],
  );
  return rows.map(toFiling);
}

function toFiling(row: Row): Filing {
  return {
    id: row.id,
    filer: { kind: row.holder_kind, id: row.holder },
    filerName: row.holder_name,
    facts: row.facts,
    lines: row.lines,
    clocks: row.clocks,
    outside: row.outside,
    submittedAt: row.submitted_at,
    countedOn: row.counted_on,
    submittedBy: row.submitted_by,
    amends: row.amends,
    amendedBy: row.amended_by,
  };
}
