import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { useQueryPlan } from '@graphql-hive/router-runtime';
import type { QueryPlan } from './plan-steps.ts';
import type { Learned } from './way.ts';

export interface LearnerOptions {
  isKnown(key: string): boolean;
  learn(key: string, learned: Learned): void;
}

/** Texts that came once and may come again. */
const MAX_SEEN = 1_000;
/** Longer texts are not worth their place. */
const LONGEST_TEXT = 20_000;

/** One operation of one text. */
export function keyOf(query: string, operationName: string | null | undefined): string {
  return `${operationName ?? ''}\n${query}`;
}

/** The hooks of `useQueryPlan` as far as they are used; the packages' own types of the context do not agree. */
type Watch = (payload: object) => { readonly onExecuteDone?: (done: object) => void } | undefined;

/** Watches what the runtime executes: an operation is learned when it is answered without error for the second time. */
export function learner({ isKnown, learn }: LearnerOptions): GatewayPlugin {
  const seen = new Set<string>();
  return {
    onExecute: (payload) => {
      const { document, operationName, schema } = payload.args;
      const text = document.loc?.source.body ?? '';
      const key = keyOf(text, operationName);
      if (text === '' || text.length > LONGEST_TEXT || isKnown(key)) return undefined;
      if (!seen.has(key)) {
        if (seen.size >= MAX_SEEN) seen.clear();
        seen.add(key);
        return undefined;
      }
      let plan: QueryPlan | undefined;
      const watch = useQueryPlan({ onQueryPlan: (made) => (plan = made) }).onExecute as Watch | undefined;
      const watching = watch?.(payload);
      return {
        onExecuteDone: (done) => {
          watching?.onExecuteDone?.(done);
          const { result } = done;
          if (!plan || Symbol.asyncIterator in result || result.errors) return;
          learn(key, { schema, document, operationName: operationName ?? undefined, plan });
        },
      };
    },
  };
}
