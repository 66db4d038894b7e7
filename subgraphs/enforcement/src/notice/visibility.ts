import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { problem } from '@chengan/shared/outcome/problem';
import type { NoticeState } from './notice.ts';

export interface Published {
  readonly state: NoticeState;
  readonly publishedAt: string | null;
  /** The last public day. */
  readonly publicUntil: Day | null;
}

/**
 * Why a notice is not shown to the public on `today`; undefined when it is shown. What was public and no longer is says
 * so; what never was is not found, like what does not exist.
 */
export function whyHidden(notice: Published | undefined, today: Day): Problem | undefined {
  if (!notice || notice.publishedAt === null || notice.publicUntil === null) return notFound();
  if (notice.state === 'WITHDRAWN') {
    return problem('NOTICE_WITHDRAWN', '该公告已撤回。', 'This notice has been withdrawn.', { field: 'id' });
  }
  if (notice.publicUntil < today) {
    return problem('NOTICE_EXPIRED', '该公告的公示期已满。', 'The public term of this notice is over.', {
      field: 'id',
    });
  }
  return undefined;
}

function notFound(): Problem {
  return problem('NOT_FOUND', '没有这份公告。', 'There is no such notice.', { field: 'id' });
}
