import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLResolveInfo, type GraphQLSchema, parse } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import type { GraphContext } from './context.ts';
import { guardFields } from './guard.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@provides", "@requires", "@extends", "@inaccessible", "@authenticated", "@requiresScopes", "@cost", "@listSize"])`;

type Class = abstract new (...args: never[]) => unknown;
export type Reference = { readonly __typename: string } & Readonly<Record<string, string>>;
export type ResolveReference = (
  reference: Reference,
  context: GraphContext,
  /** Of the field `_entities`: `askedFields` of it are those asked of any of the types. */
  info: GraphQLResolveInfo,
) => unknown;

export interface SubgraphSchemaConfig {
  readonly resolvers: NonEmptyArray<Class>;
  /** Types that no field of the resolvers reaches: entities, members of unions. */
  readonly orphanedTypes?: Class[];
  /** How the gateway's references become objects: type name → loader. */
  readonly references?: Readonly<Record<string, ResolveReference>>;
}

export interface SubgraphSchema {
  readonly schema: GraphQLSchema;
  /** What is committed as `schema.graphql`. */
  readonly sdl: string;
}

/** The executable federation schema of a subgraph and its SDL. */
export async function buildFederatedSchema(config: SubgraphSchemaConfig): Promise<SubgraphSchema> {
  const plain = await buildSchema({
    resolvers: config.resolvers,
    orphanedTypes: config.orphanedTypes ?? [],
    scalarsMap: [],
    validate: false,
    skipCheck: true,
  });
  const sdl = `${LINK}\n\n${printSchemaWithDirectives(plain)}\n`;
  const resolvers = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of Object.entries(config.references ?? {})) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  }
  const typeDefs = parse(sdl);
  guardFields(typeDefs, resolvers);
  const scalars = [DateScalar, DateTimeScalar, DecimalScalar].filter(({ name }) => plain.getType(name));
  const all = { ...resolvers, ...Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar])) };
  // the type has no place for `__resolveReference`, which federation calls all the same
  const module = { typeDefs, resolvers: all as GraphQLResolverMap<GraphContext> };
  return { schema: buildSubgraphSchema([module]), sdl };
}
