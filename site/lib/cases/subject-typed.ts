import type { SubjectInput, SubjectKind } from '../hub/generated/graphql.ts';
import type { HubAnswer, HubProblem } from '../hub/problem.ts';
import { search } from '../hub/search.ts';
import type { Hit, Hits } from './hits.ts';

/** What stands in the fields for a subject. */
export interface TypedSubject {
  readonly kind: SubjectKind;
  /** A name, a credit code, or the id of an expert. */
  readonly typed: string;
  /** The code chosen from those that were found under `offeredFor`. */
  readonly picked: string | undefined;
  readonly offeredFor: string | undefined;
}

export type Found =
  | { readonly ok: true; readonly subject: SubjectInput }
  | { readonly ok: false; readonly problems: readonly HubProblem[]; readonly hits: Hits | undefined };

const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** A code as it is stored: half width, capital, without white space. */
export function asCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/**
 * Whom somebody means. A code is taken as it is: the hub knows whether it is registered. A name is taken when exactly
 * one bears it; whatever merely resembles it is offered to choose from, since a finding must not hit a namesake.
 */
export async function subjectTyped(
  { kind, typed, picked, offeredFor }: TypedSubject,
  field: string,
  find: (text: string, kind: SubjectKind) => Promise<HubAnswer<readonly Hit[]>> = findHits,
): Promise<Found> {
  if (kind === 'EXPERT') return { ok: true, subject: { kind, code: typed.trim() } };
  if (picked !== undefined && offeredFor === typed) return { ok: true, subject: { kind, code: picked } };
  const code = asCode(typed);
  if (CREDIT_CODE.test(code)) return { ok: true, subject: { kind, code } };
  const answer = await find(typed, kind);
  if (!answer.ok) {
    return { ok: false, problems: answer.problems.map((one) => ({ ...one, field })), hits: undefined };
  }
  const same = answer.value.filter(({ name }) => name === typed.trim());
  const [only] = same;
  if (only && same.length === 1) return { ok: true, subject: { kind, code: only.code } };
  if (answer.value.length === 0) return { ok: false, problems: [nobody(field)], hits: undefined };
  return { ok: false, problems: [choose(field)], hits: { typed, hits: answer.value } };
}

async function findHits(text: string, kind: SubjectKind): Promise<HubAnswer<readonly Hit[]>> {
  const answer = await search(text, kind, undefined, undefined);
  if (!answer.ok) return answer;
  return {
    ok: true,
    value: answer.value.value.nodes.flatMap(({ subject }) =>
      subject.__typename === 'Expert'
        ? []
        : [{ code: subject.creditCode, name: subject.name ?? '', note: subject.region?.fullName ?? '' }],
    ),
  };
}

function nobody(field: string): HubProblem {
  return {
    code: 'SUBJECT_NOT_FOUND',
    message: '没有找到名称相近的对象。请核对名称，或填统一社会信用代码。',
    messageEn: 'Nobody has a name like this. Check it, or give the credit code.',
    field,
  };
}

function choose(field: string): HubProblem {
  return {
    code: 'SUBJECT_TO_CHOOSE',
    message: '请在查到的对象中选定一个，再提交一次。',
    messageEn: 'Choose one of those that were found, and send it again.',
    field,
  };
}
