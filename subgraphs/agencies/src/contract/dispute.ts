import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { problemIf } from '../refusal/problem-if.ts';
import type { Suggestion } from '../suggestion/suggestion.ts';
import type { Contract } from './contract.ts';
import { bureauOfPlace } from './place-of-service.ts';

/** How an official settled it: it is a contract of the enterprise, or it is none. */
export const DISPUTE_OUTCOMES = ['STANDS', 'NOT_ONE'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

/** That an enterprise says of a contract, which the agency alone entered, that it is none of its own (企业异议). */
export interface ContractDispute {
  readonly id: string;
  readonly contract: string;
  readonly reason: string;
  readonly madeOn: Day;
  /** Null while nobody has settled it. */
  readonly outcome: DisputeOutcome | null;
  readonly settledOn: Day | null;
  readonly settledReason: string | null;
}

/** Names the suggestion that comes of it, so that it is taken back when the contract stands. */
export function disputeKey(contract: string): string {
  return `contract-disputed:${contract}`;
}

/**
 * What is suggested of a disputed contract: service without one (J-A3-3-3, C1-15-2), where the bureau of the place has such
 * a clause and an authority has it on its desk. Whether it is so, an official finds out.
 */
export function disputedContract(contract: Contract, madeOn: Day, visits: number): Suggestion[] {
  const { id, agency, authority, place, town, signedOn, startsOn } = contract;
  const where = town ?? place;
  const bureau = where === null ? undefined : bureauOfPlace(where);
  const clause = bureau === 'changji' ? 'C1-15-2' : bureau === 'jiangyin' ? 'J-A3-3-3' : undefined;
  if (where === null || clause === undefined || authority === null) return [];
  return [
    {
      key: disputeKey(id),
      subject: { kind: 'AGENCY', id: agency },
      clause,
      authority,
      occurredOn: signedOn ?? startsOn,
      place: where,
      summary: '机构登记的技术服务合同，企业称并非本企业签订',
      evidence: [
        {
          zh: `企业于 ${madeOn} 提出异议，理由见该合同`,
          en: `Disputed by the enterprise on ${madeOn}; the reason stands with the contract`,
        },
        {
          zh: `合同由机构单方登记，登记的现场服务 ${visits} 次`,
          en: `The agency alone entered the contract; ${visits} visits are recorded under it`,
        },
      ],
    },
  ];
}

/**
 * A contract under an open dispute stays with the officials who have it on their desk: `next`, the authority of
 * its new place, is no other.
 */
export function movedProblems(
  { authority }: Pick<Contract, 'authority'>,
  next: string | null,
  dispute: ContractDispute | null | undefined,
): Problem[] {
  return problemIf(
    dispute?.outcome === null && next !== authority,
    'CONTRACT_DISPUTED',
    '企业对这份合同的异议尚未办结，办结前不能将服务地点变更到其他监管部门的辖区。',
    'The dispute of the enterprise is not settled: until then the place of service stays with the same authority.',
    'place',
  );
}
