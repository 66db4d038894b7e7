import { bureauOf } from '@chengan/shared/authority/authority';
import type { Day } from '@chengan/shared/time/day';
import type { Condition, ConditionFacts } from './condition.ts';
import { jiangyinConditions } from './jiangyin.ts';
import { suzhouConditions } from './suzhou.ts';

/** The conditions that one bureau's act sets. */
export interface BureauConditions {
  readonly authority: string;
  readonly conditions: readonly Condition[];
}

const OF_BUREAU: Readonly<Record<string, (facts: ConditionFacts, on: Day) => Condition[]>> = {
  jiangyin: jiangyinConditions,
  suzhou: suzhouConditions,
};

/**
 * The conditions under the acts of the bureaus that supervise the agency (ids of any authorities), each bureau once.
 * Never mixed: what one act asks for is no matter of another. Bureaus whose acts set none are left out.
 */
export function conditionsUnder(
  supervisors: readonly string[],
  facts: ConditionFacts,
  on: Day,
): BureauConditions[] {
  const bureaus = [...new Set(supervisors.flatMap((one) => bureauOf(one)?.id ?? []))].sort();
  return bureaus.flatMap((authority) => {
    const conditions = OF_BUREAU[authority]?.(facts, on) ?? [];
    return conditions.length > 0 ? [{ authority, conditions }] : [];
  });
}
