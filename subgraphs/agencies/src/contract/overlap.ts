import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { serviceKind, type ServiceKind } from '../service-kind/service-kind.ts';
import type { Contract } from './contract.ts';

interface Wanted {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly kinds: readonly ServiceKind[];
}

/**
 * OVERLAPPING_CONTRACT for each of the agency's contracts with the same client that is in force on a day of the new term
 * and is for one of its kinds of service. It is refused, whatever the reason: two contracts for the same work on the same
 * day would count each visit twice (J-A3-3-6, S-A6-3). The way is to amend or end the one that is there, or to begin the
 * day after it. A contract whose kinds are not known stands in nobody's way.
 */
export function overlapProblems(wanted: Wanted, others: readonly Contract[]): Problem[] {
  return others.flatMap((other) => {
    if (other.inForceTo < wanted.startsOn || wanted.endsOn < other.startsOn) return [];
    const same = wanted.kinds.filter((kind) => other.kinds.includes(kind));
    if (same.length === 0) return [];
    const kinds = same.map((kind) => serviceKind(kind));
    return [
      {
        code: 'OVERLAPPING_CONTRACT',
        message: `与该企业已有“${kinds.map((one) => one?.name).join('、')}”合同（${other.startsOn} 至 ${other.inForceTo}），期限重叠；请变更或终止原合同，或从次日起签订。`,
        messageEn: `There is a contract with this client for ${kinds.map((one) => one?.nameEn).join(', ')} already (${other.startsOn} to ${other.inForceTo}); amend or end it, or begin the day after.`,
        field: 'startsOn',
        facts: { contract: other.id, startsOn: other.startsOn, inForceTo: other.inForceTo },
      },
    ];
  });
}
