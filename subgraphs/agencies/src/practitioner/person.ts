import type { Industry } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';
import type { Certificate, Discipline, Education, Sex, Title } from './practitioner.ts';

/** What is on file of a person beside the identity number (J-A1, C1-4b). An expert is employed by nobody. */
export interface PersonFacts {
  readonly name: string;
  readonly sex: Sex;
  readonly education: Education | null;
  readonly major: string | null;
  readonly title: Title;
  readonly titleIndustries: readonly Industry[];
  readonly disciplines: readonly Discipline[];
  readonly safetyYears: Readonly<Partial<Record<Industry, number>>>;
  readonly employedOn: Day | null;
  /** 劳动合同 signed. */
  readonly contractOn: Day | null;
  readonly insuredFrom: Day | null;
  readonly fullTime: boolean;
}

/** Fields in the order of the form; `identity` stands for a number that was corrected. */
const PERSON_FIELDS = [
  'name',
  'sex',
  'education',
  'major',
  'title',
  'titleIndustries',
  'disciplines',
  'safetyYears',
  'employedOn',
  'contractOn',
  'insuredFrom',
  'fullTime',
] as const satisfies readonly (keyof PersonFacts)[];
export type PersonField = (typeof PERSON_FIELDS)[number] | 'identity' | 'leftOn' | 'certificates';

/** A certificate as it is kept, with who issued it and its picture. */
export interface HeldCertificate extends Certificate {
  readonly issuedBy: string;
  /** Id of the file with its picture; null while there is none. */
  readonly attachment: string | null;
  /** The day from which it no longer counts, and why; null while it does. */
  readonly endedOn: Day | null;
  readonly endedReason: string | null;
}

/** A person's file. The identity number is not in it: only its masked form. */
export interface PersonFile extends PersonFacts {
  readonly id: string;
  readonly holderKind: 'AGENCY' | 'EXPERT';
  /** Credit code of the agency, or the expert's own id. */
  readonly holder: string;
  readonly version: number;
  readonly identityMasked: string;
  /** The last day of employment; null while employed. */
  readonly leftOn: Day | null;
  /** The agency was told that the person is registered elsewhere, and confirmed. */
  readonly elsewhereConfirmed: boolean;
  readonly certificates: readonly HeldCertificate[];
}

/** The fields in which two versions differ, in the order of the form. */
export function changedPersonFields(before: PersonFacts, after: PersonFacts): PersonField[] {
  return PERSON_FIELDS.filter((field) => written(before[field]) !== written(after[field]));
}

/** The facts alone, as a version keeps them. */
export function factsOf(of: PersonFacts): PersonFacts {
  const { name, sex, education, major, title, titleIndustries, disciplines, safetyYears } = of;
  const { employedOn, contractOn, insuredFrom, fullTime } = of;
  return {
    ...{ name, sex, education, major, title, titleIndustries, disciplines, safetyYears },
    ...{ employedOn, contractOn, insuredFrom, fullTime },
  };
}

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
