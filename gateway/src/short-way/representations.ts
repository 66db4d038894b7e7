import { isTree, type Tree } from './join.ts';

/** By type: the fields that a subgraph has to be told, to say more about an object of it. */
type Requirements = ReadonlyMap<string, readonly string[]>;

/** What stands for one object in the question to a subgraph, and the places in the data that wait for the answer. */
export interface Representation {
  readonly value: Tree;
  readonly targets: Tree[];
}

/** From the plan; undefined for requirements other than plain fields of named types. */
export function requirementsOf(requires: unknown): Requirements | undefined {
  if (!Array.isArray(requires)) return undefined;
  const byType = new Map<string, readonly string[]>();
  for (const one of requires as readonly unknown[]) {
    const { kind, typeCondition, selections, skipIf, includeIf } = isTree(one) ? one : {};
    if (kind !== 'InlineFragment' || typeof typeCondition !== 'string' || skipIf || includeIf)
      return undefined;
    if (byType.has(typeCondition) || !Array.isArray(selections)) return undefined;
    const fields = selections.map(plainField);
    if (!fields.every((field) => field !== undefined)) return undefined;
    byType.set(
      typeCondition,
      fields.filter((field) => field !== '__typename'),
    );
  }
  return byType;
}

function plainField(selection: unknown): string | undefined {
  const { kind, name, alias, selections } = isTree(selection) ? selection : {};
  return kind === 'Field' && typeof name === 'string' && !alias && !selections ? name : undefined;
}

/** Each object once, however often it stands in the data; undefined where a required field is missing or no text. */
export function representations(
  objects: readonly Tree[],
  requirements: Requirements,
): readonly Representation[] | undefined {
  const found = new Map<string, Representation>();
  for (const object of objects) {
    const type = object['__typename'];
    if (typeof type !== 'string') return undefined;
    const fields = requirements.get(type);
    if (!fields) continue;
    const value: Tree = { __typename: type };
    let key = type;
    for (const field of fields) {
      const required = object[field];
      if (typeof required !== 'string') return undefined;
      value[field] = required;
      key += `\n${required}`;
    }
    const known = found.get(key);
    if (known) known.targets.push(object);
    else found.set(key, { value, targets: [object] });
  }
  return [...found.values()];
}
