import { authorityProblem } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkPlainText } from '@chengan/shared/text/plain-text';
import type { Day } from '@chengan/shared/time/day';
import { pastProblems } from '../agency/past-day.ts';

/** 监督检查、宣传教育 (J-7). */
export const PARTICIPATION_KINDS = ['INSPECTION', 'PUBLICITY'] as const;
export type ParticipationKind = (typeof PARTICIPATION_KINDS)[number];

/** That an agency helped an authority with an inspection or with publicity (J-7), as the agency records it. */
export interface Participation {
  readonly id: string;
  readonly agency: string;
  readonly assistedOn: Day;
  /** Id of the authority that was helped, or in whose territory a village or community was. */
  readonly authority: string;
  readonly kind: ParticipationKind;
  readonly note: string;
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly account: string;
  /** ISO 8601; null while it stands. */
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string | null;
}

export type NewParticipation = Pick<Participation, 'assistedOn' | 'authority' | 'kind' | 'note'>;

/** Everything against a new record: unknown authority, a day to come, no or too long a note, the same thing twice. */
export function checkParticipation(
  { assistedOn, authority, note }: NewParticipation,
  known: boolean,
  today: Day,
): Problem[] {
  const unknown = authorityProblem(authority, 'authority');
  return [
    ...pastProblems(assistedOn, 'assistedOn', today),
    ...(unknown ? [unknown] : []),
    ...checkPlainText(note, { field: 'note', name: '参与内容', nameEn: 'note', longest: 500 }),
    ...(known
      ? [
          problem('PARTICIPATION_KNOWN', '这次参与已经登记过。', 'This is on record already.', {
            field: 'note',
          }),
        ]
      : []),
  ];
}
