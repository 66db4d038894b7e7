import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import type { HolderKind } from '@chengan/shared/permission/roles';
import type { Clock } from '@chengan/shared/time/clock';
import { hashPassword, symmetricEncrypt } from 'better-auth/crypto';
import { type Event, record } from '../journal-entry.ts';
import { addPerson } from '../people/people.store.ts';
import { grantSeat } from '../seat/seat.store.ts';
import { keepSecondFactor, personsAmong, replacePassword } from './people.store.ts';

/** A seat that an invented person holds. */
export interface InventedSeat {
  readonly kind: HolderKind;
  readonly holder: string;
  readonly holderName?: string;
  readonly role: string;
  /** Account of the administrator who gave it, where a second person has yet to confirm it. */
  readonly waitingFrom?: string;
}

/** An invented person with a second factor of their own. */
export interface InventedPerson {
  readonly account: string;
  readonly email: string;
  readonly name: string;
  readonly seats: readonly InventedSeat[];
  /** The text that is the key of the one-time codes. */
  readonly codeSecret: string;
}

const GRANTED_BY = 'system:demonstration';

/** Which of these accounts there are already. */
export async function knownPersons(em: Em, accounts: readonly string[]): Promise<ReadonlySet<string>> {
  return personsAmong(em, accounts);
}

/**
 * Makes invented people who can sign in at once: account, password, second factor, seats, each journalled as done by the
 * demonstration. They share one password: hashing costs a tenth of a second, and they are nobody's. Those who are there
 * get it, and this second factor, instead of their own. `secret` is the hub's. Throws for seats that do not go together.
 */
export async function setUpPeople(
  em: Em,
  clock: Clock,
  secret: string,
  password: string,
  people: readonly InventedPerson[],
): Promise<void> {
  const passwordHash = await hashPassword(password);
  const sealed = await Promise.all(
    people.map(async (person) => ({ person, ...(await seal(person, secret)) })),
  );
  await em.transactional(async (tx) => {
    const events: Event[] = [];
    for (const { person, codeSecret, backupCodes } of sealed) {
      const { account } = person;
      if (!(await addPerson(tx, { ...person, passwordHash })))
        await replacePassword(tx, account, passwordHash);
      await keepSecondFactor(tx, { id: newId(clock), account, codeSecret, backupCodes });
      events.push(by(account, 'second-factor.set-up'));
      for (const seat of person.seats) events.push(...(await give(tx, clock, account, seat)));
    }
    await record(tx, clock, ...events);
  });
}

async function give(em: Em, clock: Clock, account: string, seat: InventedSeat): Promise<Event[]> {
  const { kind, holder, holderName = null, role, waitingFrom } = seat;
  const grantedBy = waitingFrom ?? GRANTED_BY;
  const confirmation = waitingFrom === undefined ? 'NOT_NEEDED' : 'WAITING';
  const id = newId(clock);
  const granted = await grantSeat(em, {
    id,
    account,
    kind,
    holder,
    holderName,
    role,
    by: grantedBy,
    confirmation,
    at: clock.now(),
  });
  if (granted === 'in conflict')
    throw new Error(`${account}: ${kind} ${holder} does not go with another seat`);
  const facts = { seat: id, kind, holder, role, grantedBy, confirmation };
  return granted === 'granted' ? [{ ...by(account, 'seat.granted'), facts }] : [];
}

function by(account: string, type: Event['type']): Event {
  return { type, actor: GRANTED_BY, about: { kind: 'Account', id: account } };
}

/** As better-auth keeps them: the key of the codes and the (absent) backup codes, encrypted. */
async function seal({ codeSecret }: InventedPerson, secret: string) {
  const [sealedSecret, backupCodes] = await Promise.all([
    symmetricEncrypt({ key: secret, data: codeSecret }),
    symmetricEncrypt({ key: secret, data: '[]' }),
  ]);
  return { codeSecret: sealedSecret, backupCodes };
}
