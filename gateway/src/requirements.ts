import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Scopes as `@requiresScopes` writes them: any of the lists, each of them whole. */
type AnyOf = readonly (readonly string[])[];

/** What a field or a type of the supergraph asks of whoever uses it: `Query.findings`, `Finding` → scopes. */
export type Requirements = ReadonlyMap<string, AnyOf>;

/** What one operation asks for. */
export interface Asked {
  readonly needs: readonly { readonly field: string; readonly anyOf: AnyOf }[];
  /** Whether it reads the schema itself. */
  readonly introspects: boolean;
  /** Whether it reads anything else. */
  readonly reads: boolean;
}

/** The requirements written into the supergraph by `@authenticated` and `@requiresScopes`, on fields and on types. */
export function requirementsOf(supergraph: string): Requirements {
  const found = new Map<string, AnyOf>();
  for (const definition of parse(supergraph, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    const own = requirement(definition.directives ?? []);
    if (own) found.set(definition.name.value, own);
    for (const field of definition.fields ?? []) {
      const its = requirement(field.directives ?? []);
      if (its) found.set(`${definition.name.value}.${field.name.value}`, its);
    }
  }
  return found;
}

/** `[[]]` asks for somebody, whoever it is. */
function requirement(directives: readonly ConstDirectiveNode[]): AnyOf | undefined {
  const scopes = directives.find(({ name }) => name.value === 'requiresScopes');
  if (scopes) {
    const value = scopes.arguments?.find(({ name }) => name.value === 'scopes')?.value;
    return value?.kind === Kind.LIST ? value.values.map(namesIn) : [];
  }
  return directives.some(({ name }) => name.value === 'authenticated') ? [[]] : undefined;
}

function namesIn(list: ConstValueNode): string[] {
  if (list.kind !== Kind.LIST) return [];
  return list.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : []));
}

/** What `operation` (one operation with its fragments) asks for, whatever its variables leave out. */
export function askedOf(operation: DocumentNode, schema: GraphQLSchema, requirements: Requirements): Asked {
  const needs = new Map<string, AnyOf>();
  let introspects = false;
  let reads = false;
  const types = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(types, {
      Field: ({ name: { value: name } }) => {
        if (name === '__schema' || name === '__type') introspects = true;
        else if (name !== '__typename') reads = true;
        if (name.startsWith('__')) return name === '__typename' ? undefined : false;
        const parent = types.getParentType();
        const type = types.getType();
        const owners = isAbstractType(parent) ? schema.getPossibleTypes(parent) : parent ? [parent] : [];
        const keys = [...owners.map((owner) => `${owner.name}.${name}`), type ? getNamedType(type).name : ''];
        for (const key of keys) {
          const anyOf = requirements.get(key);
          if (anyOf) needs.set(key, anyOf);
        }
        return undefined;
      },
    }),
  );
  return { needs: [...needs].map(([field, anyOf]) => ({ field, anyOf })), introspects, reads };
}
