import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { StarApplication } from './application.ts';
import { doDeed, type Seen } from './change-application.command.ts';
import { handlerProblems } from './who.ts';

const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 };

/** Accepts an application (S-7.3, step 2). */
export async function acceptApplication(
  em: Em,
  clock: Clock,
  official: Official,
  seen: Seen,
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'ACCEPT',
    account: official.account,
    problems: (application) => handlerProblems(application, official),
  });
}

/** Returns an application for completion, or refuses it, with the reason that the agency is told. */
export async function turnBackApplication(
  em: Em,
  clock: Clock,
  official: Official,
  { reason, deed, ...seen }: Seen & { readonly reason: string; readonly deed: 'RETURN' | 'REFUSE' },
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed,
    account: official.account,
    problems: (application) => [...handlerProblems(application, official), ...checkText(reason, REASON)],
    change: () => ({ reason }),
    note: reason,
  });
}
