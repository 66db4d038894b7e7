import { authorityById } from '@chengan/shared/authority/authority';
import { httpUrl } from '@chengan/shared/environment/variables';
import { z } from 'zod';

const words = z.array(z.string().min(1)).default([]);

/** A bureau's own provider of sign-ins (OpenID Connect). */
const provider = z.strictObject({
  /** In the address that the provider sends people back to: `/api/auth/callback/<id>`. */
  id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  /** As the sign-in page shows it. */
  name: z.string().min(1).max(60),
  issuer: httpUrl,
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** Id in the tree of authorities: whose people it signs in. */
  authority: z.string().refine((id) => authorityById(id) !== undefined, 'is no authority'),
  /** Values of `amr`, or of `acr`, by which it says that a second factor was given. None: it never counts as one. */
  secondFactorAmr: words,
  secondFactorAcr: words,
});

export type ProviderSettings = z.output<typeof provider>;

/** `OIDC_PROVIDERS`: a JSON list, each id once. */
export const providerList = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a JSON list' });
      return z.NEVER;
    }
  })
  .pipe(z.array(provider))
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'must have each id once');

/** What production does not accept: a provider that is asked, or asks, without TLS. */
export function providersFault(providers: readonly ProviderSettings[]): string | undefined {
  return providers.some(({ issuer }) => !issuer.startsWith('https:'))
    ? 'must have issuers on https'
    : undefined;
}
