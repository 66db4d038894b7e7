import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';

/** Parameters of a GET that are JSON in the address. */
const JSON_PARAMETERS = ['variables', 'extensions'] as const;

/** Takes a request in one form by POST, JSON, and by GET only with parameters that can be read; refuses others. */
export function checkForm(): GatewayPlugin {
  return {
    onRequestParse: ({ request }) => {
      if (request.method === 'POST' && !isJson(request.headers.get('content-type'))) throw notJson();
      if (request.method !== 'GET') return;
      const { searchParams } = new URL(request.url);
      for (const name of JSON_PARAMETERS) {
        const text = searchParams.get(name);
        if (text && !isReadable(text)) throw unreadable(name);
      }
    },
  };
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

function isReadable(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function notJson(): GraphQLError {
  return new GraphQLError('请求正文须为 JSON（Content-Type: application/json）', {
    extensions: {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      messageEn: 'The body must be JSON (Content-Type: application/json)',
      http: { status: 415 },
    },
  });
}

function unreadable(name: string): GraphQLError {
  return new GraphQLError(`地址中的 ${name} 不是有效的 JSON`, {
    extensions: {
      code: 'BAD_REQUEST',
      messageEn: `${name} in the address is not valid JSON`,
      http: { status: 400 },
    },
  });
}
