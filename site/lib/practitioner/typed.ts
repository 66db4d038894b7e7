import { z } from 'zod';
import { choice, day, optionalText, text, ticked } from '../form/fields.ts';
import type { PersonInput } from '../hub/generated/graphql.ts';
import { DISCIPLINES, EDUCATIONS, SEXES, TITLES } from './choices.ts';

/** Boxes that were ticked: none, one, or several. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) =>
    value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value,
  );

/** A day that may be missing. */
export const optionalDay = z.union([z.literal('').transform(() => null), day.transform((value) => value)]);

export const personFields = {
  name: text(2000),
  sex: choice(SEXES),
  education: z.union([z.literal('').transform(() => null), choice(EDUCATIONS)]),
  major: optionalText(2000),
  title: choice(TITLES),
  titleIndustries: several,
  disciplines: several,
  safetyIndustry: z.string(),
  safetyYears: z.string().trim(),
  fullTime: ticked,
};

interface Typed {
  readonly name: string;
  readonly sex: PersonInput['sex'];
  readonly education: PersonInput['education'];
  readonly major: string | null;
  readonly title: PersonInput['title'];
  readonly titleIndustries: string[];
  readonly disciplines: string[];
  readonly safetyIndustry: string;
  readonly safetyYears: string;
  readonly fullTime: boolean;
}

/** What was typed as the hub takes it. Years that are no whole number go on as they are refused there: as −1. */
export function personInput(typed: Typed): PersonInput {
  const { safetyIndustry, safetyYears, disciplines, ...rest } = typed;
  const years = /^\d{1,2}$/.test(safetyYears) ? Number(safetyYears) : -1;
  return {
    ...rest,
    disciplines: DISCIPLINES.filter((one) => disciplines.includes(one)),
    safetyYears: safetyIndustry === '' || safetyYears === '' ? [] : [{ industry: safetyIndustry, years }],
  };
}
