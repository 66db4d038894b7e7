import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
}

/** A field as it is asked for. */
export interface AskedField {
  /** The name under which it is shown. */
  readonly key: string;
  readonly name: string;
  /** What is asked of its value, in all places where it is asked for. */
  readonly sets: readonly SelectionSetNode[];
}

/** The fields asked of an object of `type`, in their order, through the fragments that apply to it. */
export function fieldsOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): AskedField[] {
  const found = new Map<string, { key: string; name: string; sets: SelectionSetNode[] }>();
  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wider = schema.getType(condition);
    return isAbstractType(wider) && schema.isSubType(wider, type);
  };
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const key = selection.alias?.value ?? name;
        const field = found.get(key) ?? { key, name, sets: [] };
        if (selection.selectionSet) field.sets.push(selection.selectionSet);
        found.set(key, field);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment && applies(fragment.typeCondition?.name.value)) collect(fragment.selectionSet);
    }
  };
  sets.forEach(collect);
  return [...found.values()];
}
