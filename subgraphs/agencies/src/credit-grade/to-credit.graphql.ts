import { toCitation } from '@chengan/shared/graph/citation.graphql';
import { type AccountDeduction, type AccountEntry, type CreditAccount } from './account.ts';
import {
  type CreditAssessment,
  type CreditBucket,
  type CreditDeduction,
  type CreditDirectFinding,
} from './credit-types.graphql.ts';
import { scorerName } from './scorer.ts';

/** An account as the graph shows it. `disputed` names the findings to which an objection is open now. */
export function toAssessment(account: CreditAccount, disputed: readonly string[]): CreditAssessment {
  return {
    score: account.score,
    band: account.band,
    openingScore: account.openingScore,
    arithmetic: account.arithmetic,
    direct: account.direct.map((one) => toCitation(one.clause)),
    directFindings: account.direct.map((one) => toDirect(one, disputed)),
    parts: [...account.parts],
    buckets: account.buckets.map(toBucket),
    deductions: account.deductions.map((one) => toDeduction(one, disputed)),
    basis: account.basis.map(toCitation),
  };
}

export function toBucket(bucket: CreditAccount['buckets'][number]): CreditBucket {
  return { ...bucket, scorerName: scorerName(bucket.scorer) };
}

export function toDirect(one: AccountEntry, disputed: readonly string[]): CreditDirectFinding {
  return {
    ...one,
    clause: toCitation(one.clause),
    scorerName: scorerName(one.scorer),
    disputed: disputed.includes(one.id),
  };
}

export function toDeduction(one: AccountDeduction, disputed: readonly string[]): CreditDeduction {
  const { shortfall } = one;
  return {
    ...one,
    clause: toCitation(one.clause),
    scorerName: scorerName(one.scorer),
    disputed: disputed.includes(one.id),
    shortfall: shortfall && { ...shortfall, clause: toCitation(shortfall.clause) },
  };
}
