import type { Words } from '@chengan/shared/due/due';
import { inForce } from '@chengan/shared/regulation/norm';
import { addMonths, type Day } from '@chengan/shared/time/day';
import type { Discipline } from '../practitioner/practitioner.ts';
import { type Condition, type StaffFact, words } from './condition.ts';
import { DISCIPLINE_NAMES } from './names.ts';
import { STEADY_STAFF } from './norms.ts';

type Steady = Pick<StaffFact, 'name' | 'disciplines' | 'employedOn'>;

interface OfDiscipline {
  readonly reason: Words;
  /** The day from which there are enough; null where time alone brings none. */
  readonly enoughFrom: Day | null;
}

/**
 * J-3, fourth condition, as Q-09 reads it: in each of the four disciplines one person employed for three months. The
 * months are over on the same day of the third month after (31 January → 30 April). A shortfall is a warning.
 */
export function steadyStaff(
  staff: readonly Steady[],
  on: Day,
): Pick<Condition, 'verdict' | 'reasons' | 'weight' | 'metFrom'> {
  const norm = inForce(STEADY_STAFF, on);
  const { disciplines, each, months } = norm?.value ?? { disciplines: [], each: 0, months: 0 };
  const found = disciplines.map((one) => ofDiscipline(one, staff, on, each, months));
  const days = found.map((one) => one.enoughFrom);
  const last = days.reduce<Day | null>(
    (latest, one) => (one && (!latest || one > latest) ? one : latest),
    null,
  );
  const enough = days.every((one) => one !== null && one <= on);
  return {
    verdict: enough ? 'MET' : 'NOT_MET',
    weight: 'WARNING',
    reasons: found.map((one) => one.reason),
    metFrom: enough || days.includes(null) ? null : last,
  };
}

function ofDiscipline(
  discipline: Discipline,
  staff: readonly Steady[],
  on: Day,
  each: number,
  months: number,
): OfDiscipline {
  const { zh, en } = DISCIPLINE_NAMES[discipline];
  const people = staff
    .filter((one) => one.disciplines.includes(discipline))
    .map((one) => ({ ...one, steadyFrom: addMonths(one.employedOn, months) }))
    .sort((a, b) => (a.steadyFrom < b.steadyFrom ? -1 : 1));
  const enoughFrom = people[each - 1]?.steadyFrom ?? null;
  const steady = people.filter((one) => one.steadyFrom <= on);
  if (steady.length >= each) {
    const names = steady.map((one) => one.name).join('、');
    return {
      enoughFrom,
      reason: words(
        `${zh}：${steady.length} 人在职满 ${months} 个月（${names}）。`,
        `${capital(en)}: ${steady.length} employed for ${months} months (${names}).`,
      ),
    };
  }
  if (enoughFrom !== null)
    return {
      enoughFrom,
      reason: words(
        `${zh}：在职不满 ${months} 个月，${enoughFrom} 满。`,
        `${capital(en)}: not yet employed for ${months} months; that is on ${enoughFrom}.`,
      ),
    };
  return { enoughFrom, reason: words(`${zh}：没有人员。`, `${capital(en)}: nobody.`) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
