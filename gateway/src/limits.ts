import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** How much one operation may ask for. Introspection has a depth of its own and is not counted. */
export const LIMITS = {
  tokens: 5_000,
  /** Brackets of any kind within one another. */
  nesting: 100,
  /** Operations and fragments in one document, asked for or not. */
  definitions: 50,
  depth: 12,
  rootFields: 20,
  aliases: 100,
  directives: 50,
  fields: 2_000,
  /** Fields that answer under a name that is there already: each is compared with all others of the name. */
  repeats: 100,
  /** Every field and fragment that is come by, however often. */
  selections: 5_000,
  /** Fields times the sizes of the pages around them. */
  cost: 30_000,
} as const;

/** Fields that compute more than they show: an assessment with its counterfactuals, a search with its near misses. */
const WEIGHTS: Readonly<Record<string, number>> = { creditPreview: 3_000, starPreview: 500, search: 500 };

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

interface Count {
  aliases: number;
  directives: number;
  fields: number;
  repeats: number;
  cost: number;
  roots: number;
  selections: number;
  introspections: number;
}

/** The first limit that an operation passes, in Chinese, in English and by its name. */
type Exceeded = readonly [string, string, keyof typeof LIMITS];

/** What an operation asks for, against the limits; the walk ends at the first that it passes. */
export function measure(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  root: GraphQLObjectType,
): { readonly exceeded: Exceeded | undefined; readonly introspects: boolean } {
  const count: Count = {
    aliases: 0,
    directives: operation.directives?.length ?? 0,
    fields: 0,
    repeats: 0,
    cost: 0,
    roots: 0,
    selections: 0,
    introspections: 0,
  };
  const exceeded = walk(
    { context, schema: context.getSchema(), count, visited: new Set() },
    operation.selectionSet,
    { parent: root, depth: 1, times: 1, names: new Set() },
  );
  return { exceeded, introspects: count.introspections > 0 };
}

interface Walk {
  readonly context: ValidationContext;
  readonly schema: GraphQLSchema;
  readonly count: Count;
  /** Fragments around the place where the walk is. */
  readonly visited: Set<string>;
}

/** Where the walk is. */
interface Level {
  readonly parent: GraphQLNamedType | undefined;
  readonly depth: number;
  /** The sizes of the pages around it, multiplied. */
  readonly times: number;
  /** The names that are answered under here, in fragments too. */
  readonly names: Set<string>;
}

function walk(at: Walk, set: SelectionSetNode, level: Level): Exceeded | undefined {
  const { count } = at;
  if (level.depth > LIMITS.depth) return ['嵌套层数', 'levels', 'depth'];
  for (const selection of set.selections) {
    count.selections += 1;
    if (count.selections > LIMITS.selections) return ['选择项', 'selections', 'selections'];
    count.directives += selection.directives?.length ?? 0;
    if (count.directives > LIMITS.directives) return ['指令', 'directives', 'directives'];
    const exceeded =
      selection.kind === Kind.FIELD ? walkField(at, selection, level) : walkFragment(at, selection, level);
    if (exceeded) return exceeded;
  }
  return undefined;
}

function walkField(at: Walk, field: FieldNode, level: Level): Exceeded | undefined {
  const { count } = at;
  const { parent, depth, times, names } = level;
  const name = field.name.value;
  const answeredAs = field.alias?.value ?? name;
  if (names.has(answeredAs)) count.repeats += 1;
  names.add(answeredAs);
  if (count.repeats > LIMITS.repeats) return ['重复字段', 'repeated fields', 'repeats'];
  if (name === '__schema' || name === '__type') {
    count.introspections += 1;
    return undefined;
  }
  count.fields += 1;
  count.cost += times * (WEIGHTS[name] ?? 1);
  if (depth === 1) count.roots += 1;
  if (count.roots > LIMITS.rootFields) return ['根字段', 'root fields', 'rootFields'];
  if (field.alias) count.aliases += 1;
  if (count.aliases > LIMITS.aliases) return ['别名', 'aliases', 'aliases'];
  if (count.fields > LIMITS.fields) return ['字段', 'fields', 'fields'];
  if (count.cost > LIMITS.cost) return ['查询量', 'units of cost', 'cost'];
  if (!field.selectionSet) return undefined;
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  const paged = definition?.args.some((argument) => argument.name === 'first') ?? false;
  return walk(at, field.selectionSet, {
    parent: definition && getNamedType(definition.type),
    depth: depth + 1,
    times: paged ? times * pageSize(field) : times,
    names: new Set(),
  });
}

function walkFragment(
  at: Walk,
  selection: Exclude<SelectionSetNode['selections'][number], FieldNode>,
  level: Level,
): Exceeded | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const type = selection.typeCondition
      ? at.schema.getType(selection.typeCondition.name.value)
      : level.parent;
    return walk(at, selection.selectionSet, { ...level, parent: type });
  }
  const name = selection.name.value;
  const fragment: FragmentDefinitionNode | null | undefined = at.context.getFragment(name);
  if (!fragment || at.visited.has(name)) return undefined; // unknown and circular fragments have rules of their own
  at.visited.add(name);
  const parent = at.schema.getType(fragment.typeCondition.name.value);
  const exceeded = walk(at, fragment.selectionSet, { ...level, parent });
  at.visited.delete(name);
  return exceeded;
}

/** The size of the page asked for; a variable may hold the largest. */
function pageSize(field: FieldNode): number {
  const value = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!value) return DEFAULT_PAGE;
  return value.kind === Kind.INT ? Math.min(Math.max(Number(value.value), 1), LARGEST_PAGE) : LARGEST_PAGE;
}
