import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql';
import { LIMITS, measure } from './limits.ts';

/** A validation rule that refuses an operation beyond the limits, naming the first limit that it passes. */
export function limitRule(context: ValidationContext): ASTVisitor {
  return {
    Document({ definitions }) {
      if (definitions.length > LIMITS.definitions)
        report(context, '操作与片段', 'operations and fragments', LIMITS.definitions);
    },
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation);
      if (!root) {
        context.reportError(notOffered(operation.operation));
        return undefined;
      }
      const { exceeded, introspects } = measure(context, operation, root);
      if (exceeded) report(context, exceeded[0], exceeded[1], LIMITS[exceeded[2]]);
      else if (introspects && !isIntrospectionAlone(operation)) context.reportError(mixed());
      return undefined;
    },
  };
}

/** The planner cannot take a question about the graph and one about its data at once, nor the former in a fragment. */
function isIntrospectionAlone({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
}

function notOffered(kind: string): GraphQLError {
  return new GraphQLError(`枢纽不提供 ${kind}`, {
    extensions: { code: 'OPERATION_NOT_OFFERED', messageEn: `The hub offers no ${kind}` },
  });
}

function mixed(): GraphQLError {
  return new GraphQLError('查询图谱结构（__schema、__type）须单独提出', {
    extensions: {
      code: 'INTROSPECTION_MIXED',
      messageEn: 'Ask about the schema (__schema, __type) in an operation of its own, outside fragments',
    },
  });
}

function report(context: ValidationContext, what: string, whatEn: string, limit: number): void {
  context.reportError(
    new GraphQLError(`查询过大：${what}最多 ${limit}`, {
      extensions: {
        code: 'QUERY_TOO_LARGE',
        messageEn: `The query is too large: at most ${limit} ${whatEn}`,
      },
    }),
  );
}
