import { type GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { type Day } from '@chengan/shared/time/day';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { addPractitioner } from './add-practitioner.command.ts';
import { correctPractitioner } from './correct-practitioner.command.ts';
import { IdentityNumberScalar, identityText } from './identity-number-scalar.graphql.ts';
import { keepExpertFile } from './keep-expert-file.command.ts';
import { keeperOf } from './keeper.graphql.ts';
import { markLeft } from './mark-left.command.ts';
import { factsIn, PersonInput } from './person-inputs.graphql.ts';
import { PersonFile } from './person-types.graphql.ts';
import { toPersonFile } from './to-person-file.graphql.ts';

@Resolver()
export class PractitionerDeeds {
  @Needs('practitioner:manage')
  @Mutation(() => PersonFile, {
    description:
      "Takes somebody into the agency's list of people (J-A1). REGISTERED_ELSEWHERE until it is confirmed, when the person is registered with another agency.",
  })
  async addPractitioner(
    @Arg('identityNumber', () => IdentityNumberScalar) identityNumber: unknown,
    @Arg('input', () => PersonInput) input: PersonInput,
    @Ctx() context: GraphContext,
    @Arg('elsewhereConfirmed', () => Boolean, { nullable: true }) elsewhereConfirmed?: boolean | null,
  ): Promise<PersonFile> {
    const { em, clock, personHash, today } = context;
    const keeper = keeperOf(context, 'AGENCY');
    const given = {
      facts: valueOrError(factsIn(input)),
      identityNumber: identityText(identityNumber),
      elsewhereConfirmed: elsewhereConfirmed ?? false,
    };
    return toPersonFile(valueOrError(await addPractitioner(em, clock, keeper, personHash, given)), today);
  }

  @Needs('practitioner:manage')
  @Mutation(() => PersonFile, {
    description: 'Records a new version of the file of somebody who works for the agency (J-9b).',
  })
  async correctPractitioner(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonInput) input: PersonInput,
    @Ctx() context: GraphContext,
    @Arg('identityNumber', () => IdentityNumberScalar, {
      nullable: true,
      description: 'Only where the number on file is wrong.',
    })
    identityNumber?: unknown,
    @Arg('changedOn', () => DateScalar, {
      nullable: true,
      description: 'Since when it is so; default today.',
    })
    changedOn?: Day | null,
    @Arg('elsewhereConfirmed', () => Boolean, { nullable: true }) elsewhereConfirmed?: boolean | null,
  ): Promise<PersonFile> {
    const { em, clock, personHash, today } = context;
    const keeper = keeperOf(context, 'AGENCY');
    const corrected = await correctPractitioner(em, clock, keeper, personHash, {
      ...{ id, version, facts: valueOrError(factsIn(input)), changedOn: changedOn ?? null },
      identityNumber: given(identityNumber),
      elsewhereConfirmed: elsewhereConfirmed ?? false,
    });
    return toPersonFile(valueOrError(corrected), today);
  }

  @Needs('practitioner:manage')
  @Mutation(() => PersonFile, {
    description: 'Records that somebody has left the agency, with the last day of employment.',
  })
  async markPractitionerLeft(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('leftOn', () => DateScalar) leftOn: Day,
    @Ctx() context: GraphContext,
  ): Promise<PersonFile> {
    const { em, clock, today } = context;
    const keeper = keeperOf(context, 'AGENCY');
    return toPersonFile(valueOrError(await markLeft(em, clock, keeper, { id, version, leftOn })), today);
  }

  @Needs('expert-file:keep')
  @Mutation(() => PersonFile, {
    description:
      'An expert keeps the own file (C1-2a, C1-3b). The first version, 0 before it, takes the identity number.',
  })
  async keepExpertFile(
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonInput) input: PersonInput,
    @Ctx() context: GraphContext,
    @Arg('identityNumber', () => IdentityNumberScalar, { nullable: true }) identityNumber?: unknown,
  ): Promise<PersonFile> {
    const { em, clock, personHash, today } = context;
    const keeper = keeperOf(context, 'EXPERT');
    const kept = await keepExpertFile(em, clock, keeper, personHash, {
      version,
      facts: valueOrError(factsIn(input)),
      identityNumber: given(identityNumber),
    });
    return toPersonFile(valueOrError(kept), today);
  }
}

function given(identityNumber: unknown): string | null {
  return identityNumber === undefined || identityNumber === null ? null : identityText(identityNumber);
}
