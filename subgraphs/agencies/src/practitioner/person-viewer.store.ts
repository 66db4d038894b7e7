import type { Em } from '@chengan/shared/database/database';
import { notFound } from '@chengan/shared/outcome/not-found';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { type Actor, observerIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { isSupervised } from '../territory/territory.store.ts';

const MISSING = notFound('人员档案', 'file of a person', 'holder');
const NOT_FOR_YOU = problem(
  'FORBIDDEN',
  '人员档案限机构（专家）本身和对其负有监管职责的应急管理部门查看。',
  'Files of persons are seen by the agency (or expert) itself and by the authorities that supervise it.',
  { clause: 'J-4' },
);

/**
 * What keeps `actor` from the files of persons of `holder`, an agency or an expert: none for the holder's own people and
 * for officials and auditors of an authority that supervises the agency, or of Changji for an expert (C1-2a, C1-5b).
 * NOT_FOUND for what is another's, UNAUTHENTICATED for nobody, FORBIDDEN for whoever sees no such file at all.
 */
export async function personViewerProblems(
  em: Em,
  actor: Actor | undefined,
  holder: string,
): Promise<Problem[]> {
  if (!actor) return [SIGN_IN_FIRST];
  if (actor.kind === 'AGENCY' || actor.kind === 'EXPERT') return actor.holder === holder ? [] : [MISSING];
  const observer = observerIn(actor);
  if (!observer) return [NOT_FOR_YOU];
  const seen = await isSupervised(em, observer.authority, holder);
  return seen ? [] : [MISSING];
}
