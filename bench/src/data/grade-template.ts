import { type CreditAccount, accountOf } from '@chengan/agencies/credit-grade/account';
import { assess } from '@chengan/agencies/credit-grade/assess';
import type { CreditFacts, CreditFinding } from '@chengan/agencies/credit-grade/facts';
import { TOWNS } from '@chengan/agencies/credit-grade/scorer';
import { WORDING } from '@chengan/shared/demonstration/jiangyin/wording';
import { regionByCode } from '@chengan/shared/region/region';
import { addDays, type Day, day } from '@chengan/shared/time/day';
import { RUNNING, TODAY } from './calendar.ts';

/** A year of an agency: what was found, and for a graded cycle the account that the real rule makes of it. */
export interface GradeTemplate {
  readonly cycle: number;
  readonly ordinal: number;
  readonly facts: CreditFacts;
  readonly account: CreditAccount | undefined;
}

/** Years of each cycle; every agency has one of them. */
export const TEMPLATES_PER_CYCLE = 294;
/** The most findings that one year has. */
export const MOST_FINDINGS = 7;

const POINT_ITEMS = [
  ...numbers('J-A3-2', [1, 2, 3, 4, 5, 6, 8]),
  ...numbers('J-A3-3', [1, 2, 3, 4, 5, 6, 7, 9]),
];
const DIRECT_ITEMS = numbers('J-A3-1', [1, 2, 3, 6, 7]);
const TOWN_CODES = [...TOWNS];

/** What stands for the id of the `position`th finding of a template until an agency takes it. */
export function standInId(position: number): string {
  return `@${position}@`;
}

/** The years of a cycle, 0 to 6 findings each, in the graded cycle before the running one 1 to 7. */
export function templatesOf(cycle: number): GradeTemplate[] {
  return Array.from({ length: TEMPLATES_PER_CYCLE }, (_, ordinal) => {
    const count = (ordinal % MOST_FINDINGS) + (cycle === RUNNING - 1 ? 1 : 0);
    const towns = [0, 1, 2].map((step) => at(TOWN_CODES, ordinal * 5 + step * 7));
    const findings = Array.from({ length: count }, (_, index) => finding(cycle, ordinal, index, towns));
    const facts = { cycle, towns: towns.map((code) => ({ code })), findings };
    return { cycle, ordinal, facts, account: cycle === RUNNING ? undefined : graded(facts) };
  });
}

function finding(cycle: number, ordinal: number, index: number, towns: readonly string[]): CreditFinding {
  const seed = ordinal * 11 + index * 17 + cycle;
  const isDirect = seed % 97 === 0;
  const clause = at(isDirect ? DIRECT_ITEMS : POINT_ITEMS, seed);
  const scorer = seed % 3 === 0 ? 'CITY' : at(towns, seed);
  const town = regionByCode(scorer === 'CITY' ? at(towns, seed) : scorer)?.name ?? '';
  return {
    id: standInId(index + 1),
    clause,
    occurredOn: conductDay(cycle, seed),
    scorer,
    summary: summary(clause, town, seed),
  };
}

function conductDay(cycle: number, seed: number): Day {
  const span = cycle === RUNNING ? 170 : 360;
  const on = addDays(day(`${cycle}-01-02`), (seed * 37) % span);
  return on < TODAY ? on : addDays(TODAY, -10);
}

function summary(clause: string, town: string, seed: number): string {
  const wording = WORDING[clause.replace('J-A3-', '')];
  if (!wording) throw new Error(`no wording for ${clause}`);
  return wording({
    client: `${town}某机械企业`,
    town,
    majorHazard: '可燃气体报警系统停用',
    generalHazard: '行车吊具磨损超限',
    visits: 6 + (seed % 18),
    reportMonth: 1 + (seed % 12),
    reportDue: '次月5日',
  });
}

function graded(facts: CreditFacts): CreditAccount {
  const outcome = assess(facts, TODAY, TOWNS);
  if (outcome.kind !== 'decided') throw new Error(outcome.problems.map((one) => one.message).join('；'));
  return accountOf(outcome.assessment);
}

function numbers(section: string, items: readonly number[]): string[] {
  return items.map((item) => `${section}-${item}`);
}

function at<T>(of: readonly T[], index: number): T {
  const found = of[index % of.length];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}
