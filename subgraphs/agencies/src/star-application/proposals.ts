import type { Words } from '@chengan/shared/due/due';
import { exact, toDecimalString } from '@chengan/shared/number/decimal';
import { workingDaysAfter } from '@chengan/shared/time/deadline';
import type { Day } from '@chengan/shared/time/day';

/** A contract with what the hub knows of its course; what it does not know is absent, and proposes nothing. */
export interface KnownContract {
  readonly id: string;
  readonly enterprise: string;
  readonly signedOn: Day;
  /** The contract names what is to be done, its term and how often. */
  readonly contentClear: boolean;
  readonly visitsAgreed: number;
  /** Days of the visits on the client's site; absent while visits are not recorded here. */
  readonly visits?: readonly Day[] | undefined;
  /** How many of the five steps 5.1 to 5.5 were done. */
  readonly stepsDone?: number | undefined;
}

/** What the hub knows of an agency in the year that is rated. */
export interface HubFacts {
  /** The last day of the year, or the day on which it is asked. */
  readonly asOf: Day;
  readonly officeArea?: number | undefined;
  /** Full-time staff with a certificate or the title of engineer and above. */
  readonly qualifiedStaff?: number | undefined;
  /** Persons also employed by another agency, named as the agency may see them. */
  readonly clashes?: readonly string[] | undefined;
  readonly contracts: readonly KnownContract[];
}

/** A deduction that the hub proposes; an official takes it into the sheet or leaves it. */
export interface Proposal {
  readonly rule: string;
  readonly count: string;
  readonly evidence: Words;
}

const STEPS_OF_SERVICE = 5;
const WORKING_DAYS_TO_FIRST_VISIT = 10;

/** Every deduction that the facts propose, in the order of the table. Nothing is taken by itself. */
export function proposalsOf(facts: HubFacts): Proposal[] {
  return [...staffProposals(facts), ...contractProposals(facts), ...performanceProposals(facts)];
}

/** S-A1-1, S-A2-1, S-A2-2. */
function staffProposals({ officeArea, qualifiedStaff, clashes = [] }: HubFacts): Proposal[] {
  const proposals: Proposal[] = [];
  if (officeArea !== undefined && officeArea < 100) {
    proposals.push(
      one('S-A1-1', `机构档案登记的办公面积为 ${officeArea} ㎡`, `office on file: ${officeArea} ㎡`),
    );
  }
  if (qualifiedStaff !== undefined && qualifiedStaff < 5) {
    proposals.push(
      one(
        'S-A2-1',
        `在册专职人员中持证或具备工程师及以上职称的有 ${qualifiedStaff} 名`,
        `${qualifiedStaff} full-time qualified persons on file`,
      ),
    );
  }
  if (clashes.length > 0) {
    proposals.push({
      rule: 'S-A2-2',
      count: String(clashes.length),
      evidence: {
        zh: `同时在其他机构登记受聘：${clashes.join('、')}`,
        en: `also employed by another agency: ${clashes.join(', ')}`,
      },
    });
  }
  return proposals;
}

/** S-A4-2: contracts whose content, term or frequency is not clear. */
function contractProposals({ contracts }: HubFacts): Proposal[] {
  const unclear = contracts.filter((contract) => !contract.contentClear);
  if (unclear.length === 0) return [];
  return [
    {
      rule: 'S-A4-2',
      count: String(unclear.length),
      evidence: {
        zh: `${unclear.length} 份合同没有登记服务内容`,
        en: `${unclear.length} contracts without a stated content`,
      },
    },
  ];
}

/** S-A6: late first visits; the unfinished shares of process and of frequency, summed over contracts. */
function performanceProposals({ contracts, asOf }: HubFacts): Proposal[] {
  const proposals: Proposal[] = [];
  const late = contracts.filter((contract) => isLate(contract, asOf));
  if (late.length > 0) {
    proposals.push({
      rule: 'S-A6-1',
      count: String(late.length),
      evidence: {
        zh: `${late.length} 份合同签订后 10 个工作日内没有到现场的记录`,
        en: `${late.length} contracts without a visit on site within 10 working days of signing`,
      },
    });
  }
  const withSteps = contracts.filter((one) => one.stepsDone !== undefined);
  const done = withSteps.reduce((sum, one) => sum + Math.min(one.stepsDone ?? 0, STEPS_OF_SERVICE), 0);
  const process = share(withSteps.length * STEPS_OF_SERVICE - done, withSteps.length * STEPS_OF_SERVICE);
  if (process) {
    proposals.push({
      rule: 'S-A6-2',
      count: process,
      evidence: {
        zh: `${withSteps.length} 个项目应完成 5.1 至 5.5 共 ${withSteps.length * STEPS_OF_SERVICE} 步，完成 ${done} 步`,
        en: `${done} of ${withSteps.length * STEPS_OF_SERVICE} steps of 5.1 to 5.5 done in ${withSteps.length} projects`,
      },
    });
  }
  const visited = contracts.filter((one) => one.visits !== undefined);
  const agreed = visited.reduce((sum, one) => sum + one.visitsAgreed, 0);
  const missing = visited.reduce(
    (sum, one) => sum + Math.max(0, one.visitsAgreed - (one.visits?.length ?? 0)),
    0,
  );
  const frequency = share(missing, agreed);
  if (frequency) {
    proposals.push({
      rule: 'S-A6-3',
      count: frequency,
      evidence: {
        zh: `${visited.length} 份合同约定服务 ${agreed} 次，缺 ${missing} 次`,
        en: `${missing} of ${agreed} visits agreed in ${visited.length} contracts are missing`,
      },
    });
  }
  return proposals;
}

/** Whether the term of the first visit ran out without one; never while it still runs. */
function isLate({ signedOn, visits }: KnownContract, asOf: Day): boolean {
  if (visits === undefined) return false;
  const { due } = workingDaysAfter(signedOn, WORKING_DAYS_TO_FIRST_VISIT);
  return asOf > due && !visits.some((on) => on <= due);
}

/** `part` ÷ `whole` with two decimals; undefined where there is nothing. */
function share(part: number, whole: number): string | undefined {
  if (whole <= 0 || part <= 0) return undefined;
  const rounded = exact(part).div(whole).round(2);
  return rounded.n === 0n ? undefined : toDecimalString(rounded);
}

function one(rule: string, zh: string, en: string): Proposal {
  return { rule, count: '1', evidence: { zh, en } };
}
