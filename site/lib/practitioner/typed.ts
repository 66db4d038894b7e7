import { z } from 'zod';
import { choice, day, optionalText, text, ticked } from '../form/fields.ts';
import type { PersonInput } from '../hub/generated/graphql.ts';
import type { PersonInFull } from '../hub/people.ts';
import type { FormValues } from '../form/state.ts';
import { DISCIPLINES, EDUCATIONS, SEXES, TITLES, TRADES } from './choices.ts';

/** Boxes that were ticked: none, one, or several. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) =>
    value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value,
  );

/** A day that may be missing. */
export const optionalDay = z.union([z.literal('').transform(() => null), day.transform((value) => value)]);

type Trade = (typeof TRADES)[number];
type YearsField = `safetyYears.${Trade}`;

/** The field for the years of work in a trade. */
export const yearsField = (trade: Trade): YearsField => `safetyYears.${trade}`;

const years = z
  .string()
  .trim()
  .refine((value) => /^\d{0,2}$/.test(value), { params: { code: 'YEARS_MALFORMED' } });
const yearsFields = Object.fromEntries(TRADES.map((trade) => [yearsField(trade), years])) as Record<
  YearsField,
  typeof years
>;

export const personFields = {
  name: text(2000),
  sex: choice(SEXES),
  education: z.union([z.literal('').transform(() => null), choice(EDUCATIONS)]),
  major: optionalText(2000),
  title: choice(TITLES),
  titleIndustries: several,
  disciplines: several,
  ...yearsFields,
  fullTime: ticked,
};

type Typed = z.output<z.ZodObject<typeof personFields>>;

/** What was typed as the hub takes it. A trade without years is left out; nought years are years. */
export function personInput(typed: Typed): PersonInput {
  const { name, sex, education, major, title, titleIndustries, disciplines, fullTime } = typed;
  return {
    ...{ name, sex, education, major, title, titleIndustries, fullTime },
    disciplines: DISCIPLINES.filter((one) => disciplines.includes(one)),
    safetyYears: TRADES.flatMap((industry) => {
      const said = typed[yearsField(industry)];
      return said === '' ? [] : [{ industry, years: Number(said) }];
    }),
  };
}

/** What a file says, field by field. */
export function personValues(person: PersonInFull): FormValues {
  return {
    name: person.name,
    sex: person.sex,
    education: person.education ?? '',
    major: person.major ?? '',
    title: person.title,
    titleIndustries: person.titleIndustries.map(({ code }) => code),
    disciplines: [...person.disciplines],
    ...Object.fromEntries(
      person.safetyYears.map(({ industry, years: said }) => [`safetyYears.${industry.code}`, String(said)]),
    ),
    ...(person.fullTime ? { fullTime: 'yes' } : {}),
    employedOn: person.employedOn ?? '',
    contractOn: person.contractOn ?? '',
    insuredFrom: person.insuredFrom ?? '',
  };
}
