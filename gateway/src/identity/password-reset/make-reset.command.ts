import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import type { Clock } from '@chengan/shared/time/clock';
import { newToken } from '../invitation/invitation.store.ts';
import { record, recordPersonal } from '../journal-entry.ts';
import { RESET_HOURS } from './may-reset.ts';
import { addReset } from './password-reset.store.ts';

export interface MadeReset {
  /** Shown once, kept nowhere. */
  readonly link: string;
  /** ISO instant. */
  readonly expiresAt: string;
}

/** Makes the one link by which a person sets a new password. Whether it may be made has been decided. */
export async function makeReset(
  em: Em,
  clock: Clock,
  siteOrigin: string,
  asked: { readonly account: string; readonly by: string; readonly seat: string | undefined },
): Promise<MadeReset> {
  const { account, by, seat } = asked;
  const { token, hash } = newToken();
  const now = clock.now();
  const expires = now + RESET_HOURS * 3_600_000;
  const expiresAt = new Date(expires).toISOString();
  await em.transactional(async (tx) => {
    await addReset(tx, {
      id: newId(clock),
      tokenHash: hash,
      account,
      madeBy: by,
      makerSeat: seat,
      createdAt: now,
      expiresAt: expires,
    });
    const write = seat === undefined ? recordPersonal : record;
    await write(tx, clock, {
      type: 'password-reset.created',
      actor: by,
      about: { kind: 'Account', id: account },
      facts: { expiresAt },
    });
  });
  return { link: `${siteOrigin}/desk/password-reset#${token}`, expiresAt };
}
