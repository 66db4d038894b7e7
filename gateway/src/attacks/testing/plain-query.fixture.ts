import {
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  getNamedType,
} from 'graphql';

/** Values of scalars that say nothing wrong of themselves, so that a refusal is about who asks. */
const PLAIN: Readonly<Record<string, string>> = {
  IdentityNumber: '"11010519491231002X"',
  ID: '"019ec96f-ae00-7000-8000-0591df5f43ff"',
  String: '"甲"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2026-06-15"',
  DateTime: '"2026-06-15T12:00:00+08:00"',
  Decimal: '"1"',
};

/** The shortest selection of a field with everything that it must be told. */
export function plainSelection(field: GraphQLField<unknown, unknown>): string {
  const told = field.args
    .filter((argument) => isRequiredArgument(argument))
    .map((argument) => `${argument.name}: ${plainValue(argument.type)}`);
  const wanted = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${field.name}${told.length > 0 ? `(${told.join(', ')})` : ''}${wanted}`;
}

function plainValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return plainValue(type.ofType);
  if (isListType(type)) return `[${plainValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${plainValue(field.type)}`).join(', ')} }`;
  }
  const value = PLAIN[type.name];
  if (value === undefined) throw new Error(`no plain value of ${type.name}: add one`);
  return value;
}
