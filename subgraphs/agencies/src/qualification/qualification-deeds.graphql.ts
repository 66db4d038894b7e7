import { type GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { refused, type Outcome } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import {
  type AgencyPerson,
  agencyPersonIn,
  officialIn,
  type Official,
} from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { type Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { tradesIn } from '../practitioner/person-inputs.graphql.ts';
import { isServiceKind, type ServiceKind } from '../service-kind/service-kind.ts';
import {
  addQualification,
  recordRegionalFiling,
  withdrawQualification,
} from './keep-qualification.command.ts';
import { liftSuspension, measureQualification } from './measure-qualification.command.ts';
import { MeasureKind, QualificationType } from './qualification.graphql.ts';
import { type MeasureKind as Kind, type QualificationType as Type } from './qualification.ts';

@InputType()
export class QualificationInput {
  @Field(() => QualificationType)
  type: Type;

  @Field(() => String)
  number: string;

  @Field(() => [ID], { description: 'Codes of licensed kinds of service.' })
  kinds: string[];

  @Field(() => [ID], { description: 'Codes of trades.' })
  industries: string[];

  @Field(() => DateScalar)
  validFrom: Day;

  @Field(() => DateScalar)
  validTo: Day;

  @Field(() => String)
  issuedBy: string;

  @Field(() => ID, { nullable: true, description: 'A file of the purpose CERTIFICATE.' })
  attachment?: string | null;
}

@Resolver()
export class QualificationDeeds {
  @Needs('qualification:manage')
  @Mutation(() => ID, {
    description: "Records a qualification of the agency's own (C1-4a, J-A1); public at once.",
  })
  async addQualification(
    @Arg('input', () => QualificationInput) input: QualificationInput,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    const person = personOf(context);
    const kinds = valueOrError(kindsIn(input.kinds));
    const industries = valueOrError(tradesIn(input.industries, 'industries'));
    const given = { ...input, kinds, industries, attachment: input.attachment ?? null };
    return valueOrError(await addQualification(context.em, context.clock, person, given));
  }

  @Needs('qualification:manage')
  @Mutation(() => ID, { description: 'Takes out a qualification that was entered by mistake.' })
  async withdrawQualification(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    const person = personOf(context);
    return valueOrError(await withdrawQualification(context.em, context.clock, person, { id, reason }));
  }

  @Needs('qualification:manage')
  @Mutation(() => ID, {
    description: 'Records a filing with the department of the region (自治区应急厅报备, C1-4a).',
  })
  async recordRegionalFiling(
    @Arg('filedOn', () => DateScalar) filedOn: Day,
    @Arg('number', () => String) number: string,
    @Ctx() context: GraphContext,
    @Arg('attachment', () => ID, { nullable: true }) attachment?: string | null,
  ): Promise<string> {
    const person = personOf(context);
    const filing = { filedOn, number, attachment: attachment ?? null };
    return valueOrError(await recordRegionalFiling(context.em, context.clock, person, filing));
  }

  @Needs('qualification:supervise')
  @Mutation(() => ID, {
    description: 'Records that the granting authority suspended, revoked or cancelled a qualification.',
  })
  async measureQualification(
    @Arg('id', () => ID) id: string,
    @Arg('kind', () => MeasureKind) kind: Kind,
    @Arg('from', () => DateScalar) from: Day,
    @Arg('reason', () => String, { description: 'Public: who decided it, by which document.' })
    reason: string,
    @Ctx() context: GraphContext,
    @Arg('to', () => DateScalar, { nullable: true }) to?: Day | null,
  ): Promise<string> {
    const measure = { id, kind, from, to: to ?? null, reason };
    return valueOrError(await measureQualification(context.em, context.clock, officialOf(context), measure));
  }

  @Needs('qualification:supervise')
  @Mutation(() => ID, {
    description: 'Records that a suspension was lifted; `on` is the first day that counts again.',
  })
  async liftSuspension(
    @Arg('id', () => ID) id: string,
    @Arg('on', () => DateScalar) on: Day,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    return valueOrError(await liftSuspension(context.em, context.clock, officialOf(context), { id, on }));
  }
}

function personOf({ actor }: GraphContext): AgencyPerson {
  const person = agencyPersonIn(actor);
  if (person?.role !== 'manager') throw problemError([actor ? FOR_MANAGERS : SIGN_IN_FIRST]);
  return person;
}

function officialOf({ actor }: GraphContext): Official {
  const official = officialIn(actor);
  if (!official) throw problemError([actor ? FOR_OFFICIALS : SIGN_IN_FIRST]);
  return official;
}

function kindsIn(codes: readonly string[]): Outcome<ServiceKind[]> {
  const kinds = [...new Set(codes)].filter(isServiceKind);
  return kinds.length === new Set(codes).size
    ? { ok: true, value: kinds }
    : refused(
        problem('KIND_UNKNOWN', '没有这种服务类别。', 'There is no such kind of service.', {
          field: 'kinds',
        }),
      );
}

const FOR_MANAGERS = problem(
  'FORBIDDEN',
  '资质由机构管理员维护。',
  'Qualifications are kept by the manager of the agency.',
);
const FOR_OFFICIALS = problem('FORBIDDEN', '此事由应急管理部门办理。', 'This is for officials to do.');
