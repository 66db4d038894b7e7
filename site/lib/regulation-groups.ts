export type ActGroup = 'local' | 'national' | 'replaced';

export interface GroupedAct {
  readonly id: string;
  readonly status: 'IN_FORCE' | 'REPLACED' | 'REPEALED';
}

/** Local documents, also past ones; then national rules in force; then those that no longer are. Ids of national rules begin with N-. */
function groupOf(act: GroupedAct): ActGroup {
  if (!act.id.startsWith('N-')) return 'local';
  return act.status === 'IN_FORCE' ? 'national' : 'replaced';
}

/** The acts of a group, in the order given. */
export function actsOf<Act extends GroupedAct>(acts: readonly Act[], group: ActGroup): readonly Act[] {
  return acts.filter((act) => groupOf(act) === group);
}
