import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { agencyStaff } from '../contract/party.ts';
import { ProjectFile } from './project-file.graphql.ts';
import { projectFileOf } from './projects.graphql.ts';
import { draftReport, issueReport, reviewReport } from './report.command.ts';

@Resolver()
export class ReportMutations {
  @Needs('contract:write')
  @Mutation(() => ProjectFile, {
    description: 'Enters the draft of a report; its number is unique in the agency.',
  })
  async draftReport(
    @Arg('project', () => ID) id: string,
    @Arg('title', () => String) title: string,
    @Arg('number', () => String) number: string,
    @Arg('draftedOn', () => DateScalar) draftedOn: Day,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ProjectFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    const drafted = await draftReport(em, clock, staff, { id, revision, title, number, draftedOn });
    return projectFileOf(context, valueOrError(drafted));
  }

  @Needs('contract:write')
  @Mutation(() => ProjectFile, {
    description:
      'Enters what the experts said of a report. The second that fails is told to the authority (C1-15-3).',
  })
  async reviewReport(
    @Arg('report', () => ID) id: string,
    @Arg('reviewedOn', () => DateScalar) reviewedOn: Day,
    @Arg('passed', () => Boolean) passed: boolean,
    @Arg('opinion', () => String) opinion: string,
    @Ctx() context: GraphContext,
  ): Promise<ProjectFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    const reviewed = await reviewReport(em, clock, staff, { id, reviewedOn, passed, opinion });
    return projectFileOf(context, valueOrError(reviewed));
  }

  @Needs('contract:write')
  @Mutation(() => ProjectFile, {
    description: 'Issues a report: title, number, client and day are public from then on (Law art. 72).',
  })
  async issueReport(
    @Arg('report', () => ID) id: string,
    @Arg('on', () => DateScalar) on: Day,
    @Ctx() context: GraphContext,
  ): Promise<ProjectFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    return projectFileOf(context, valueOrError(await issueReport(em, clock, staff, { id, on })));
  }
}
