import { type Exact, exact, toDecimalString } from '@chengan/shared/number/decimal';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { CreditAssessment, DirectFinding, Shortfall } from './assessment.ts';
import type { CreditPart } from './facts.ts';
import type { CreditBand } from './rules.ts';

/** A grade's account as it is stored and shown: figures are decimal strings, entries in the order of the ledger. */
export interface CreditAccount {
  readonly openingScore: string;
  readonly score: string;
  readonly band: CreditBand;
  readonly arithmetic: string;
  readonly decisiveOn: Day;
  readonly parts: readonly {
    part: CreditPart;
    outOf: string;
    lost: string;
    left: string;
    towns: number;
    arithmetic: string;
  }[];
  readonly buckets: readonly {
    scorer: string;
    part: CreditPart;
    outOf: string;
    lost: string;
    left: string;
    active: boolean;
    arithmetic: string;
  }[];
  readonly direct: readonly AccountEntry[];
  readonly deductions: readonly AccountDeduction[];
  readonly basis: readonly ClauseId[];
}

export interface AccountEntry {
  readonly id: string;
  readonly clause: ClauseId;
  readonly occurredOn: Day;
  readonly scorer: string;
  readonly part: CreditPart;
  readonly summary: string;
  readonly disputed: boolean;
  readonly ifFell: { readonly score: string; readonly band: CreditBand };
}

export interface AccountDeduction extends AccountEntry {
  readonly points: string;
  readonly counted: string;
  readonly spilled: string;
  /** What the score lost by this entry, after floors and the mean over towns. */
  readonly taken: string;
  /** The score after this entry; the last is the score. */
  readonly balance: string;
  readonly shortfall: Shortfall | null;
}

/** The account of an assessment, with a running balance from the full pool. Findings without an id are numbered. */
export function accountOf(assessment: CreditAssessment): CreditAccount {
  const text = toDecimalString;
  const opening = assessment.parts.reduce((total, part) => total.add(part.outOf), exact(0));
  let balance: Exact = opening;
  return {
    openingScore: text(opening),
    score: text(assessment.score),
    band: assessment.band,
    arithmetic: assessment.arithmetic,
    decisiveOn: assessment.decisiveOn,
    parts: assessment.parts.map(({ outOf, left, ...part }) => ({
      ...part,
      outOf: text(outOf),
      lost: text(outOf.sub(left)),
      left: text(left),
    })),
    buckets: assessment.buckets.map(({ outOf, lost, left, ...bucket }) => ({
      ...bucket,
      outOf: text(outOf),
      lost: text(lost),
      left: text(left),
    })),
    direct: assessment.direct.map((one, index) => entry(one, `direct-${index + 1}`)),
    deductions: assessment.deductions.map((one, index) => {
      balance = balance.sub(one.effect);
      return {
        ...entry(one, `${index + 1}`),
        points: text(one.points),
        counted: text(one.counted),
        spilled: text(one.spilled),
        taken: text(one.effect),
        balance: text(balance),
        shortfall: one.shortfall ?? null,
      };
    }),
    basis: assessment.basis,
  };
}

function entry(one: DirectFinding, fallbackId: string): AccountEntry {
  return {
    id: one.findingId ?? fallbackId,
    clause: one.clause,
    occurredOn: one.occurredOn,
    scorer: one.scorer,
    part: one.part,
    summary: one.summary ?? '',
    disputed: one.disputed,
    ifFell: { score: toDecimalString(one.ifFell.score), band: one.ifFell.band },
  };
}
