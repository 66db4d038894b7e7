import { DateScalar, DateTimeScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql';

/**
 * Lets the gateway check dates and decimals itself, which in a supergraph are names without meaning: a malformed one is
 * refused with its reason before any subgraph is asked. Values go on as they were written.
 */
export function checkScalars(schema: GraphQLSchema): void {
  for (const known of [DateScalar, DateTimeScalar, DecimalScalar]) {
    const scalar = schema.getType(known.name);
    if (!isScalarType(scalar)) continue;
    scalar.parseValue = (value) => {
      known.parseValue(value);
      return value;
    };
    scalar.parseLiteral = (node, variables) => {
      known.parseLiteral(node, variables);
      return valueFromASTUntyped(node, variables);
    };
  }
}
