import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldsOf, type Fragments } from './fields-of.ts';

/** What cannot be shown as it came: nothing, a null where none may be, an object of unknown type. */
export const MISSHAPEN = Symbol('misshapen');

/** The value as the operation asked for it, or MISSHAPEN. */
export type Shape = (value: unknown) => unknown;

interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
}

/** The shape of a query's answer: its fields in their order and under their names, and nothing else that was fetched. */
export function answerShape(source: Source, operation: OperationDefinitionNode): Shape | undefined {
  const root = source.schema.getRootType(operation.operation);
  return root ? objectShape(source, root, [operation.selectionSet]) : undefined;
}

function shapeOf(source: Source, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Shape {
  if (isNonNullType(type)) {
    const inner = shapeOf(source, type.ofType, sets);
    return (value) => (value === null ? MISSHAPEN : inner(value));
  }
  if (isListType(type)) return listShape(shapeOf(source, type.ofType, sets));
  if (isLeafType(type)) return (value) => (value === undefined ? MISSHAPEN : value);
  if (!isAbstractType(type)) return objectShape(source, type, sets);
  const shapes = new Map(
    source.schema.getPossibleTypes(type).map((one) => [one.name, objectShape(source, one, sets)]),
  );
  return (value) => {
    if (value === null) return null;
    const shape = typeof value === 'object' && shapes.get(String(Reflect.get(value, '__typename')));
    return shape ? shape(value) : MISSHAPEN;
  };
}

function listShape(item: Shape): Shape {
  return (value) => {
    if (value === null) return null;
    if (!Array.isArray(value)) return MISSHAPEN;
    const shaped: unknown[] = [];
    for (const one of value) {
      const made = item(one);
      if (made === MISSHAPEN) return MISSHAPEN;
      shaped.push(made);
    }
    return shaped;
  };
}

function objectShape(source: Source, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Shape {
  const fields = fieldsOf(source.schema, source.fragments, type, sets).map(({ key, name, sets: below }) => {
    if (name === '__typename') return { key, shape: () => type.name };
    const definition = type.getFields()[name];
    if (!definition) throw new Error(`there is no ${type.name}.${name}, and yet the operation was valid`);
    return { key, shape: shapeOf(source, definition.type, below) };
  });
  return (value) => {
    if (value === null) return null;
    if (typeof value !== 'object') return MISSHAPEN;
    const shaped: Record<string, unknown> = {};
    for (const { key, shape } of fields) {
      const made = shape((value as Record<string, unknown>)[key]);
      if (made === MISSHAPEN) return MISSHAPEN;
      shaped[key] = made;
    }
    return shaped;
  };
}
