import { type GraphContext } from '@chengan/shared/graph/context';
import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { type Industry as IndustryCode, isIndustry } from '@chengan/shared/industry/industry';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { regionProblem } from '@chengan/shared/region/region';
import { type Day } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
import { enumOf } from '@chengan/shared/graph/enum-of';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { Industry, ServiceKind, toServiceKind } from '../service-kind/choices.graphql.ts';
import { isLicensed, isServiceKind } from '../service-kind/service-kind.ts';
import { toTrade } from './to-trade.graphql.ts';
import { onRecord } from './fit-facts.store.ts';
import { fitOf, type Need } from './fits.ts';
import {
  measureOn,
  MEASURES,
  type Qualification as QualificationRecord,
  QUALIFICATION_TYPES,
  type RegionalFiling as FilingRecord,
} from './qualification.ts';
import { qualificationsOf, regionalFilingsOf } from './qualification.store.ts';

export const QualificationType = enumOf(QUALIFICATION_TYPES);
registerEnumType(QualificationType, { name: 'QualificationType' });

export const MeasureKind = enumOf(MEASURES);
registerEnumType(MeasureKind, { name: 'QualificationMeasureKind', description: '暂停、撤销、注销.' });

@ObjectType({ simpleResolvers: true })
export class QualificationMeasure {
  @Field(() => MeasureKind)
  kind: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { nullable: true })
  to: string | null;

  @Field(() => String, { nullable: true, description: 'Which authority decided it, by which document.' })
  reason?: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A statutory qualification as the agency declared it; what the granting authority publishes prevails.',
})
export class Qualification {
  @Field(() => ID)
  id: string;

  @Field(() => QualificationType)
  type: string;

  @Field(() => String)
  number: string;

  @Field(() => [ServiceKind])
  kinds: ServiceKind[];

  @Field(() => [Industry])
  industries: Industry[];

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { description: 'Its last valid day.' })
  validTo: string;

  @Field(() => String)
  issuedBy: string;

  @Field(() => Boolean, { description: 'Whether it can be used today.' })
  valid: boolean;

  @Field(() => [QualificationMeasure], { description: 'What an authority did about it, earliest first.' })
  measures: readonly QualificationMeasure[];
}

@ObjectType({ simpleResolvers: true, description: '自治区应急厅报备 (C1-4a).' })
export class RegionalFiling {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  filedOn: string;

  @Field(() => String)
  number: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it counts.' })
  endedOn: string | null;
}

@ObjectType({ simpleResolvers: true })
export class FitReason {
  @Field(() => Boolean)
  met: boolean;

  @Field(() => String)
  text: string;

  @Field(() => String)
  textEn: string;

  @Field(() => Citation, { nullable: true })
  clause: Citation | null;
}

@ObjectType({ simpleResolvers: true })
export class AgencyFit {
  @Field(() => Boolean, { description: 'Nothing on record speaks against it. It is no recommendation.' })
  fits: boolean;

  @Field(() => DateScalar)
  on: string;

  @Field(() => [FitReason])
  reasons: FitReason[];
}

/** The qualification as the public reads it on `today`. */
function toQualification({ kinds, industries, ...rest }: QualificationRecord, today: Day): Qualification {
  const { validFrom, validTo, measures } = rest;
  return {
    ...rest,
    kinds: kinds.map(toServiceKind),
    industries: industries.map(toTrade),
    valid: validFrom <= today && today <= validTo && measureOn(measures, today) === undefined,
  };
}

@Resolver(() => Agency)
export class AgencyQualifications {
  @FieldResolver(() => [Qualification], {
    description: 'Those that end last first; at most 50 are kept for an agency.',
  })
  async qualifications(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first?: number | null,
  ): Promise<Qualification[]> {
    const loader = context.loader(
      'qualifications',
      () => new DataLoader<string, QualificationRecord[]>((codes) => qualificationsOf(context.em, codes)),
    );
    const all = await loader.load(agency.creditCode);
    return all.slice(0, Math.max(0, first ?? 50)).map((one) => toQualification(one, context.today));
  }

  @FieldResolver(() => RegionalFiling, {
    nullable: true,
    description: 'The newest filing with the Emergency Management Department of Xinjiang (C1-4a).',
  })
  async regionalFiling(@Root() agency: Agency, @Ctx() context: GraphContext): Promise<RegionalFiling | null> {
    const loader = context.loader(
      'regional-filings',
      () => new DataLoader<string, FilingRecord[]>((codes) => regionalFilingsOf(context.em, codes)),
    );
    const [newest = null] = await loader.load(agency.creditCode);
    return newest;
  }

  @FieldResolver(() => AgencyFit, {
    description:
      'Whether the agency fits a need: kind of service and trade, where and when (default: anywhere, today), with the reasons. KIND_UNKNOWN, INDUSTRY_UNKNOWN, REGION_….',
  })
  async fits(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Arg('kind', () => ID) kind: string,
    @Arg('industry', () => ID) industry: string,
    @Arg('place', () => ID, { nullable: true }) place?: string | null,
    @Arg('on', () => DateScalar, { nullable: true }) on?: Day | null,
  ): Promise<AgencyFit> {
    const need = valueOrError(needIn(kind, industry, place ?? null, on ?? context.today));
    const withPeople = !isLicensed(need.kind);
    const fit = fitOf(need, await onRecord(context.em, agency.creditCode, need.on, withPeople));
    const reasons = fit.reasons.map(({ met, zh, en, clause }) => ({
      ...{ met, text: zh, textEn: en },
      clause: clause === null ? null : toCitation(clause),
    }));
    return { fits: fit.fits, on: need.on, reasons };
  }
}

function needIn(kind: string, industry: string, place: string | null, on: Day): Outcome<Need> {
  const misplaced = place === null ? undefined : regionProblem(place, 'place');
  const problems = [
    ...(isServiceKind(kind) ? [] : [KIND]),
    ...(isIndustry(industry) ? [] : [INDUSTRY]),
    ...(misplaced ? [misplaced] : []),
  ];
  if (!isServiceKind(kind) || !isIndustry(industry))
    throw problemError([problems[0] ?? KIND, ...problems.slice(1)]);
  return unless(problems, () => ({ kind, industry: industry satisfies IndustryCode, place, on }));
}

const KIND = problem('KIND_UNKNOWN', '没有这种服务类别。', 'There is no such kind of service.', {
  field: 'kind',
});
const INDUSTRY = problem('INDUSTRY_UNKNOWN', '没有这个行业。', 'There is no such trade.', {
  field: 'industry',
});
