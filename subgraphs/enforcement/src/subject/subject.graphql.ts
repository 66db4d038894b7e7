import { type GraphContext } from '@chengan/shared/graph/context';
import { journalRead } from '@chengan/shared/journal/journal-read';
import DataLoader from 'dataloader';
import {
  createUnionType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { namedInPublic } from './expert-name.store.ts';
import { knownSubjects } from './known-subject.store.ts';
import { type SubjectKey, type SubjectKind as Kind, subjectText } from './subject.ts';

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

/**
 * The name is told here, beside what names the person: agencies, which shows an expert only while a public decision
 * names him, follows a moment later, and officials read files of experts whom nothing names in public; such a reading
 * is itself journalled.
 */
@Resolver(() => Expert)
export class ExpertName {
  @Directive('@shareable')
  @FieldResolver(() => String)
  async name(@Root() { id }: Expert, @Ctx() context: GraphContext): Promise<string | undefined> {
    const loader = context.loader(
      'expert-name',
      () =>
        new DataLoader<string, string | undefined>(async (ids) => {
          const keys = ids.map((code): SubjectKey => ({ kind: 'EXPERT', code }));
          const known = await knownSubjects(context.em, keys);
          await journalNames(
            context,
            [...known.values()].map(({ code }) => code),
          );
          return keys.map((key) => known.get(subjectText(key))?.name);
        }),
    );
    return loader.load(id);
  }
}

/** Whoever reads the name of a person whom nothing names in public is in the journal; one's own name is one's own. */
async function journalNames(
  { em, clock, today, actor }: GraphContext,
  experts: readonly string[],
): Promise<void> {
  if (!actor || experts.length === 0) return;
  const named = await namedInPublic(em, experts, today);
  const subjectIds = experts.filter((id) => !named.has(id) && id !== actor.holder);
  await journalRead(em, clock, actor, { subjectKind: 'Expert', subjectIds, fields: ['name'] });
}

/** Known here by their keys; the subgraphs that own them say the rest. */
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
