import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  type DocumentNode,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  NoUnusedFragmentsRule,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { limitRule } from './limit-rule.ts';
import { LIMITS } from './limits.ts';
import { tooNested } from './nesting.ts';

/** Come before all others, which cost more the larger a document is. What is not asked for is not counted. */
const SIZE_RULES = [limitRule, NoUnusedFragmentsRule];

type Variables = Readonly<Record<string, unknown>>;

/** Refuses what is malformed or too large before anything is planned. `open`: names are suggested for misspelt ones. */
export function checkOperations(open: boolean): GatewayPlugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) => {
        const refusal = tooNested(source, LIMITS.nesting, LIMITS.tokens);
        if (refusal) throw refusal;
        return parse(source, { ...options, maxTokens: LIMITS.tokens });
      });
    },
    onValidate: ({ setValidationFn }) => {
      setValidationFn((schema, document, rules) => {
        const tooLarge = validate(schema, document, SIZE_RULES, { maxErrors: 1 });
        if (tooLarge.length > 0) return tooLarge.slice(0, 1);
        return validate(schema, document, rules, { maxErrors: 20, hideSuggestions: !open });
      });
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) return; // the runtime refuses an operation that it does not find
      const { coerced, errors } = getVariableValues(
        args.schema,
        operation.variableDefinitions ?? [],
        args.variableValues ?? {},
        { maxErrors: 20 },
      );
      if (errors) setResultAndStopExecution({ errors: errors.map(badVariable) });
      // the planner fails on an operation of which nothing remains
      else if (!isAnythingAsked(operation.selectionSet, args.document, coerced))
        setResultAndStopExecution({ data: {} });
    },
  };
}

/** A value's own reason (a date that is none) says more than that the variable is wrong. */
function badVariable(error: GraphQLError): GraphQLError {
  const own = error.originalError;
  const reason = own instanceof GraphQLError && typeof own.extensions['messageEn'] === 'string' ? own : error;
  const extensions = { code: 'BAD_USER_INPUT', ...reason.extensions, http: { status: 400 } };
  return new GraphQLError(reason.message, { nodes: error.nodes ?? null, extensions });
}

function isAnythingAsked(set: SelectionSetNode, document: DocumentNode, variables: Variables): boolean {
  return set.selections.some((selection) => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) return false;
    if (selection.kind === Kind.FIELD) return true;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return isAnythingAsked(selection.selectionSet, document, variables);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return (
      fragment?.kind === Kind.FRAGMENT_DEFINITION &&
      isAnythingAsked(fragment.selectionSet, document, variables)
    );
  });
}
