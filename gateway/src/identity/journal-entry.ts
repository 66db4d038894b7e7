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
