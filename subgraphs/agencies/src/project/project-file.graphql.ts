import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { Citation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { Region } from '@chengan/shared/graph/region.graphql';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Enterprise } from '../contract/contract.graphql.ts';
import { Industry, ServiceKind } from '../service-kind/choices.graphql.ts';
import type { FieldType } from './lists.ts';
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

export const ProjectFieldType = {
  TEXT: 'TEXT',
  LONG_TEXT: 'LONG_TEXT',
  DAY: 'DAY',
  NUMBER: 'NUMBER',
  CHECK: 'CHECK',
  PERSON: 'PERSON',
  PEOPLE: 'PEOPLE',
} as const satisfies Record<FieldType, FieldType>;
registerEnumType(ProjectFieldType, {
  name: 'ProjectFieldType',
  description: 'CHECK: YES, NO or NOT_APPLICABLE. PERSON, PEOPLE: ids of practitioners.',
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
export class ProjectFieldDefinition {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => ProjectFieldType)
  type: FieldType;

  @Field(() => Boolean)
  optional: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ProjectValue {
  @Field(() => ID)
  field: string;

  @Field(() => [String])
  values: readonly string[];

  @Field(() => [String], { description: 'The same as a reader sees them: names instead of ids.' })
  shown: readonly string[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A record of a list as it stands; its former versions are kept.',
})
export class ProjectRecord {
  @Field(() => ID)
  item: string;

  @Field(() => Int)
  version: number;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => [ProjectValue])
  values: ProjectValue[];
}

@ObjectType({ simpleResolvers: true })
export class ProjectListItem {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => ProjectRecord, { nullable: true, description: 'Null: nothing stands.' })
  record: ProjectRecord | null;
}

@ObjectType({ simpleResolvers: true, description: 'A list that the project keeps, with what stands in it.' })
export class ProjectList {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => ID)
  step: string;

  @Field(() => Boolean, { description: 'Its items are fixed; otherwise rows are added.' })
  fixed: boolean;

  @Field(() => Boolean, { description: 'The project has come so far that it can be filled in.' })
  open: boolean;

  @Field(() => [ProjectFieldDefinition])
  fields: ProjectFieldDefinition[];

  @Field(() => [ProjectListItem])
  items: ProjectListItem[];
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
