import { z } from 'zod';
import type { ProviderSettings } from './provider-settings.ts';

/** What the hub reads of a provider's word about a person. */
export const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().optional(),
  /** Some providers write it as a text. */
  email_verified: z
    .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
    .optional(),
  amr: z.array(z.string()).optional().catch(undefined),
  acr: z.string().optional().catch(undefined),
});

export type Claims = z.output<typeof claimsSchema>;

/** The e-mail that the provider vouches for; undefined where it says none, or does not say that it checked it. */
export function verifiedEmail({ email, email_verified: isVerified }: Claims): string | undefined {
  return isVerified === true ? email : undefined;
}

/** Whether the provider says, in words that its settings name, that a second factor was given. */
export function provesSecondFactor(
  { amr, acr }: Claims,
  settings: Pick<ProviderSettings, 'secondFactorAmr' | 'secondFactorAcr'>,
): boolean {
  const byMethod = (amr ?? []).some((one) => settings.secondFactorAmr.includes(one));
  return byMethod || (acr !== undefined && settings.secondFactorAcr.includes(acr));
}
