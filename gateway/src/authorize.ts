import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { problemError } from '@chengan/shared/graph/problem-error';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Scope } from '@chengan/shared/permission/roles';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { type DocumentNode, GraphQLError, type GraphQLSchema, separateOperations } from 'graphql';
import type { Identified, WithIdentity } from './identify.ts';
import { type Asked, askedOf, type Requirements, requirementsOf } from './requirements.ts';

/**
 * Lets an operation through when whoever asks has the scopes of everything in it, and else refuses it whole, before
 * anything is planned: 401 for nobody, 403 for somebody without. A part that is left out is not silently missing.
 * `open`: the schema may be read by all, else by keys with `schema:read` alone.
 */
export function authorize(supergraph: string, open: boolean): GatewayPlugin {
  const requirements = requirementsOf(supergraph);
  const known = new WeakMap<DocumentNode, ReadonlyMap<string, Asked>>();
  return {
    onExecute: ({ args, setResultAndStopExecution }) => {
      const { document, operationName, schema } = args;
      let operations = known.get(document);
      if (!operations) known.set(document, (operations = operationsOf(document, schema, requirements)));
      const asked = operations.get(operationName ?? '') ?? [...operations.values()][0];
      if (!asked) return; // the runtime refuses an operation that it does not find
      const { identified } = args.contextValue as Partial<WithIdentity>;
      const refusal = refusalOf(asked, identified, open);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
    },
  };
}

function operationsOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  requirements: Requirements,
): ReadonlyMap<string, Asked> {
  return new Map(
    Object.entries(separateOperations(document)).map(([name, operation]) => [
      name,
      askedOf(operation, schema, requirements),
    ]),
  );
}

function refusalOf(
  asked: Asked,
  identified: Identified | undefined,
  open: boolean,
): GraphQLError | undefined {
  const actor = identified?.kind === 'actor' ? identified.actor : undefined;
  const has = (scope: Scope) => actor?.scopes.includes(scope) ?? false;
  if (asked.introspects && !open && !has('schema:read')) return refuse(NO_INTROSPECTION, 400);
  // what a key may read is said of the key; a partner's administrator is a person, and the public is open to persons
  if (actor?.role === 'system' && asked.reads && !has('public:read'))
    return refuse(lacking(['public:read']), 403);
  if (!actor && asked.needs.length > 0) return refuse(SIGN_IN_FIRST, 401);
  const missing = asked.needs.filter(
    ({ anyOf }) => !anyOf.some((all) => all.every((scope) => has(scope as Scope))),
  );
  return missing.length > 0 ? refuse(lacking(missing.map(({ field }) => field)), 403) : undefined;
}

const NO_INTROSPECTION: Problem = {
  code: 'GRAPHQL_VALIDATION_FAILED',
  message: '图谱的结构不对外自省；合作单位可用带 schema:read 权限的密钥读取。',
  messageEn: 'GraphQL introspection is not allowed here; a partner key with schema:read may.',
};

function lacking(what: readonly string[]): Problem {
  return {
    code: 'FORBIDDEN',
    message: `您现在的身份无权使用：${what.join('、')}。`,
    messageEn: `Your present role may not use: ${what.join(', ')}.`,
  };
}

function refuse(problem: Problem, status: number): GraphQLError {
  const { message, extensions } = problemError([problem]);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
}
