import { createUnionType, Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { SubjectKind as Kind } from './search-document.ts';

export const SubjectKind = {
  AGENCY: 'AGENCY',
  ENTERPRISE: 'ENTERPRISE',
  EXPERT: 'EXPERT',
} as const satisfies Record<Kind, Kind>;
registerEnumType(SubjectKind, { name: 'SubjectKind' });

@Directive('@key(fields: "creditCode", resolvable: false)')
@ObjectType()
export class Agency {
  @Field(() => ID)
  creditCode: string;
}

@Directive('@key(fields: "creditCode", resolvable: false)')
@ObjectType()
export class Enterprise {
  @Field(() => ID)
  creditCode: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class Expert {
  @Field(() => ID)
  id: string;
}

/** Known here by their keys alone; the subgraphs that own them say the rest. */
export const Subject = createUnionType({
  name: 'Subject',
  types: () => [Agency, Enterprise, Expert] as const,
});

export function toSubject(kind: Kind, id: string): typeof Subject {
  if (kind === 'EXPERT') return Object.assign(new Expert(), { id });
  return Object.assign(kind === 'AGENCY' ? new Agency() : new Enterprise(), { creditCode: id });
}
