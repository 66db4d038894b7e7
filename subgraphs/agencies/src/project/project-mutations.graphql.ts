import { normaliseCreditCode } from '@chengan/shared/credit-code/credit-code';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { isIndustry } from '@chengan/shared/industry/industry';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { isKnownClient } from '../contract/known-client.store.ts';
import { agencyStaff } from '../contract/party.ts';
import { attachToProject } from './attach-to-project.command.ts';
import { isServiceKind } from '../service-kind/service-kind.ts';
import { advanceProject, giveUpProject, linkContract } from './move-project.command.ts';
import { openProject } from './open-project.command.ts';
import { ProjectFile } from './project-file.graphql.ts';
import { projectFileOf } from './projects.graphql.ts';
import { recordEntry } from './record-entry.command.ts';

@InputType()
export class OpenProjectInput {
  @Field(() => ID, { description: 'Credit code of the client.' })
  client: string;

  @Field(() => ID, { description: 'Region code of the place of service.' })
  place: string;

  @Field(() => ID, { description: 'Code of the kind of service.' })
  kind: string;

  @Field(() => ID, { description: "Code of the client's trade." })
  industry: string;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar)
  acceptedOn: Day;
}

@InputType()
export class ProjectValueInput {
  @Field(() => ID)
  field: string;

  @Field(() => [String])
  values: string[];
}

/** The revision that whoever acts had before them. */
const REVISION = { nullable: true, description: 'CHANGED_MEANWHILE when it is another by now.' } as const;

async function shown(context: GraphContext, outcome: Outcome<string>): Promise<ProjectFile> {
  return projectFileOf(context, valueOrError(outcome));
}

@Resolver()
export class ProjectMutations {
  @Needs('contract:write')
  @Mutation(() => ProjectFile, {
    description: 'Takes a project on. A licensed kind takes a qualification in scope on that day (C1-4a).',
  })
  async openProject(
    @Arg('input', () => OpenProjectInput) input: OpenProjectInput,
    @Ctx() context: GraphContext,
  ): Promise<ProjectFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    const { kind, industry } = input;
    if (!isServiceKind(kind) || !isIndustry(industry))
      throw problemError([
        isServiceKind(kind)
          ? problem('INDUSTRY_UNKNOWN', '没有这一行业。', 'There is no such trade.', { field: 'industry' })
          : problem('KIND_UNKNOWN', '没有这一服务类别。', 'There is no such kind of service.', {
              field: 'kind',
            }),
      ]);
    const clientKnown = await isKnownClient(em, normaliseCreditCode(input.client));
    const asked = { ...input, clientKnown, kind, industry };
    return shown(context, await openProject(em, clock, staff, asked));
  }

  @Needs('contract:write')
  @Mutation(() => ProjectFile, {
    description: 'Records something about a project, or corrects a record as a new version.',
  })
  async recordProjectEntry(
    @Arg('id', () => ID) id: string,
    @Arg('list', () => ID) list: string,
    @Arg('item', () => ID, { nullable: true, description: 'Null: another row.' })
    item: string | null | undefined,
    @Arg('values', () => [ProjectValueInput]) values: ProjectValueInput[],
    @Arg('withdrawn', () => String, { nullable: true, description: 'Why the record no longer stands.' })
    withdrawn: string | null | undefined,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ProjectFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    const given = Object.fromEntries(values.map(({ field, values: of }) => [field, of]));
    const entry = { id, revision, list, item: item ?? null, values: given, withdrawn: withdrawn ?? null };
    return shown(context, await recordEntry(em, clock, staff, entry));
  }

  @Needs('contract:write')
  @Mutation(() => ProjectFile, { description: 'Links the contract under which the project is served.' })
  async linkProjectContract(
    @Arg('id', () => ID) id: string,
    @Arg('contract', () => ID) contract: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ProjectFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    return shown(context, await linkContract(em, clock, staff, { id, revision, contract }));
  }

  @Needs('contract:write')
  @Mutation(() => ProjectFile, {
    description: 'Takes the project on to its next step; refused with everything that the present one lacks.',
  })
  async advanceProject(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ProjectFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    return shown(context, await advanceProject(em, clock, staff, { id, revision }));
  }

  @Needs('contract:write')
  @Mutation(() => ProjectFile, { description: 'Makes files part of a project (S-5.6).' })
  async attachToProject(
    @Arg('id', () => ID) id: string,
    @Arg('attachments', () => [ID]) attachments: string[],
    @Ctx() context: GraphContext,
  ): Promise<ProjectFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    return shown(context, await attachToProject(em, clock, staff, { id, attachments }));
  }

  @Needs('contract:write')
  @Mutation(() => ProjectFile, { description: 'The agency does not go on with the project.' })
  async giveUpProject(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ProjectFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    return shown(context, await giveUpProject(em, clock, staff, { id, revision, reason }));
  }
}
