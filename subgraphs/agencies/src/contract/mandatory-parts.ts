import type { Problem } from '@chengan/shared/outcome/outcome';
import { type ClauseId, inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day } from '@chengan/shared/time/day';
import { bureauOfPlace } from './place-of-service.ts';
import { type ContractTerms, SECTIONS, type SectionCode } from './terms.ts';

/** A part that an act wants in a contract: one in words, or the field that holds it. */
export type ContractPart = SectionCode | 'LEADER' | 'FREQUENCY';

/** By the bureau of the place of service. Jiangyin asks for a contract (J-11a) and names no parts of it. */
const PARTS: Readonly<Record<string, Norm<readonly ContractPart[]>>> = {
  changji: [
    {
      from: day('2020-06-28'),
      value: ['OBJECT', 'SCOPE', 'RIGHTS', 'DUTIES', 'LIABILITY'],
      cite: 'C1-5c',
    },
  ],
  suzhou: [
    {
      from: day('2020-10-01'),
      // 责、权、利 of both sides are three parts
      value: ['LEADER', 'CONTENT', 'TIME', 'FREQUENCY', 'QUALITY', 'LIABILITY', 'RIGHTS', 'INTERESTS'],
      cite: 'S-5.3',
    },
  ],
};

/** The parts that a contract for service at `place`, signed on `on`, must state, each with the clause that says so. */
export function mandatoryParts(
  place: string,
  on: Day,
): readonly { readonly part: ContractPart; readonly clause: ClauseId }[] {
  const bureau = bureauOfPlace(place);
  const norm = bureau === undefined ? undefined : PARTS[bureau];
  const version = norm && inForce(norm, on);
  return version?.value.map((part) => ({ part, clause: version.cite })) ?? [];
}

type Stated = Pick<ContractTerms, 'place' | 'signedOn' | 'leader' | 'visitsPerYear' | 'sections'>;

/** PART_MISSING for each mandatory part that the terms do not state, with its clause; blanks state nothing. */
export function missingParts(terms: Stated): Problem[] {
  return mandatoryParts(terms.place, terms.signedOn).flatMap(({ part, clause }) => {
    if (states(terms, part)) return [];
    const { zh, en } = NAMES[part];
    return [
      {
        code: 'PART_MISSING',
        message: `合同未写明${zh}。`,
        messageEn: `The contract does not state: ${en}.`,
        field: part === 'LEADER' ? 'leader' : part === 'FREQUENCY' ? 'visitsPerYear' : sectionField(part),
        clause,
      },
    ];
  });
}

/** The input field of a section: `sectionObject`. */
export function sectionField(code: SectionCode): string {
  return `section${code.charAt(0)}${code.slice(1).toLowerCase()}`;
}

function states(terms: Stated, part: ContractPart): boolean {
  if (part === 'LEADER') return terms.leader !== null;
  if (part === 'FREQUENCY') return terms.visitsPerYear > 0;
  return (terms.sections[part] ?? '').trim() !== '';
}

const NAMES: Readonly<Record<ContractPart, { readonly zh: string; readonly en: string }>> = {
  ...(Object.fromEntries(
    SECTIONS.map(({ code, name, nameEn }) => [code, { zh: name, en: nameEn.toLowerCase() }]),
  ) as Record<SectionCode, { zh: string; en: string }>),
  LEADER: { zh: '项目负责人', en: 'the project leader' },
  FREQUENCY: { zh: '服务频次', en: 'how often' },
};
