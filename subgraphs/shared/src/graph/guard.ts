import { type DocumentNode, type FieldDefinitionNode, type GraphQLFieldResolver, Kind } from 'graphql';
import { scopeProblems } from '../permission/scope.ts';
import type { GraphContext } from './context.ts';
import { nulProblems } from './nul.ts';
import { problemError } from './problem-error.ts';

type Resolvers = Record<string, Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, GraphContext>;

/**
 * Puts in front of every field that asks for scopes a check of whoever asks, so that a subgraph that is reached without
 * the gateway refuses as the gateway does: UNAUTHENTICATED for nobody, FORBIDDEN for somebody without the scope. Nor is
 * NUL handed on in an argument: TEXT_CONTROL_CHARACTER.
 */
export function guardFields(typeDefs: DocumentNode, resolvers: Resolvers): void {
  for (const definition of typeDefs.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    for (const field of definition.fields ?? []) {
      const scopes = scopesOf(field);
      if (!scopes) continue;
      const resolve = resolvers[type]?.[field.name.value];
      if (!isResolver(resolve))
        throw new Error(`${type}.${field.name.value} asks for scopes and has no resolver`);
      resolvers[type] = { ...resolvers[type], [field.name.value]: guarded(resolve, scopes) };
    }
  }
}

function guarded(resolve: Resolve, scopes: readonly (readonly string[])[]): Resolve {
  return async (root, args, context, info) => {
    const [first, ...more] = scopeProblems(context.actor, scopes);
    if (first) throw problemError([first, ...more]);
    const [nul, ...others] = nulProblems(args);
    if (nul) throw problemError([nul, ...others]);
    return resolve(root, args, context, info);
  };
}

function isResolver(value: unknown): value is Resolve {
  return typeof value === 'function';
}

function scopesOf({ directives = [] }: FieldDefinitionNode): string[][] | undefined {
  const [asked] = directives.filter((one) => one.name.value === 'requiresScopes');
  const value = asked?.arguments?.find((one) => one.name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST) return undefined;
  return value.values.map((all) =>
    all.kind === Kind.LIST ? all.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : [],
  );
}
