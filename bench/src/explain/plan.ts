/** The part of a node of `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)` that is looked at. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface Explained {
  readonly Plan: PlanNode;
  readonly 'Execution Time': number;
  readonly 'Planning Time': number;
}

export interface PlanSummary {
  /** `Index Scan credit_grade_newest`, each once, in the order of the plan. */
  readonly access: readonly string[];
  /** Tables that were read from end to end, with the rows read. */
  readonly sequential: readonly { readonly table: string; readonly rows: number }[];
  readonly executionMs: number;
  readonly planningMs: number;
  /** Pages of 8 kB, read or found in memory. */
  readonly buffers: number;
  readonly rows: number;
}

/** What a plan read, by which index, and what it took. */
export function summarise({ Plan: root, ...times }: Explained): PlanSummary {
  const nodes = flatten(root);
  const sequential = nodes.filter((node) => node['Node Type'] === 'Seq Scan');
  return {
    access: [...new Set(nodes.flatMap(accessOf))],
    sequential: sequential.map((node) => ({ table: node['Relation Name'] ?? '', rows: rowsRead(node) })),
    executionMs: times['Execution Time'],
    planningMs: times['Planning Time'],
    buffers: (root['Shared Hit Blocks'] ?? 0) + (root['Shared Read Blocks'] ?? 0),
    rows: root['Actual Rows'] ?? 0,
  };
}

/** The nodes that ran: a branch that was planned and never needed has read nothing. */
function flatten(node: PlanNode): PlanNode[] {
  if (node['Actual Loops'] === 0) return [];
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}

function accessOf(node: PlanNode): string[] {
  const index = node['Index Name'];
  if (index) return [`${node['Node Type']} ${index}`];
  return node['Node Type'] === 'Seq Scan' ? [`Seq Scan ${node['Relation Name'] ?? ''}`] : [];
}

function rowsRead(node: PlanNode): number {
  const loops = node['Actual Loops'] ?? 1;
  return Math.round(((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * loops);
}
