import type { Day } from '@chengan/shared/time/day';
import type { SubjectKey } from '../subject/subject.ts';

/** What an official puts in to record a talk (约谈) that was held by the official's own authority. */
export interface TalkInput {
  readonly subject: SubjectKey;
  readonly heldOn: Day;
  /** What it was about; not public. */
  readonly topic: string;
}

/** A talk as it is stored. */
export interface Talk extends TalkInput {
  readonly id: string;
  readonly authority: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** Who withdrew it as recorded by mistake; null while it stands. */
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string | null;
}
