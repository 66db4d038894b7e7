import {
  BREAK,
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { answerShape, type Shape } from './answer-shape.ts';
import { fragmentsOf } from './fields-of.ts';
import { type QueryPlan, type Step, stepOf } from './plan-steps.ts';

/** What the runtime did with an operation. */
export interface Learned {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly plan: QueryPlan;
}

/** An operation made ready. */
export interface Way {
  readonly schema: GraphQLSchema;
  readonly variables: NonNullable<OperationDefinitionNode['variableDefinitions']>;
  readonly step: Step;
  readonly shape: Shape;
}

/** The way of a query without directives over services that are here; undefined for any other operation. */
export function wayOf(
  { schema, document, operationName, plan }: Learned,
  isHere: (service: string) => boolean,
): Way | undefined {
  const operation = getOperationAST(document, operationName);
  const step = plan.node && stepOf(plan.node);
  if (operation?.operation !== 'query' || !step || hasDirectives(document)) return undefined;
  if (!servicesOf(plan).every(isHere)) return undefined;
  const shape = answerShape({ schema, fragments: fragmentsOf(document) }, operation);
  return shape && { schema, variables: operation.variableDefinitions ?? [], step, shape };
}

function hasDirectives(document: DocumentNode): boolean {
  let any = false;
  visit(document, {
    [Kind.DIRECTIVE]: () => {
      any = true;
      return BREAK;
    },
  });
  return any;
}

function servicesOf(plan: QueryPlan): string[] {
  const names = JSON.stringify(plan).matchAll(/"serviceName":"(\w+)"/g);
  return [...names].map(([, name]) => (name ?? '').toLowerCase());
}
