import { type ClauseId, inForce } from '@chengan/shared/regulation/norm';
import { type Day, yearOf } from '@chengan/shared/time/day';
import { CITY } from './facts.ts';
import { JIANGYIN_2020 } from './jiangyin-2020.ts';
import type { Scored } from './order.ts';
import type { CreditRules, LadderStep } from './rules.ts';

/** A talk (约谈) with the agency. */
export interface Talk {
  readonly id: string;
  readonly heldOn: Day;
  /** `CITY` or a town's nine-digit region code. */
  readonly heldBy: string;
}

/** What the ladder proposes for a violation; an official decides. */
export type LadderProposal =
  | { readonly kind: 'proposed'; readonly clause: ClauseId; readonly talks: readonly Talk[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-rule' };

/**
 * The ladder item that a violation on `violationOn` falls under, with the talks relied on, oldest first.
 *
 * Counted are talks by the city bureau only, in the same cycle (Q-04: the cycle is fixed, not rolling), under the act,
 * and strictly before the violation: 约谈后仍不改正 needs conduct after the talk, and of two events on one day the
 * record does not say which came first. A talk listed twice counts once. `nothing` when no talk counts or the violation lies outside
 * the cycle; `no-rule` when the act was not in force on that day.
 */
export function talkLadder(
  talks: readonly Talk[],
  violationOn: Day,
  cycle: number,
  rules: CreditRules = JIANGYIN_2020,
): LadderProposal {
  const ladder = inForce(rules.ladder, violationOn);
  if (!ladder) return { kind: 'no-rule' };
  if (yearOf(violationOn) !== cycle) return { kind: 'nothing' };
  const counted = [...new Map(talks.map((talk) => [talk.id, talk])).values()]
    .filter((talk) => talk.heldBy === CITY && yearOf(talk.heldOn) === cycle && talk.heldOn < violationOn)
    .filter((talk) => inForce(rules.ladder, talk.heldOn) !== undefined)
    .sort((a, b) => (a.heldOn + a.id < b.heldOn + b.id ? -1 : 1));
  const step = ladder.value
    .filter((one) => one.talks <= counted.length)
    .reduce<LadderStep | undefined>((top, one) => (top && top.talks > one.talks ? top : one), undefined);
  return step ? { kind: 'proposed', clause: step.clause, talks: counted } : { kind: 'nothing' };
}

/**
 * Which ladder findings give way, and to which: for one violation only the highest applies, and it applies once. One
 * violation is one `violation` key; without a key, one day of conduct. `findings` are in chronological order.
 */
export function superseded(findings: readonly Scored[], ladder: readonly LadderStep[]): Map<Scored, Scored> {
  const height = new Map(ladder.map((step) => [step.clause, step.talks]));
  const heightOf = (one: Scored): number => height.get(one.finding.clause) ?? 0;
  const highest = new Map<string, Scored>();
  const onLadder = findings.filter((one) => height.has(one.finding.clause));
  for (const one of onLadder) {
    const top = highest.get(violationOf(one));
    if (!top || heightOf(top) < heightOf(one)) highest.set(violationOf(one), one);
  }
  const givesWay = new Map<Scored, Scored>();
  for (const one of onLadder) {
    const top = highest.get(violationOf(one));
    if (top && top !== one) givesWay.set(one, top);
  }
  return givesWay;
}

/** The two kinds of key never meet: a key that looks like a date is still a key. */
function violationOf({ finding }: Scored): string {
  return finding.violation === undefined ? `on ${finding.occurredOn}` : `key ${finding.violation}`;
}
