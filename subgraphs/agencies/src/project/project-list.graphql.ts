import { Citation } from '@chengan/shared/graph/citation.graphql';
import { DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { FieldType } from './list-definition.ts';

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
