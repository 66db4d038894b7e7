import type { ClauseId, Norm } from '@chengan/shared/regulation/norm';
import { day } from '@chengan/shared/time/day';

/** What an escalation counts, and what it proposes when enough has happened. */
export interface EscalationRule {
  readonly counts: 'TALK' | 'EXPOSURE';
  readonly times: 2;
  readonly proposes: 'EXPOSURE' | 'LISTING';
  /** The act whose authorities' talks and exposures count. */
  readonly act: string;
}

/*
 * 昌吉州安全生产技术服务活动监督管理办法, Articles 16 and 17, in force from issue on 2020-06-28 (C1-21).
 */
const FROM = day('2020-06-28');

/** C1-16-6: two talks within one year, by authorities at any level, are exposed. */
export const TALKS_TO_EXPOSURE: Norm<EscalationRule> = [
  { from: FROM, value: { counts: 'TALK', times: 2, proposes: 'EXPOSURE', act: 'C1' }, cite: 'C1-16-6' },
];

/** C1-17-6: two exposures within one year, two included, are listed. */
export const EXPOSURES_TO_LISTING: Norm<EscalationRule> = [
  { from: FROM, value: { counts: 'EXPOSURE', times: 2, proposes: 'LISTING', act: 'C1' }, cite: 'C1-17-6' },
];

/** Every rung, by what it counts. */
export const LADDER: Readonly<
  Record<EscalationRule['counts'], { readonly clause: ClauseId; readonly norm: Norm<EscalationRule> }>
> = {
  TALK: { clause: 'C1-16-6', norm: TALKS_TO_EXPOSURE },
  EXPOSURE: { clause: 'C1-17-6', norm: EXPOSURES_TO_LISTING },
};
