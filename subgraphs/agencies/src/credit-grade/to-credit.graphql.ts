import { toCitation } from '@chengan/shared/graph/citation.graphql';
import { type AccountDeduction, type AccountEntry, type CreditAccount } from './account.ts';
import {
  type CreditAssessment,
  type CreditBucket,
  type CreditDeduction,
  type CreditDirectFinding,
} from './credit-types.graphql.ts';
import { scorerName } from './scorer.ts';

/** What became of an account's findings since: ids of those to which an objection is open, and of those that fell. */
export interface Marks {
  readonly disputed: readonly string[];
  readonly revoked: readonly string[];
}

/** What is shown for a finding that fell: that it stood there, but no longer what it said. */
const FELL = '（该项已撤销，内容不再公示）';

/** An account as the graph shows it; `provisional` while no grade of its cycle is published. */
export function toAssessment(account: CreditAccount, marks: Marks, provisional: boolean): CreditAssessment {
  return {
    score: account.score,
    band: account.band,
    openingScore: account.openingScore,
    arithmetic: account.arithmetic,
    direct: account.direct.map((one) => toCitation(one.clause)),
    directFindings: account.direct.map((one) => toDirect(one, marks)),
    parts: [...account.parts],
    buckets: account.buckets.map(toBucket),
    deductions: account.deductions.map((one) => toDeduction(one, marks, provisional)),
    basis: account.basis.map(toCitation),
  };
}

export function toBucket(bucket: CreditAccount['buckets'][number]): CreditBucket {
  return { ...bucket, scorerName: scorerName(bucket.scorer) };
}

export function toDirect(one: AccountEntry, marks: Marks): CreditDirectFinding {
  return {
    ...one,
    clause: toCitation(one.clause),
    scorerName: scorerName(one.scorer),
    ...marked(one, marks),
  };
}

export function toDeduction(one: AccountDeduction, marks: Marks, provisional: boolean): CreditDeduction {
  const { shortfall } = one;
  return {
    ...one,
    clause: toCitation(one.clause),
    scorerName: scorerName(one.scorer),
    ...marked(one, marks),
    provisional: provisional || marks.disputed.includes(one.id),
    shortfall: shortfall && { ...shortfall, clause: toCitation(shortfall.clause) },
  };
}

function marked({ id, summary }: AccountEntry, { disputed, revoked }: Marks) {
  const fell = revoked.includes(id);
  return { disputed: disputed.includes(id), revoked: fell, summary: fell ? FELL : summary };
}
