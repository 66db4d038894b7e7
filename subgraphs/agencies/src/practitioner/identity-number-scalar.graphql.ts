import { GraphQLScalarType } from 'graphql';

/**
 * An identity number on its way in. It takes anything, because a scalar that refuses has its value repeated in the
 * error; what is none is refused by the command, which does not repeat it. It is an argument of its own for the same
 * reason: what is wrong elsewhere in an input is shown with the whole input. It never goes out.
 */
export const IdentityNumberScalar = new GraphQLScalarType<string, string>({
  name: 'IdentityNumber',
  description:
    'A resident identity number, 18 characters. It only ever goes in; what is kept is a keyed hash and the masked form.',
  serialize: () => '***',
});

/** The text of what was handed in; empty for anything else, so that it is refused as malformed. */
export function identityText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
