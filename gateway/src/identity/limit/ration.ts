import type { IncomingMessage } from 'node:http';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { problemError } from '@chengan/shared/graph/problem-error';
import type { Problem } from '@chengan/shared/outcome/outcome';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress } from '../client-address.ts';
import { countedAddress } from './counted-address.ts';

/** What anybody may send and somebody has to read: a machine must not fill a desk that people turn to. */
const RATIONED: ReadonlySet<string> = new Set(['fileComplaint']);

export interface RationConfig {
  /** How many of them one address may send in an hour; 0: no limit. In this process alone. */
  readonly reportsPerHour: number;
  readonly trustedProxies: ReadonlySet<string>;
}

/** Refuses an operation whole when its address has sent too many reports. */
export function ration(config: RationConfig): GatewayPlugin {
  const take = reportCounter(config);
  return {
    onExecute: async ({ args, setResultAndStopExecution }) => {
      const { req } = args.contextValue as { readonly req?: IncomingMessage };
      const problem = req && (await take(req, args.document, args.operationName));
      if (problem) setResultAndStopExecution({ errors: [tooManyRequests(problem)] });
    },
  };
}

/** Counts the reports of an operation, each field for itself, for the address that it comes from; why it is too many. */
export function reportCounter({ reportsPerHour, trustedProxies }: RationConfig) {
  const limiter = new RateLimiterMemory({ points: Math.max(1, reportsPerHour), duration: 3600 });
  return async (
    request: IncomingMessage,
    document: DocumentNode,
    operationName?: string | null,
  ): Promise<Problem | undefined> => {
    const operation = getOperationAST(document, operationName);
    if (reportsPerHour === 0 || operation?.operation !== OperationTypeNode.MUTATION) return undefined;
    const sent = rationed(operation.selectionSet, document);
    if (sent === 0) return undefined;
    const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',');
    const peer = request.socket.remoteAddress ?? '';
    const address = clientAddress(peer, forwarded || undefined, trustedProxies);
    // a proxy that speaks for nobody is the installation's own site, as for every other limit
    if (trustedProxies.has(address)) return undefined;
    try {
      await limiter.consume(countedAddress(address), sent);
      return undefined;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return tooMany(refused.msBeforeNext);
      throw refused;
    }
  };
}

/** How many rationed fields are asked for, through fragments too; one that `@skip` leaves out is counted all the same. */
function rationed(set: SelectionSetNode, document: DocumentNode): number {
  return set.selections.reduce((sum, one) => {
    if (one.kind === Kind.FIELD) return sum + (RATIONED.has(one.name.value) ? 1 : 0);
    if (one.kind === Kind.INLINE_FRAGMENT) return sum + rationed(one.selectionSet, document);
    const fragment = document.definitions.find(
      (known) => known.kind === Kind.FRAGMENT_DEFINITION && known.name.value === one.name.value,
    );
    return (
      sum + (fragment?.kind === Kind.FRAGMENT_DEFINITION ? rationed(fragment.selectionSet, document) : 0)
    );
  }, 0);
}

function tooMany(msBeforeNext: number): Problem {
  const minutes = Math.max(1, Math.ceil(msBeforeNext / 60_000));
  return {
    code: 'RATE_LIMITED',
    message: `从您的网络提交的反映较多，请在 ${minutes} 分钟后再提交；情况紧急的，请直接联系当地应急管理部门。`,
    messageEn: `Many reports were sent from your network; send this one in ${minutes} minutes. If it cannot wait, turn to the authority directly.`,
  };
}

function tooManyRequests(problem: Problem): GraphQLError {
  const { message, extensions } = problemError([problem]);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 429 } } });
}
