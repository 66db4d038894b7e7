import { z } from 'zod';

/** The lists that a phone keeps: contracts with their clients, and colleagues. */
export interface PhoneReference {
  readonly contracts: readonly {
    readonly id: string;
    /** The client's name; its code where the register does not know it. */
    readonly name: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly content: string | null;
    readonly kinds: readonly string[];
  }[];
  readonly persons: readonly {
    readonly id: string;
    readonly name: string;
    readonly certificate: string | null;
  }[];
}

const contract = z
  .object({
    ...{ id: z.string(), startsOn: z.string(), endsOn: z.string(), content: z.string().nullable() },
    kinds: z.array(z.string()),
    enterprise: z.object({ creditCode: z.string(), name: z.string().nullish() }),
  })
  .transform(({ enterprise, ...rest }) => ({ ...rest, name: enterprise.name ?? enterprise.creditCode }));
const person = z
  .object({ id: z.string(), name: z.string(), certificates: z.array(z.object({ number: z.string() })) })
  .transform(({ id, name, certificates }) => ({ id, name, certificate: certificates[0]?.number ?? null }));

/** The lists as this site gives them. */
export const referenceAnswer: z.ZodType<PhoneReference> = z.object({
  contracts: z.array(contract),
  persons: z.array(person),
});

/** What was kept of them on the phone; undefined for an older shape. */
export function keptReference(value: unknown): PhoneReference | undefined {
  const kept = z
    .object({
      contracts: z.array(
        z.object({
          ...{ id: z.string(), name: z.string(), startsOn: z.string(), endsOn: z.string() },
          ...{ content: z.string().nullable(), kinds: z.array(z.string()) },
        }),
      ),
      persons: z.array(z.object({ id: z.string(), name: z.string(), certificate: z.string().nullable() })),
    })
    .safeParse(value);
  return kept.success ? kept.data : undefined;
}
