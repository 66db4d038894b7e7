import { endTerm } from '@chengan/shared/due/term';
import type { DueTerm } from '@chengan/shared/due/due';
import type { Day } from '@chengan/shared/time/day';
import { type Severity, termLimits } from '../notice/severity-term.ts';

export interface PublicNotice {
  readonly severity: Severity | null;
  readonly decidedOn: Day | null;
  readonly publicUntil: Day;
}

/** The end of a public term, under the clause that bounds the terms of its class on the day of decision. */
export function noticeEndTerm({ severity, decidedOn, publicUntil }: PublicNotice): DueTerm {
  const limits = severity && decidedOn ? termLimits(severity, decidedOn) : undefined;
  return endTerm(
    publicUntil,
    {
      zh: `公示至 ${publicUntil}（含当日），次日起不再公开`,
      en: `public to ${publicUntil}, that day included; no longer from the day after`,
    },
    limits?.cite ?? null,
  );
}
