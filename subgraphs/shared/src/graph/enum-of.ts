/** The values as type-graphql wants an enum: each under its own name. To be given a name by `registerEnumType`. */
export function enumOf<T extends string>(values: readonly T[]): { readonly [value: string]: T } {
  return Object.fromEntries(values.map((value) => [value, value]));
}
