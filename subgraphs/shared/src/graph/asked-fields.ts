import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** By the first node of a field: an operation that is asked again brings the same nodes. */
const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/**
 * The names of the fields that the operation may ask for below the field of `info`, or below a field further down
 * (`askedFields(info, 'nodes')`), so that a store need not read what nobody will see. `@skip` and `@include` are taken
 * as asked.
 */
export function askedFields(info: Asked, ...path: readonly string[]): ReadonlySet<string> {
  const [node] = info.fieldNodes;
  if (!node) return new Set();
  let paths = known.get(node);
  if (!paths) known.set(node, (paths = new Map()));
  const key = path.join('.');
  let names = paths.get(key);
  if (!names) paths.set(key, (names = collect(info, path)));
  return names;
}

function collect(info: Asked, path: readonly string[]): ReadonlySet<string> {
  let sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  for (const step of path) {
    sets = fieldsIn(sets, info).flatMap(({ name, selectionSet }) =>
      name.value === step && selectionSet ? [selectionSet] : [],
    );
  }
  return new Set(fieldsIn(sets, info).map(({ name }) => name.value));
}

function fieldsIn(sets: readonly SelectionSetNode[], info: Asked): GraphQLResolveInfo['fieldNodes'] {
  return sets
    .flatMap(({ selections }) => selections)
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      return inner ? fieldsIn([inner.selectionSet], info) : [];
    });
}
