import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { Citation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { Region } from '@chengan/shared/graph/region.graphql';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Enterprise } from '../contract/contract.graphql.ts';
import { Industry, ServiceKind } from '../service-kind/choices.graphql.ts';
import type { Project, ProjectState as State } from './project.ts';

export const ProjectState = {
  FIRST_VISIT: 'FIRST_VISIT',
  ASSESSMENT: 'ASSESSMENT',
  CONTRACT: 'CONTRACT',
  SERVICE: 'SERVICE',
  RETURN_VISIT: 'RETURN_VISIT',
  ARCHIVE: 'ARCHIVE',
  CLOSED: 'CLOSED',
  GIVEN_UP: 'GIVEN_UP',
} as const satisfies Record<State, State>;
registerEnumType(ProjectState, {
  name: 'ProjectState',
  description: 'The step that is under way (S-5.1 to S-5.6), or how the project ended.',
});

@ObjectType({ simpleResolvers: true, description: 'What keeps a project from leaving a step.' })
export class ProjectProblem {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;

  @Field(() => String, {
    nullable: true,
    description: 'The list that it is about, or CONTRACT, REPORTS, VISITS.',
  })
  field: string | null;

  @Field(() => Citation, { nullable: true })
  clause: Citation | null;
}

@ObjectType({ simpleResolvers: true, description: 'A step of the Suzhou standard, 5.1 to 5.6.' })
export class ProjectStep {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => Boolean)
  done: boolean;

  @Field(() => Boolean, { description: 'Not taken, for a reason; it counts as not done (S-A6-2).' })
  passedOver: boolean;

  @Field(() => [ProjectProblem])
  missing: ProjectProblem[];
}

@ObjectType({ simpleResolvers: true })
export class ReportReview {
  @Field(() => Int)
  attempt: number;

  @Field(() => DateScalar)
  reviewedOn: string;

  @Field(() => Boolean)
  passed: boolean;

  @Field(() => String)
  opinion: string;
}

@ObjectType({ simpleResolvers: true, description: 'A visit under the contract of a project.' })
export class ProjectVisit {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  on: string;
}

@ObjectType({ simpleResolvers: true, description: 'A report that a project ends in.' })
export class ProjectReport {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  number: string;

  @Field(() => DateScalar)
  draftedOn: string;

  @Field(() => DateScalar, { nullable: true })
  issuedOn: string | null;

  @Field(() => [ReportReview])
  reviews: readonly ReportReview[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an agency does for one client, from the first visit to the archive (S-5).',
})
export class ProjectFile {
  @Field(() => ID)
  id: string;

  @Field(() => Enterprise)
  client: Enterprise;

  @Field(() => String)
  title: string;

  @Field(() => ServiceKind)
  kind: ServiceKind;

  @Field(() => Industry, { nullable: true })
  industry: Industry | null;

  @Field(() => Region, { nullable: true })
  place: Region | null;

  @Field(() => AuthorityReference, { nullable: true })
  authority: AuthorityReference | null;

  @Field(() => DateScalar, { description: 'When the agency took it on (C1-4a, C1-5).' })
  acceptedOn: string;

  @Field(() => ProjectState)
  state: State;

  @Field(() => DateScalar, { nullable: true })
  closedOn: string | null;

  @Field(() => Int)
  revision: number;

  /** As the store has it, for the resolvers. */
  project: Project;
}

@ObjectType({ simpleResolvers: true })
export class ProjectFileConnection {
  @Field(() => [ProjectFile])
  nodes: ProjectFile[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}
