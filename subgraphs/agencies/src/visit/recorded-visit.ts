import { type Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Doubt } from './doubts.ts';

/** What became of one visit of a batch. KNOWN: it was here already, word for word; that is as good as recorded. */
export type RecordedVisit =
  | { readonly id: string; readonly outcome: 'RECORDED' | 'KNOWN'; readonly doubts: readonly Doubt[] }
  | { readonly id: string; readonly outcome: 'REFUSED'; readonly problems: readonly Problem[] };

/** How many visits are taken at once: a phone sends what it has in rounds of this many. */
const MOST_AT_ONCE = 20;

/** The same id came with other content: neither is taken for the other, and nothing is overwritten. */
export function visitDiffers(): Problem {
  return problem(
    'VISIT_DIFFERS',
    '同一编号的现场服务已有记录，内容不同。已有记录不会被覆盖；如需更改，请对已有记录作更正。',
    'A visit of this id is on record with other content. Nothing is overwritten; correct the entry on record instead.',
    { field: 'id', clause: 'S-5.4.1b' },
  );
}

/** A batch of none, or of too many. */
export function batchProblems(count: number): Problem[] {
  if (count >= 1 && count <= MOST_AT_ONCE) return [];
  return [
    problem(
      'BATCH_SIZE',
      `一次可提交 1 至 ${MOST_AT_ONCE} 次现场服务。`,
      `Send 1 to ${MOST_AT_ONCE} visits at a time.`,
      { field: 'visits' },
    ),
  ];
}
