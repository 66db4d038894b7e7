import { z } from 'zod';
import { day, optionalText, text } from '../form/fields.ts';
import type { ContractFileFull } from '../hub/contract-files.ts';
import type { ContractTermsInput } from '../hub/generated/graphql.ts';
import type { FormValues } from '../form/state.ts';

/** The sections of a contract by the names of their fields, which are those of the hub's problems. */
export const SECTION_FIELDS = {
  sectionObject: 'OBJECT',
  sectionScope: 'SCOPE',
  sectionContent: 'CONTENT',
  sectionTime: 'TIME',
  sectionQuality: 'QUALITY',
  sectionRights: 'RIGHTS',
  sectionDuties: 'DUTIES',
  sectionLiability: 'LIABILITY',
  sectionInterests: 'INTERESTS',
} as const;

type SectionField = keyof typeof SECTION_FIELDS;
export const SECTION_NAMES = Object.keys(SECTION_FIELDS) as SectionField[];

const LONGEST = 2_000;
const section = optionalText(LONGEST).optional();

/** Boxes that are ticked: none, one or several. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => (given === undefined ? [] : typeof given === 'string' ? [given] : given));

const wholeNumber = z
  .string()
  .trim()
  .min(1)
  .refine((value) => value === '' || /^\d{1,4}$/.test(value), { params: { code: 'NUMBER_MALFORMED' } })
  .transform(Number);

export const termsFields = {
  number: optionalText(200),
  signedOn: day,
  startsOn: day,
  endsOn: day,
  visitsPerYear: wholeNumber,
  industry: text(40),
  place: text(12),
  kinds: several,
  contents: several,
  leader: optionalText(40),
  fee: optionalText(500),
  sectionObject: section,
  sectionScope: section,
  sectionContent: section,
  sectionTime: section,
  sectionQuality: section,
  sectionRights: section,
  sectionDuties: section,
  sectionLiability: section,
  sectionInterests: section,
} as const;

type Terms = z.output<z.ZodObject<typeof termsFields>>;

/** The terms as the graph takes them. */
export function termsInput(input: Terms): ContractTermsInput {
  const { number, signedOn, startsOn, endsOn, visitsPerYear, industry, place, kinds, contents, leader, fee } =
    input;
  return {
    number,
    ...{ signedOn, startsOn, endsOn, visitsPerYear, industry, place, kinds, leader, fee },
    contents: contents.map(Number),
    sections: SECTION_NAMES.flatMap((name) => {
      const words = input[name];
      return words ? [{ code: SECTION_FIELDS[name], text: words }] : [];
    }),
  };
}

/** What a contract says, field by field, for a form that amends or renews it. */
export function termsValues(contract: ContractFileFull): FormValues {
  const words = new Map(contract.sections.map(({ code, text: said }) => [code, said ?? '']));
  return {
    number: contract.number ?? '',
    enterprise: contract.enterprise.creditCode,
    signedOn: contract.signedOn ?? '',
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    visitsPerYear: String(contract.visitsPerYear),
    industry: contract.industry?.code ?? '',
    place: contract.place?.code ?? '',
    kinds: contract.kinds.map(({ code }) => code),
    contents: contract.contents.map(String),
    leader: contract.leader ?? '',
    fee: contract.fee ?? '',
    ...Object.fromEntries(SECTION_NAMES.map((name) => [name, words.get(SECTION_FIELDS[name]) ?? ''])),
  };
}
