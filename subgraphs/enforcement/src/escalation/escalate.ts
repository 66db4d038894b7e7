import { type ClauseId, inForce, type Norm } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { withinRollingYear } from '@chengan/shared/time/deadline';
import type { EscalationRule } from './ladder.ts';

/** A talk held, or an exposure published. */
export interface EscalationEvent {
  readonly id: string;
  readonly on: Day;
}

/** An event with the accounts of those who recorded it: of a talk who wrote it down, of an exposure who drafted it. */
export interface RecordedEvent extends EscalationEvent {
  readonly by: readonly string[];
}

/** What the ladder says to an event. It never decides: an official takes a proposal up or declines it. */
export type Escalation<E extends EscalationEvent = EscalationEvent> =
  | {
      readonly kind: 'proposed';
      readonly clause: ClauseId;
      readonly proposes: EscalationRule['proposes'];
      readonly events: readonly [E, E];
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-rule' };

/**
 * Whether `event` makes two with one of `others`. `others` are those that count for the rule and have served no other
 * escalation. Two are within one year when the later falls before the anniversary of the earlier, in
 * whichever order they were recorded. The oldest that fits is taken, so that none is left to lapse. An event before the
 * act was in force never counts.
 */
export function escalate<E extends EscalationEvent>(
  norm: Norm<EscalationRule>,
  event: E,
  others: readonly E[],
): Escalation<E> {
  const rule = inForce(norm, event.on);
  if (!rule) return { kind: 'no-rule' };
  const partner = others
    .filter(
      (other) =>
        other.id !== event.id && inForce(norm, other.on) !== undefined && withinOneYear(event, other),
    )
    .sort(byDay)
    .at(0);
  if (!partner) return { kind: 'nothing' };
  const [first, second] = [partner, event].sort(byDay) as [E, E];
  return { kind: 'proposed', clause: rule.cite, proposes: rule.value.proposes, events: [first, second] };
}

function withinOneYear(a: EscalationEvent, b: EscalationEvent): boolean {
  return a.on <= b.on ? withinRollingYear(a.on, b.on) : withinRollingYear(b.on, a.on);
}

function byDay(a: EscalationEvent, b: EscalationEvent): number {
  return a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1;
}
