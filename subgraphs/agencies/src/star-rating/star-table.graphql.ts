import { citation } from '@chengan/shared/regulation/register';
import { Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { BONUS_RULES, VETO_RULES } from '../star-application/sheet.ts';
import type { Measure as MeasureValue, StarSection as SectionValue } from './rules.ts';
import { SUZHOU } from './suzhou.ts';

const Measure = { ONCE: 'ONCE', EACH: 'EACH', RATIO: 'RATIO' } as const satisfies Record<
  MeasureValue,
  string
>;
registerEnumType(Measure, {
  name: 'StarMeasure',
  description: 'ONCE: taken once. EACH: by cases or persons. RATIO: by the unfinished share, 0 to 1.',
});

const Section = {
  BASIC: 'BASIC',
  QUALITY: 'QUALITY',
  HONESTY: 'HONESTY',
  BONUS: 'BONUS',
} as const satisfies Record<SectionValue, string>;
registerEnumType(Section, { name: 'StarSection', description: 'The four parts of table A.1 (S-7.4).' });

@ObjectType({
  simpleResolvers: true,
  description: 'A deduction, bonus or veto of table A.1 that can be counted.',
})
export class StarTableLine {
  @Field(() => ID)
  rule: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => Measure, { nullable: true, description: 'Of deductions only.' })
  measure: MeasureValue | null;

  @Field(() => Int, { nullable: true, description: 'In tenths of a point, for one case or the whole share.' })
  tenths: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A row of table A.1.' })
export class StarTableItem {
  @Field(() => ID)
  id: string;

  @Field(() => Section)
  section: SectionValue;

  @Field(() => String)
  label: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => Int)
  max: number;

  @Field(() => [StarTableLine])
  lines: StarTableLine[];
}

@ObjectType({ simpleResolvers: true, description: 'Table A.1 of the Suzhou standard as it is now.' })
export class StarTable {
  @Field(() => [StarTableItem])
  items: StarTableItem[];

  @Field(() => [StarTableLine], { description: 'Circumstances that bar a rating (S-7.6.2).' })
  vetoes: StarTableLine[];
}

@Resolver()
export class StarTableQuery {
  @Query(() => StarTable, {
    description: 'Public: every row and deduction with its words, for forms and calculators.',
  })
  starTable(): StarTable {
    return {
      items: SUZHOU.items.map(({ id, section, max, deductions }) => ({
        ...wordsOf(id),
        id,
        section,
        max: max[0].value ?? 0,
        lines:
          section === 'BONUS'
            ? BONUS_RULES.map((rule) => ({ rule, ...bonusWords(rule), measure: null, tenths: null }))
            : deductions.map(({ id: rule, measure, points }) => ({
                rule,
                ...wordsOf(rule),
                measure,
                tenths: Math.round((points[0].value ?? 0) * 10),
              })),
      })),
      vetoes: VETO_RULES.map((rule) => ({ rule, ...wordsOf(rule), measure: null, tenths: null })),
    };
  }
}

function wordsOf(clause: string): { label: string; labelEn: string } {
  const { label, labelEn } = citation(clause);
  return { label, labelEn };
}

function bonusWords(rule: (typeof BONUS_RULES)[number]): { label: string; labelEn: string } {
  if (rule === 'S-A20-2-DISTRICT') return { label: '区级表彰或荣誉', labelEn: 'Award of the district' };
  if (rule === 'S-A20-2-CITY')
    return { label: '市级及以上表彰或荣誉', labelEn: 'Award of the city or above' };
  return wordsOf(rule);
}
