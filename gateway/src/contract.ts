import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

type Input = GraphQLArgument | GraphQLInputField;

/**
 * What partners rely on in `contract` and would miss in `actual`: a type, field, argument, value or member that is gone
 * or has another type or default, and what they would have to send in addition. Empty when the contract is kept.
 */
export function brokenPromises(contract: GraphQLSchema, actual: GraphQLSchema): string[] {
  return Object.values(contract.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const found = actual.getType(type.name);
      return found ? brokenType(type, found) : [`${type.name} is gone`];
    });
}

function brokenType(promised: GraphQLNamedType, found: GraphQLNamedType): string[] {
  const { name } = promised;
  if (promised.constructor !== found.constructor) return [`${name} is another kind of type`];
  if (isObjectType(promised) && isObjectType(found)) {
    return Object.values(promised.getFields()).flatMap((field) => {
      const here = found.getFields()[field.name];
      const at = `${name}.${field.name}`;
      if (!here) return [`${at} is gone`];
      return [
        ...(String(here.type) === String(field.type)
          ? []
          : [`${at} is ${String(here.type)}, not ${String(field.type)}`]),
        ...brokenInputs(at, field.args, here.args, isRequiredArgument),
      ];
    });
  }
  if (isInputObjectType(promised) && isInputObjectType(found)) {
    return brokenInputs(
      name,
      Object.values(promised.getFields()),
      Object.values(found.getFields()),
      isRequiredInputField,
    );
  }
  if (isEnumType(promised) && isEnumType(found)) {
    return promised
      .getValues()
      .flatMap((value) => (found.getValue(value.name) ? [] : [`${name}.${value.name} is gone`]));
  }
  if (isUnionType(promised) && isUnionType(found)) {
    const members = found.getTypes().map((member) => member.name);
    return promised
      .getTypes()
      .flatMap((member) => (members.includes(member.name) ? [] : [`${member.name} is no ${name}`]));
  }
  return [];
}

function brokenInputs<I extends Input>(
  at: string,
  promised: readonly I[],
  found: readonly I[],
  isRequired: (input: I) => boolean,
): string[] {
  const broken = promised.flatMap((input) => {
    const here = found.find((one) => one.name === input.name);
    const where = `${at}(${input.name})`;
    if (!here) return [`${where} is gone`];
    return [
      ...(String(here.type) === String(input.type)
        ? []
        : [`${where} is ${String(here.type)}, not ${String(input.type)}`]),
      ...(written(here) === written(input) ? [] : [`${where} has another default`]),
    ];
  });
  const added = found.filter((one) => isRequired(one) && !promised.some((input) => input.name === one.name));
  return [...broken, ...added.map((one) => `${at}(${one.name}) has become required`)];
}

/** A decimal may be written as a number or as a string. */
function written({ defaultValue }: Input): string | undefined {
  return defaultValue === undefined ? undefined : String(defaultValue);
}
