import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { problemError } from '@chengan/shared/graph/problem-error';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Actor } from '@chengan/shared/permission/actor';
import { GraphQLError } from 'graphql';

/** Who makes a request, and the token that tells the subgraphs so. */
export type Identified =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'actor'; readonly actor: Actor; readonly token: string }
  | { readonly kind: 'refused'; readonly status: 401 | 403 | 429; readonly problem: Problem };

/** Finds out who makes a request: from its session's cookie, its API key, or nothing. */
export type Identify = (request: Request) => Promise<Identified>;

/** Where identity is not at work: everybody is the public. */
export const anonymous: Identify = async () => ({ kind: 'nobody' });

/** What the gateway's context holds of the one who asks. */
export interface WithIdentity {
  readonly identified: Identified;
}

/** Puts into the context who asks. A bad session is nobody; a bad key, or one used too often, is refused as a whole. */
export function identity(identify: Identify): GatewayPlugin {
  return {
    onContextBuilding: async ({ context, extendContext }) => {
      const identified = await identify(context.request);
      if (identified.kind === 'refused') throw refusal(identified);
      extendContext({ identified });
    },
  };
}

function refusal({ problem, status }: Extract<Identified, { kind: 'refused' }>): GraphQLError {
  const error = problemError([problem]);
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } });
}

/** The header with which a subgraph learns who acts; none for the public. What the client sent is never handed on. */
export function actorHeader(context: Partial<WithIdentity> | undefined): { authorization?: string } {
  const identified = context?.identified;
  return identified?.kind === 'actor' ? { authorization: `Bearer ${identified.token}` } : {};
}
