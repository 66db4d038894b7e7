import { type GraphContext } from '@chengan/shared/graph/context';
import DataLoader from 'dataloader';
import {
  createUnionType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { expertNames } from './expert-name.store.ts';
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

/** Told here with the hit: agencies, whose person it is, may know of the decision a moment earlier or later. */
@Resolver(() => Expert)
export class ExpertName {
  @Directive('@shareable')
  @FieldResolver(() => String)
  async name(@Root() { id }: Expert, @Ctx() context: GraphContext): Promise<string | undefined> {
    const loader = context.loader(
      'expert-name',
      () => new DataLoader<string, string | undefined>((ids) => expertNames(context.em, ids)),
    );
    return loader.load(id);
  }
}

/** Known here by their keys; the subgraphs that own them say the rest. */
export const Subject = createUnionType({
  name: 'Subject',
  types: () => [Agency, Enterprise, Expert] as const,
});

export function toSubject(kind: Kind, id: string): typeof Subject {
  if (kind === 'EXPERT') return Object.assign(new Expert(), { id });
  return Object.assign(kind === 'AGENCY' ? new Agency() : new Enterprise(), { creditCode: id });
}
