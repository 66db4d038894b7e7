import { createUnionType, Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { type SubjectKey, type SubjectKind as Kind } from './subject.ts';

export const SubjectKind = {
  AGENCY: 'AGENCY',
  ENTERPRISE: 'ENTERPRISE',
  EXPERT: 'EXPERT',
} as const satisfies Record<Kind, Kind>;
registerEnumType(SubjectKind, { name: 'SubjectKind' });

@Directive('@key(fields: "creditCode")')
@ObjectType({ simpleResolvers: true })
export class Agency {
  @Field(() => ID)
  creditCode: string;
}

@Directive('@key(fields: "creditCode")')
@ObjectType({ simpleResolvers: true })
export class Enterprise {
  @Field(() => ID)
  creditCode: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ simpleResolvers: true })
export class Expert {
  @Field(() => ID)
  id: string;
}

/** Known here by their keys alone; the subgraphs that own them say the rest. */
export const Subject = createUnionType({
  name: 'Subject',
  types: () => [Agency, Enterprise, Expert] as const,
});

export function toSubject({ kind, code }: SubjectKey): typeof Subject {
  if (kind === 'EXPERT') return Object.assign(new Expert(), { id: code });
  return Object.assign(kind === 'AGENCY' ? new Agency() : new Enterprise(), { creditCode: code });
}

@InputType({ description: 'An agency or enterprise by credit code, an expert by id.' })
export class SubjectInput {
  @Field(() => SubjectKind)
  kind: Kind;

  @Field(() => ID)
  code: string;
}
