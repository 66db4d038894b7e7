import type { QueryPlanOptions } from '@graphql-hive/router-runtime';
import { type DocumentNode, parse } from 'graphql';
import { entitiesAt, isPath } from './entities.ts';
import { isTree, join, type Tree } from './join.ts';
import { type Representation, representations, requirementsOf } from './representations.ts';

export type QueryPlan = Parameters<NonNullable<QueryPlanOptions['onQueryPlan']>>[0];
type PlanNode = NonNullable<QueryPlan['node']>;
type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
type Variables = Readonly<Record<string, unknown>>;

/** What a step sends to a subgraph. */
export interface Fetch {
  readonly subgraph: string;
  readonly document: DocumentNode;
  readonly operationName?: string;
}

/** One answering of an operation. */
export interface Run {
  readonly variables: Variables;
  /** What the subgraphs have answered so far, as one tree. */
  readonly data: Tree;
  /** The subgraph's data; undefined when it had errors. */
  ask(fetch: Fetch, variables: Variables): Promise<Tree | undefined>;
}

/** Does its part of a run; false: something came that this way is not made for. */
export type Step = (run: Run) => Promise<boolean>;

/** A plan made ready to run; undefined for one with nodes that are rare and left to the runtime. */
export function stepOf(node: PlanNode): Step | undefined {
  switch (node.kind) {
    case 'Sequence':
      return inTurn(node.nodes.map(stepOf));
    case 'Parallel':
      return atOnce(node.nodes.map(stepOf));
    case 'Fetch':
      return node.requires ? undefined : rootFetch(node);
    case 'Flatten':
      return node.node.kind === 'Fetch' ? entityFetch(node.node, node.path) : undefined;
    default:
      return undefined;
  }
}

function inTurn(steps: readonly (Step | undefined)[]): Step | undefined {
  if (!areAll(steps)) return undefined;
  return async (run) => {
    for (const step of steps) if (!(await step(run))) return false;
    return true;
  };
}

function atOnce(steps: readonly (Step | undefined)[]): Step | undefined {
  if (!areAll(steps)) return undefined;
  return async (run) => (await Promise.all(steps.map((step) => step(run)))).every(Boolean);
}

function areAll(steps: readonly (Step | undefined)[]): steps is readonly Step[] {
  return steps.every((step) => step !== undefined);
}

function rootFetch(node: FetchNode): Step | undefined {
  const fetch = fetchOf(node);
  return (
    fetch &&
    (async (run) => {
      const data = await run.ask(fetch, pick(run.variables, node.variableUsages));
      return data !== undefined && join(run.data, data);
    })
  );
}

function entityFetch(node: FetchNode, path: readonly unknown[]): Step | undefined {
  const fetch = fetchOf(node);
  const requirements = requirementsOf(node.requires);
  if (!fetch || !requirements || !isPath(path)) return undefined;
  return async (run) => {
    const found = representations(entitiesAt(run.data, path), requirements);
    if (!found) return false;
    if (found.length === 0) return true;
    const variables = {
      ...pick(run.variables, node.variableUsages),
      representations: found.map(({ value }) => value),
    };
    const data = await run.ask(fetch, variables);
    return data !== undefined && spread(data['_entities'], found);
  };
}

/** Puts each answer into every place that waits for it; a reference that leads nowhere is for the runtime to show. */
function spread(entities: unknown, asked: readonly Representation[]): boolean {
  if (!Array.isArray(entities) || entities.length !== asked.length) return false;
  return asked.every(({ targets }, index) => {
    const entity: unknown = entities[index];
    return isTree(entity) && targets.every((target) => join(target, entity));
  });
}

function fetchOf(node: FetchNode): Fetch | undefined {
  if (node.operationKind && node.operationKind !== 'query') return undefined;
  if (node.inputRewrites?.length || node.outputRewrites?.length) return undefined;
  return {
    subgraph: node.serviceName.toLowerCase(),
    document: parse(node.operation),
    ...(node.operationName ? { operationName: node.operationName } : {}),
  };
}

function pick(variables: Variables, names: readonly string[] | undefined): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names ?? []) if (name in variables) picked[name] = variables[name];
  return picked;
}
