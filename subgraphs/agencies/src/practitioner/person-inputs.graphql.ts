import { type Industry, isIndustry } from '@chengan/shared/industry/industry';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { CertificateInput } from './check-certificate.ts';
import type { PersonFacts } from './person.ts';
import {
  CertificateKind,
  CertificateLevel,
  Discipline,
  Education,
  EngineerTitle,
  Sex,
} from './person-enums.graphql.ts';
import type * as values from './practitioner.ts';

@InputType()
export class TradeYearsInput {
  @Field(() => ID, { description: 'Code of a trade.' })
  industry: string;

  @Field(() => Int)
  years: number;
}

@InputType({ description: 'What is on file of a person beside the identity number.' })
export class PersonInput {
  @Field(() => String)
  name: string;

  @Field(() => Sex)
  sex: values.Sex;

  @Field(() => Education, { nullable: true })
  education?: values.Education | null;

  @Field(() => String, { nullable: true })
  major?: string | null;

  @Field(() => EngineerTitle)
  title: values.Title;

  @Field(() => [ID], { nullable: true, description: 'Codes of the trades that the title is for.' })
  titleIndustries?: string[] | null;

  @Field(() => [Discipline], { nullable: true })
  disciplines?: values.Discipline[] | null;

  @Field(() => [TradeYearsInput], { nullable: true })
  safetyYears?: TradeYearsInput[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of somebody who works for an agency.' })
  employedOn?: Day | null;

  @Field(() => DateScalar, { nullable: true })
  contractOn?: Day | null;

  @Field(() => DateScalar, { nullable: true })
  insuredFrom?: Day | null;

  @Field(() => Boolean)
  fullTime: boolean;
}

@InputType()
export class PersonCertificateInput {
  @Field(() => CertificateKind)
  kind: values.CertificateKind;

  @Field(() => CertificateLevel, { nullable: true })
  level?: values.CertificateLevel | null;

  @Field(() => String)
  number: string;

  @Field(() => [ID], { nullable: true })
  industries?: string[] | null;

  @Field(() => DateScalar)
  validFrom: Day;

  @Field(() => DateScalar, { nullable: true })
  validTo?: Day | null;

  @Field(() => String)
  issuedBy: string;

  @Field(() => ID, { nullable: true, description: 'A file of the purpose CERTIFICATE.' })
  attachment?: string | null;
}

/** The facts of an input; INDUSTRY_UNKNOWN and TRADE_TWICE for codes of trades that are none, or stand twice. */
export function factsIn(input: PersonInput): Outcome<PersonFacts> {
  const titles = tradesIn(input.titleIndustries ?? [], 'titleIndustries');
  const years = input.safetyYears ?? [];
  const worked = tradesIn(
    years.map((one) => one.industry),
    'safetyYears',
  );
  const problems = [titles, worked].flatMap((one) => (one.ok ? [] : one.problems));
  const { name, sex, title, fullTime } = input;
  return unless(problems, () => ({
    ...{ name, sex, title, fullTime, education: input.education ?? null, major: input.major ?? null },
    titleIndustries: titles.ok ? titles.value : [],
    disciplines: input.disciplines ?? [],
    safetyYears: Object.fromEntries(years.map((one) => [one.industry, one.years])),
    employedOn: input.employedOn ?? null,
    contractOn: input.contractOn ?? null,
    insuredFrom: input.insuredFrom ?? null,
  }));
}

/** The certificate of an input; INDUSTRY_UNKNOWN. */
export function certificateIn(input: PersonCertificateInput): Outcome<CertificateInput> {
  const trades = tradesIn(input.industries ?? [], 'industries');
  if (!trades.ok) return trades;
  const { kind, number, validFrom, issuedBy } = input;
  return {
    ok: true,
    value: {
      ...{ kind, number, validFrom, issuedBy, level: input.level ?? null, industries: trades.value },
      ...{ validTo: input.validTo ?? null, attachment: input.attachment ?? null },
    },
  };
}

/** Codes of trades as such. */
export function tradesIn(codes: readonly string[], field: string): Outcome<Industry[]> {
  const trades = codes.filter(isIndustry);
  if (trades.length !== codes.length)
    return refused(problem('INDUSTRY_UNKNOWN', '没有这个行业。', 'There is no such trade.', { field }));
  if (new Set(trades).size !== trades.length)
    return refused(problem('TRADE_TWICE', '同一行业填写了两次。', 'One trade stands twice.', { field }));
  return { ok: true, value: trades };
}
