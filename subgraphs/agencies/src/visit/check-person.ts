import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';

/** A person of an agency, as far as a visit asks. */
export interface PersonFact {
  readonly id: string;
  readonly agency: string;
  readonly name: string;
  readonly employedOn: Day;
  /** The last day at the agency; null while there. */
  readonly leftOn: Day | null;
  readonly certificates: readonly CertificateFact[];
}

export interface CertificateFact {
  readonly number: string;
  readonly validFrom: Day;
  /** Last day in force; null: without end. */
  readonly validTo: Day | null;
}

/**
 * Why the persons named cannot have been at the site for the agency on `on`: none, not of the agency, not there any more
 * or not yet, or with certificates of which none held that day. Who has none at all is judged by the rules of staff, not
 * here: a senior engineer needs none (C1-4b).
 */
export function personProblems(
  named: readonly string[],
  known: readonly PersonFact[],
  agency: string,
  on: Day | undefined,
): Problem[] {
  if (named.length === 0) {
    return [
      problem('PERSON_MISSING', '请选择到现场的服务人员。', 'Name who was at the site.', {
        field: 'practitioners',
        clause: 'J-A3-2-5',
      }),
    ];
  }
  const twice = new Set(named).size < named.length;
  return [
    ...(twice
      ? [problem('NAMED_TWICE', '同一人员写了两次。', 'A person is named twice.', { field: 'practitioners' })]
      : []),
    ...named.flatMap((id, index) => {
      const person = known.find((one) => one.id === id && one.agency === agency);
      return onePerson(person, on, `practitioners.${index}`);
    }),
  ];
}

function onePerson(person: PersonFact | undefined, on: Day | undefined, field: string): Problem[] {
  if (!person)
    return [problem('PERSON_UNKNOWN', '本机构没有这名人员。', 'The agency has no such person.', { field })];
  if (on === undefined) return [];
  const { name, certificates } = person;
  const away = awayProblems(person, on, field);
  if (away.length > 0) return away;
  const last = certificates
    .map(({ validTo }) => validTo ?? '')
    .sort()
    .at(-1);
  if (certificates.length === 0 || certificates.some((one) => holdsOn(one, on))) return [];
  return [
    problem(
      'CERTIFICATE_NOT_VALID',
      `${name}的执业证书在 ${on} 无效（最近一次有效期至 ${last}）；请先更新人员档案，或更正服务人员。`,
      `No certificate of ${name} held on ${on} (the last ran to ${last}); bring the person's file up to date, or name who was there.`,
      { field, clause: 'C1-15-1' },
    ),
  ];
}

/**
 * Why somebody cannot be the project leader whom the sheet names (form C): not of the agency, or not with it on `on`. The
 * leader need not have been at the site; null names nobody.
 */
export function leaderNamedProblems(
  named: string | null,
  leader: PersonFact | null,
  agency: string,
  on: Day | undefined,
): Problem[] {
  if (named === null) return [];
  const field = 'leader';
  // another's is told like nobody at all
  if (leader?.agency !== agency)
    return [
      problem('LEADER_UNKNOWN', '项目负责人不是本机构人员。', 'The agency has no such leader.', {
        field,
        clause: 'S-5.4.1a',
      }),
    ];
  return on === undefined ? [] : awayProblems(leader, on, field);
}

function awayProblems({ name, employedOn, leftOn }: PersonFact, on: Day, field: string): Problem[] {
  if (on >= employedOn && (leftOn === null || on <= leftOn)) return [];
  return [
    problem(
      'PERSON_NOT_EMPLOYED',
      `${name}在 ${on} 不是本机构人员。`,
      `${name} was not with the agency on ${on}.`,
      { field, clause: 'S-4.1c' },
    ),
  ];
}

function holdsOn({ validFrom, validTo }: CertificateFact, on: Day): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}
