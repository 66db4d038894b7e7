import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '@chengan/shared/database/transaction';
import { textArray } from '@chengan/shared/database/text-array';
import type { FilingKind, Receipt, ReceiptState } from './filing.ts';

interface Row {
  id: string;
  filing: string;
  authority: string;
  number: string;
  code: string;
  received_at: string;
  state: ReceiptState;
  looked_by: string | null;
  looked_at: string | null;
  reason: string | null;
}

const COLUMNS = `r.id, r.filing, r.authority, r.number, r.code, r.state, r.looked_by, r.reason,
  ${isoInstant('r.received_at')} as received_at,
  ${isoInstant('r.looked_at')} as looked_at`;

/**
 * The next number of an authority in a year. Whoever else wants one waits until the transaction ends, and what is rolled
 * back gives its number back: there are no gaps.
 */
export async function nextSerial(em: Em, authority: string, year: number): Promise<number> {
  const [row] = await em.execute<{ last: number }[]>(
    `insert into receipt_series (authority, year, last) values (?, ?, 1)
     on conflict (authority, year) do update set last = receipt_series.last + 1 returning last`,
    [authority, year],
  );
  if (!row) throw new Error('no serial number was given');
  return row.last;
}

export interface NewReceipt extends Receipt {
  readonly holder: string;
  readonly year: number;
  readonly serial: number;
}

export async function insertReceipt(em: Em, one: NewReceipt): Promise<void> {
  await em.execute(
    `insert into filing_receipt (id, filing, holder, authority, year, serial, number, code, received_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      one.id,
      one.filing,
      one.holder,
      one.authority,
      one.year,
      one.serial,
      one.number,
      one.code,
      one.receivedAt,
    ],
  );
}

/** For each filing the receipts that the session may see, in the order of the authorities. One statement. */
export async function receiptsOf(em: Em, filings: readonly string[]): Promise<Receipt[][]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from filing_receipt r where r.filing = any(?::uuid[]) order by r.authority`,
    [textArray(filings)],
  );
  const byFiling = Map.groupBy(rows.map(toReceipt), (one) => one.filing);
  return filings.map((id) => byFiling.get(id) ?? []);
}

/** The receipt that an authority gave for a filing, locked until the transaction ends. */
export async function holdReceipt(em: Em, filing: string, authority: string): Promise<Receipt | undefined> {
  const [row] = await em.execute<Row[]>(
    `select ${COLUMNS} from filing_receipt r where r.filing = ? and r.authority = ? for no key update`,
    [filing, authority],
  );
  return row && toReceipt(row);
}

export interface Look {
  readonly state: Exclude<ReceiptState, 'RECEIVED'>;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

export async function markLooked(em: Em, id: string, { state, by, at, reason }: Look): Promise<void> {
  await em.execute(
    'update filing_receipt set state = ?, looked_by = ?, looked_at = ?, reason = ? where id = ?',
    [state, by, at, reason, id],
  );
}

export interface CheckedReceipt {
  readonly number: string;
  readonly authority: string;
  readonly kind: FilingKind;
  readonly holderKind: string;
  readonly holderName: string;
  readonly receivedAt: string;
}

/** The receipt of that number, when the code printed on it is right. Reads past the session: for `seeingAll` only. */
export async function receiptByNumber(
  em: Em,
  number: string,
  code: string,
): Promise<CheckedReceipt | undefined> {
  const [row] = await em.execute<CheckedReceipt[]>(
    `select r.number, r.authority, f.kind, f.holder_kind as "holderKind", f.holder_name as "holderName",
       ${isoInstant('r.received_at')} as "receivedAt"
     from filing_receipt r join filing f on f.id = r.filing where r.number = ? and r.code = ?`,
    [number, code],
  );
  return row;
}

function toReceipt(row: Row): Receipt {
  return {
    id: row.id,
    filing: row.filing,
    authority: row.authority,
    number: row.number,
    code: row.code,
    receivedAt: row.received_at,
    state: row.state,
    lookedBy: row.looked_by,
    lookedAt: row.looked_at,
    reason: row.reason,
  };
}
