import type { Identify } from '@chengan/gateway/identify';
import { publicKeys } from '@chengan/gateway/identity/keys';
import { authenticator, signActor } from '@chengan/shared/identity/token';
import { fixedClock } from '@chengan/shared/time/clock';
import type { JWK } from 'jose';
import { TODAY } from '../data/calendar.ts';
import type { Size } from '../data/size.ts';
import { openHub } from '../peers/hub.ts';
import { actorsOf } from './actors.ts';
import type { Operation } from './operations.ts';

export interface AskedHub {
  /** Rejects where the answer brings errors. */
  ask(operation: Operation): Promise<void>;
  stop(): Promise<void>;
}

/** Says, among ourselves, which of the actors asks; the public where it is absent. */
const AS = 'x-bench-as';

/** The hub in this process, to ask and to watch; who asks is what the operation says. */
export async function hubToAsk(appUrl: string, tokenKey: JWK, size: Size): Promise<AskedHub> {
  const clock = fixedClock(TODAY);
  const actors = actorsOf(size);
  const identify: Identify = async ({ headers }) => {
    const actor = actors.find(({ role }) => role === headers.get(AS));
    if (!actor) return { kind: 'nobody' };
    return { kind: 'actor', actor, token: await signActor(actor, tokenKey, clock.now()) };
  };
  const authenticate = authenticator(await publicKeys(tokenKey, []));
  const hub = await openHub({ clock, identify, authenticate }, appUrl);
  return {
    ask: async ({ name, query, variables, as }) => {
      const response = await hub.gateway.fetch('http://hub.invalid/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(as === undefined ? {} : { [AS]: as }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      if (!response.ok || text.includes('"errors"')) throw new Error(`${name}: ${text.slice(0, 500)}`);
    },
    stop: () => hub.stop(),
  };
}
