import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';

export const REQUEST_ID = 'x-request-id';
const ACCEPTED = /^[\w-]{8,64}$/;

/** What the gateway's context holds for one request, beside what the runtime puts there. */
export interface WithRequestId {
  readonly requestId: string;
}

export interface RequestIds {
  /** The request's id: the one handed in when it looks like one, else a new one. The same at every call. */
  of(request: Request): string;
  readonly plugin: GatewayPlugin;
}

/** Gives every request an id that its logs, its subgraphs and its answer carry. */
export function requestIds(): RequestIds {
  const ids = new WeakMap<Request, string>();
  const of = (request: Request): string => {
    const known = ids.get(request);
    if (known !== undefined) return known;
    const given = request.headers.get(REQUEST_ID);
    const id = given !== null && ACCEPTED.test(given) ? given : crypto.randomUUID();
    ids.set(request, id);
    return id;
  };
  return {
    of,
    plugin: {
      onContextBuilding: ({ context, extendContext }) => {
        extendContext({ requestId: of(context.request) });
      },
      onFetch: ({ context, options, setOptions }) => {
        if ('request' in context)
          setOptions({ ...options, headers: { ...options.headers, [REQUEST_ID]: of(context.request) } });
      },
      onResponse: ({ request, response }) => response.headers.set(REQUEST_ID, of(request)),
    },
  };
}
