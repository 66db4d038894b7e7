import type { Em } from '@chengan/shared/database/database';
import { notFound } from '@chengan/shared/outcome/not-found';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { type Actor, agencyPersonIn, observerIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { isSupervised } from '../territory/territory.store.ts';

const NOT_FOR_YOU = problem(
  'FORBIDDEN',
  '机构档案限机构本身和对其负有监管职责的应急管理部门查看。',
  'The file of an agency is seen by the agency itself and by the authorities that supervise it.',
  { clause: 'J-4' },
);

/**
 * What keeps `actor` from what an agency files: none for its own people, and for officials and auditors of an authority
 * that supervises it, by its seat or by a client's town (J-4). NOT_FOUND for what is another's, UNAUTHENTICATED for
 * nobody, FORBIDDEN for whoever sees no agency's file at all.
 */
export async function fileViewerProblems(
  em: Em,
  actor: Actor | undefined,
  agency: string,
): Promise<Problem[]> {
  if (!actor) return [SIGN_IN_FIRST];
  const missing = notFound('机构档案', 'agency file', 'creditCode');
  const person = agencyPersonIn(actor);
  if (person) return person.agency === agency ? [] : [missing];
  const observer = observerIn(actor);
  if (!observer) return [NOT_FOR_YOU];
  return (await isSupervised(em, observer.authority, agency)) ? [] : [missing];
}
