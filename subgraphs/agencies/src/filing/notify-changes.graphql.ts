import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, registerEnumType, Resolver } from 'type-graphql';
import { submitterOf } from './filer.graphql.ts';
import type { ChangeSubject as Subject } from './filing.ts';
import { Filing, toFilingFile } from './filing-types.graphql.ts';
import { submitFiling } from './submit-filing.command.ts';

export const ChangeSubject = {
  NAME: 'NAME',
  ADDRESS: 'ADDRESS',
  OFFICE: 'OFFICE',
  LEGAL_REPRESENTATIVE: 'LEGAL_REPRESENTATIVE',
  MANAGER: 'MANAGER',
  QUALIFICATION: 'QUALIFICATION',
  PRACTITIONER_JOINED: 'PRACTITIONER_JOINED',
  PRACTITIONER_LEFT: 'PRACTITIONER_LEFT',
  CERTIFICATE: 'CERTIFICATE',
  OTHER: 'OTHER',
} as const satisfies Record<Subject, Subject>;
registerEnumType(ChangeSubject, { name: 'ChangeSubject', description: 'What changed (J-9b, annex 1).' });

@InputType()
export class ChangeInput {
  @Field(() => ChangeSubject)
  subject: Subject;

  @Field(() => DateScalar)
  changedOn: Day;

  @Field(() => String, { nullable: true })
  before?: string | null;

  @Field(() => String)
  after: string;

  @Field(() => ID, { nullable: true, description: "The change in the agency's file." })
  change?: string | null;
}

@InputType()
export class NotifyChangesInput {
  @Field(() => [ID], { description: 'The towns, streets and parks concerned, by authority.' })
  towns: string[];

  @Field(() => [ChangeInput])
  changes: ChangeInput[];

  @Field(() => [ID], { nullable: true, description: 'Attachments.' })
  documents?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The returned filing that this one amends.' })
  amends?: string | null;
}

@Resolver()
export class NotifyChangesMutation {
  @Needs('filing:submit')
  @Mutation(() => Filing, {
    description:
      'Tells changes of basic information, each with its own clock of ten working days, to the city bureau and the towns concerned (J-9b).',
  })
  async notifyChanges(
    @Arg('input', () => NotifyChangesInput) { towns, changes, documents, amends }: NotifyChangesInput,
    @Ctx() context: GraphContext,
  ): Promise<Filing> {
    return toFilingFile(
      valueOrError(
        await submitFiling(context.em, context.clock, submitterOf(context), {
          kind: 'CHANGE',
          towns,
          changes: changes.map(({ subject, changedOn, before, after, change }) => ({
            ...{ subject, changedOn, after },
            ...{ before: before ?? null, change: change ?? null },
          })),
          documents: documents ?? [],
          amends: amends ?? null,
        }),
      ),
    );
  }
}
