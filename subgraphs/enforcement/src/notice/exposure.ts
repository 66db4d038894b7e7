import { clauseById } from '@chengan/shared/regulation/register';
import type { NoticeKind } from './kinds.ts';
import type { NoticeFacts } from './notice.ts';

/** C1-16-0: exposure, and public censure, which is the exposure of serious cases. */
export const EXPOSING_KINDS: readonly NoticeKind[] = ['EXPOSURE', 'PUBLIC_CENSURE'];

const ACT = 'C1';

/** Whether a notice, once published, is an exposure that Changji's ladder counts: under its act, and naming the subject. */
export function countsAsExposure({
  kind,
  naming,
  basis,
}: Pick<NoticeFacts, 'kind' | 'naming' | 'basis'>): boolean {
  return (
    EXPOSING_KINDS.includes(kind) && naming === 'NAMED' && basis.some((id) => clauseById(id)?.act === ACT)
  );
}
