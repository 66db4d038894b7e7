import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Listing } from '../listing/listing.ts';
import { recipientsOf, type Transmittal } from './transmittal.ts';

const COLUMNS = `listing, recipient, clause, sent_on::text as "sentOn", document_number as "documentNumber",
  sent_by as "sentBy", ${isoInstant('recorded_at')} as "recordedAt"`;

/** Lays down whom an entry that is being decided goes to. */
export async function openTransmittals(em: Em, listing: Listing): Promise<void> {
  const wanted = recipientsOf(listing);
  for (const [position, { recipient, clause }] of wanted.entries()) {
    await em.execute(
      'insert into listing_transmittal (listing, recipient, position, owner, clause) values (?, ?, ?, ?, ?)',
      [listing.id, recipient.code, position, listing.authority, clause],
    );
  }
}

/** The tasks of each entry, in the order of the clause. One statement. */
export async function transmittalsOf(em: Em, listings: readonly string[]): Promise<Transmittal[]> {
  return em.execute<Transmittal[]>(
    `select ${COLUMNS} from listing_transmittal where listing = any(?::text[]::uuid[]) order by listing, position`,
    [textArray(listings)],
  );
}

/** One task, locked until the transaction ends; undefined when there is none in sight. */
export async function holdTransmittal(
  em: Em,
  listing: string,
  recipient: string,
): Promise<Transmittal | undefined> {
  const [row] = await em.execute<Transmittal[]>(
    `select ${COLUMNS} from listing_transmittal where listing = ? and recipient = ? for update`,
    [listing, recipient],
  );
  return row;
}

export async function markSent(
  em: Em,
  task: Pick<Transmittal, 'listing' | 'recipient'>,
  sent: Pick<Transmittal, 'sentOn' | 'documentNumber' | 'sentBy' | 'recordedAt'>,
): Promise<void> {
  await em.execute(
    `update listing_transmittal set sent_on = ?, document_number = ?, sent_by = ?, recorded_at = ?
     where listing = ? and recipient = ?`,
    [sent.sentOn, sent.documentNumber, sent.sentBy, sent.recordedAt, task.listing, task.recipient],
  );
}
