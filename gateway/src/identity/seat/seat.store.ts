import type { Em } from '@chengan/shared/database/database';
import { type Seat, seatOf } from './seat.ts';

type Row = Parameters<typeof seatOf>[0];

const COLUMNS = 'id, account, kind, holder, holder_name, role';

/** The seats of a person that are in force, the oldest first. */
export async function seatsOf(em: Em, account: string): Promise<Seat[]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from seat where account = ? and ended_at is null order by granted_at, id`,
    [account],
  );
  return rows.map(seatOf);
}

/** A seat that is in force; undefined when there is none with this id. */
export async function seatById(em: Em, id: string): Promise<Seat | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from seat where id = ? and ended_at is null`, [
    id,
  ]);
  return row && seatOf(row);
}
