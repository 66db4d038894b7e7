import { acceptEndpoints } from './invitation/accept.endpoints.ts';
import { invitationEndpoints } from './invitation/invitation.endpoints.ts';
import { keyEndpoints } from './keys/key.endpoints.ts';
import type { KnownKeys } from './keys/known-keys.ts';
import type { Plugin } from './options.ts';
import { oidcPlugins } from './oidc/oidc.plugins.ts';
import type { ProviderSettings } from './oidc/provider-settings.ts';
import { passwordResetEndpoints } from './password-reset/password-reset.endpoints.ts';
import { namesEndpoints } from './people/names.endpoints.ts';
import { peopleEndpoints } from './people/people.endpoints.ts';
import { confirmEndpoints } from './seat/confirm.endpoints.ts';
import { seatEndpoints } from './seat/seat.endpoints.ts';
import { secondFactorGuard } from './second-factor/guard.ts';
import { stepUpEndpoints } from './second-factor/step-up.endpoints.ts';
import type { Services } from './services.ts';
import { sessionEndpoints } from './session/session.endpoints.ts';
import { passwordAgainGuard } from './sign-in/password-again.ts';
import { signInGuard } from './sign-in/guard.ts';
import { signInRecord } from './sign-in/record.ts';

/**
 * What is added to better-auth beside its second factor. Few on purpose: each is a door. Their hooks run in this order,
 * after those of the second factor; what is recorded is what all others have left.
 */
export function plugins(
  services: Services,
  known: KnownKeys,
  providers: readonly ProviderSettings[],
): readonly Plugin[] {
  return [
    signInGuard(services),
    secondFactorGuard(services),
    passwordAgainGuard(services),
    {
      id: 'hub',
      endpoints: {
        ...seatEndpoints(services),
        ...confirmEndpoints(services),
        ...namesEndpoints(services),
        ...sessionEndpoints(services),
        ...stepUpEndpoints(services),
        ...invitationEndpoints(services),
        ...acceptEndpoints(services),
        ...peopleEndpoints(services),
        ...passwordResetEndpoints(services),
        ...keyEndpoints(services, known),
      },
    },
    ...oidcPlugins(services, providers),
    signInRecord(services),
  ];
}
