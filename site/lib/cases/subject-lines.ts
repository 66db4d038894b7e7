import type { NamedSubjectFragment, SubjectInput, SubjectKind } from '../hub/generated/graphql.ts';
import type { HubProblem } from '../hub/problem.ts';
import { asCode, type Found, subjectTyped, type TypedSubject } from './subject-typed.ts';

const KIND_OF: Readonly<Record<string, SubjectKind>> = {
  机构: 'AGENCY',
  服务机构: 'AGENCY',
  agency: 'AGENCY',
  企业: 'ENTERPRISE',
  enterprise: 'ENTERPRISE',
  专家: 'EXPERT',
  expert: 'EXPERT',
};

/** Names are looked up one by one; codes are not. */
const MOST_NAMES = 20;

/** One line: its kind, where it says so, and a code or a name. */
export function subjectLine(
  line: string,
  kind: SubjectKind,
): { readonly kind: SubjectKind; readonly typed: string } {
  const [, prefix = '', rest = ''] = /^([^:：]{2,10})[:：](.*)$/.exec(line) ?? [];
  const said = KIND_OF[prefix.trim().toLowerCase()];
  const typed = (said ? rest : line).trim();
  const [first = ''] = typed.split(/\s+/, 1);
  return { kind: said ?? kind, typed: /^[0-9A-Z]{18}$/.test(asCode(first)) ? asCode(first) : typed };
}

export type FoundAll =
  | { readonly ok: true; readonly subjects: readonly SubjectInput[] }
  | { readonly ok: false; readonly problems: readonly HubProblem[] };

/** Everybody named in `lines`, one a line; else every line that names nobody, or more than one. */
export async function subjectLines(
  lines: string,
  kind: SubjectKind,
  find: (typed: TypedSubject, field: string) => Promise<Found> = subjectTyped,
): Promise<FoundAll> {
  const each = lines
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => subjectLine(line, kind));
  const names = each.filter((one) => one.kind !== 'EXPERT' && one.typed.length !== 18);
  if (names.length > MOST_NAMES) return { ok: false, problems: [tooManyNames()] };
  const answers = await Promise.all(
    each.map(async (one) => ({
      ...one,
      found: await find({ ...one, picked: undefined, offeredFor: undefined }, 'subjects'),
    })),
  );
  const problems = answers.flatMap(({ typed, found }) => (found.ok ? [] : found.problems.map(inLine(typed))));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, subjects: answers.flatMap(({ found }) => (found.ok ? [found.subject] : [])) };
}

/** The lines of a form for those whom a record names. */
export function linesOf(subjects: readonly NamedSubjectFragment[]): string {
  return subjects
    .map((subject) => {
      if (subject.__typename === 'Expert') return `专家：${subject.id}`;
      const prefix = subject.__typename === 'Agency' ? '机构' : '企业';
      return `${prefix}：${subject.creditCode} ${subject.name ?? ''}`.trim();
    })
    .join('\n');
}

function inLine(typed: string): (problem: HubProblem) => HubProblem {
  return (problem) => {
    if (problem.code === 'SUBJECT_TO_CHOOSE') {
      return {
        ...problem,
        message: `“${typed}”不是完整的登记名称，请写全称或统一社会信用代码。`,
        messageEn: `“${typed}” is no whole registered name; give it in full, or the credit code.`,
      };
    }
    return {
      ...problem,
      message: `“${typed}”：${problem.message}`,
      messageEn: `“${typed}”: ${problem.messageEn}`,
    };
  };
}

function tooManyNames(): HubProblem {
  return {
    code: 'TOO_MANY_NAMES',
    message: `一次最多按名称查找 ${MOST_NAMES} 个，其余请填统一社会信用代码。`,
    messageEn: `At most ${MOST_NAMES} names are looked up at once; give credit codes for the others.`,
    field: 'subjects',
  };
}
