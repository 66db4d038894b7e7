import { type GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { type Exact, toDecimalString } from '@chengan/shared/number/decimal';
import { type Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { addCertificate, endCertificate } from './certificate.command.ts';
import { keeperOf } from './keeper.graphql.ts';
import { certificateIn, PersonCertificateInput } from './person-inputs.graphql.ts';
import { PersonFile, Training } from './person-types.graphql.ts';
import { recordTraining } from './record-training.command.ts';
import { toPersonFile } from './to-person-file.graphql.ts';

@InputType()
export class TrainingInput {
  @Field(() => ID)
  person: string;

  @Field(() => DateScalar)
  heldOn: Day;

  @Field(() => String)
  topic: string;

  @Field(() => DecimalScalar, { description: 'Hours of class, at most one decimal.' })
  hours: Exact;

  @Field(() => String)
  trainer: string;

  @Field(() => Boolean)
  passed: boolean;
}

@Resolver()
export class CertificateDeeds {
  @Needs('certificate:keep')
  @Mutation(() => PersonFile, { description: 'Adds a certificate to the file of a person.' })
  async addPersonCertificate(
    @Arg('person', () => ID) person: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonCertificateInput) input: PersonCertificateInput,
    @Ctx() context: GraphContext,
  ): Promise<PersonFile> {
    const { em, clock, today } = context;
    const keeper = keeperOf(context, 'AGENCY', 'EXPERT');
    const certificate = { person, version, ...valueOrError(certificateIn(input)) };
    return toPersonFile(valueOrError(await addCertificate(em, clock, keeper, certificate)), today);
  }

  @Needs('certificate:keep')
  @Mutation(() => PersonFile, { description: 'Records that a certificate counts no longer, and why.' })
  async endPersonCertificate(
    @Arg('person', () => ID) person: string,
    @Arg('version', () => Int) version: number,
    @Arg('certificate', () => ID) certificate: string,
    @Arg('on', () => DateScalar) on: Day,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<PersonFile> {
    const { em, clock, today } = context;
    const keeper = keeperOf(context, 'AGENCY', 'EXPERT');
    const ended = await endCertificate(em, clock, keeper, { person, version, certificate, on, reason });
    return toPersonFile(valueOrError(ended), today);
  }

  @Needs('certificate:keep')
  @Mutation(() => Training, { description: 'Adds a line to the training log of a person (S-4.2).' })
  async recordTraining(
    @Arg('input', () => TrainingInput) input: TrainingInput,
    @Ctx() context: GraphContext,
  ): Promise<Training> {
    const { em, clock } = context;
    const keeper = keeperOf(context, 'AGENCY', 'EXPERT');
    const hours = toDecimalString(input.hours);
    return valueOrError(await recordTraining(em, clock, keeper, { ...input, hours }));
  }
}
