import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/**
 * Hands the planner every field once. The runtime puts an answer together selection by selection, and where a field
 * that is a list comes by a second time, directly, it appends instead of merging: clients would read each entry twice.
 * What fragments bring it merges, as long as they come after the fields beside them.
 */
export function mergeFields(): GatewayPlugin {
  const known = new WeakMap<DocumentNode, DocumentNode>();
  return {
    onExecute: ({ args }) => {
      let merged = known.get(args.document);
      if (!merged) known.set(args.document, (merged = withFieldsOnce(args.document)));
      args.document = merged;
    },
  };
}

/** The same document, in which no selection set names a field twice beside each other, and fragments come last. */
export function withFieldsOnce(document: DocumentNode): DocumentNode {
  // merged from the outside in: what two occurrences bring together may again name a field twice
  return visit(document, { SelectionSet: { enter: (set) => once(set) } });
}

function once(set: SelectionSetNode): SelectionSetNode {
  const fields = new Map<string, FieldNode>();
  const fragments: SelectionNode[] = [];
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) {
      fragments.push(selection);
      continue;
    }
    const key = selection.alias?.value ?? selection.name.value;
    const before = fields.get(key);
    if (!before) fields.set(key, selection);
    else if (sameDirectives(before, selection)) fields.set(key, together(before, selection));
    else fragments.push(apart(selection));
  }
  return { ...set, selections: [...fields.values(), ...fragments] };
}

function together(before: FieldNode, after: FieldNode): FieldNode {
  if (!before.selectionSet || !after.selectionSet) return before;
  const selections = [...before.selectionSet.selections, ...after.selectionSet.selections];
  return { ...before, selectionSet: { ...before.selectionSet, selections } };
}

/** The field in a fragment of its own, which decides instead of the field whether it is there. */
function apart(field: FieldNode): InlineFragmentNode {
  const { directives = [], ...bare } = field;
  return {
    kind: Kind.INLINE_FRAGMENT,
    directives,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [bare] },
  };
}

function sameDirectives(one: FieldNode, other: FieldNode): boolean {
  const text = ({ directives = [] }: FieldNode) => directives.map(print).join(' ');
  return text(one) === text(other);
}
