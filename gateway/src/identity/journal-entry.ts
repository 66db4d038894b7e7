import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import type { Facts } from '@chengan/shared/journal/entry';
import type { Clock } from '@chengan/shared/time/clock';

/** What the identity service writes into its journal. No e-mail address is ever among the facts. */
export type EventType =
  | 'invitation.created'
  | 'invitation.withdrawn'
  | 'invitation.accepted'
  | 'seat.granted'
  | 'seat.confirmed'
  | 'seat.ended'
  | 'seat.chosen'
  | 'sign-in.succeeded'
  | 'sign-in.refused'
  | 'sign-out'
  | 'session.revoked'
  | 'password.changed'
  | 'password-reset.created'
  | 'password.reset'
  | 'second-factor.set-up'
  | 'second-factor.removed'
  | 'second-factor.reset'
  | 'backup-codes.renewed'
  | 'backup-code.used'
  | 'step-up.given'
  | 'step-up.refused'
  | 'email.revealed'
  | 'key.created'
  | 'key.rotated'
  | 'key.revoked'
  | 'provider.linked';

export interface Event {
  readonly type: EventType;
  /** Account id, or `unknown` where nobody has the e-mail that was given. */
  readonly actor: string;
  /** The account, invitation or key that it is about; absent: the actor's own account. */
  readonly about?: { readonly kind: 'Account' | 'Invitation' | 'Key'; readonly id: string };
  readonly facts?: Facts;
}

/**
 * Writes events of people who act in no seat (signing in, their own sessions and second factor), as the last step of the
 * transaction of `em`. The authorities where the person concerned holds a seat are among the facts: their auditors find it.
 */
export async function recordPersonal(em: Em, clock: Clock, ...events: readonly Event[]): Promise<void> {
  const found: Event[] = [];
  for (const event of events) {
    const { actor, about, facts } = event;
    const authorities = await authoritiesOf(em, about?.kind === 'Account' ? about.id : actor);
    found.push(authorities.length === 0 ? event : { ...event, facts: { ...facts, authorities } });
  }
  await record(em, clock, ...found);
}

async function authoritiesOf(em: Em, account: string): Promise<string[]> {
  const rows = await em.execute<{ holder: string }[]>(
    `select distinct holder from seat where account = ? and kind = 'AUTHORITY' and ended_at is null order by holder`,
    [account],
  );
  return rows.map(({ holder }) => holder);
}

/** Writes events into the journal, as the last step of the transaction of `em`. */
export async function record(em: Em, clock: Clock, ...events: readonly Event[]): Promise<void> {
  await append(
    em,
    clock,
    events.map(({ type, actor, about, facts }) => ({
      type,
      subjectKind: about?.kind ?? 'Account',
      subjectId: about?.id ?? actor,
      facts: facts ?? {},
      actor,
      occurredOn: clock.today(),
    })),
  );
}
