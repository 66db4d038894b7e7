import { isIndustry } from '@chengan/shared/industry/industry';
import { isUuid } from '@chengan/shared/outcome/id';
import { type Outcome, ok, type Problem, refused } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';
import { isServiceKind } from '../service-kind/service-kind.ts';
import { type ContractTerms, SECTIONS, type SectionCode, type Sections } from './terms.ts';

/** Terms as they were sent: codes are not known to be any. */
export interface SentTerms {
  readonly number?: string | null;
  readonly signedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly visitsPerYear: number;
  readonly industry: string;
  readonly place: string;
  readonly kinds: readonly string[];
  readonly contents: readonly number[];
  readonly leader?: string | null;
  readonly sections: readonly { readonly code: string; readonly text: string }[];
  readonly fee?: string | null;
}

const isSection = (code: string): code is SectionCode => SECTIONS.some((one) => one.code === code);

/** The terms with their codes read; INDUSTRY_UNKNOWN, KIND_UNKNOWN, SECTION_UNKNOWN, SECTION_TWICE, ID_MALFORMED for what is none. */
export function readTerms(sent: SentTerms): Outcome<ContractTerms> {
  const { industry, leader, sections, fee } = sent;
  const kinds = [...new Set(sent.kinds)].filter(isServiceKind);
  const wrongKinds = sent.kinds.filter((kind) => !isServiceKind(kind));
  const wrongSections = sections.filter(({ code }) => !isSection(code));
  const person = leader?.trim() || null;
  const problems: Problem[] = [
    ...wrongKinds.map((kind) =>
      problem('KIND_UNKNOWN', `没有“${kind}”这一服务类别。`, `There is no kind of service "${kind}".`, {
        field: 'kinds',
      }),
    ),
    ...wrongSections.map(({ code }) =>
      problem('SECTION_UNKNOWN', `合同没有“${code}”这一部分。`, `A contract has no part "${code}".`, {
        field: 'sections',
      }),
    ),
    ...(new Set(sections.map(({ code }) => code)).size < sections.length
      ? [
          problem('SECTION_TWICE', '合同的同一部分写了两次。', 'A part of the contract is there twice.', {
            field: 'sections',
          }),
        ]
      : []),
    ...(person !== null && !isUuid(person)
      ? [
          problem('ID_MALFORMED', '项目负责人的编号格式不对。', 'The id of the leader is none.', {
            field: 'leader',
          }),
        ]
      : []),
  ];
  if (!isIndustry(industry))
    return refused(
      problem('INDUSTRY_UNKNOWN', `没有“${industry}”这一行业。`, `There is no trade "${industry}".`, {
        field: 'industry',
      }),
      ...problems,
    );
  const [first, ...more] = problems;
  if (first) return refused(first, ...more);
  const { signedOn, startsOn, endsOn, visitsPerYear, place, contents } = sent;
  const words: Sections = Object.fromEntries(
    sections.flatMap(({ code, text }) =>
      isSection(code) && text.trim() !== '' ? [[code, text.trim()]] : [],
    ),
  );
  return ok({
    ...{ signedOn, startsOn, endsOn, visitsPerYear, place, contents, industry, kinds },
    number: sent.number?.trim() || null,
    leader: person,
    sections: words,
    fee: fee?.trim() || null,
  });
}
