import { isTree, type Tree } from './join.ts';

/** A field, all items of a list (`@`), or only objects of some types. */
export type Segment = '@' | { readonly Field: string } | { readonly TypeCondition: readonly string[] };

export function isPath(path: readonly unknown[]): path is readonly Segment[] {
  return path.every((segment) => segment === '@' || isField(segment) || isCondition(segment));
}

function isField(segment: unknown): boolean {
  return isTree(segment) && typeof segment['Field'] === 'string';
}

function isCondition(segment: unknown): boolean {
  return isTree(segment) && Array.isArray(segment['TypeCondition']);
}

/** The objects at the end of a path through the data; what is null on the way has none. */
export function entitiesAt(data: Tree, path: readonly Segment[]): Tree[] {
  const found: Tree[] = [];
  walk(data, path, 0, found);
  return found;
}

function walk(value: unknown, path: readonly Segment[], at: number, found: Tree[]): void {
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at;
    for (const item of value) walk(item, path, next, found);
    return;
  }
  if (!isTree(value)) return;
  const segment = path[at];
  if (segment === undefined) found.push(value);
  else if (segment === '@') return;
  else if ('Field' in segment) walk(value[segment.Field], path, at + 1, found);
  else if (segment.TypeCondition.includes(String(value['__typename']))) walk(value, path, at + 1, found);
}
