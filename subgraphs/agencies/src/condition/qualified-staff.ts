import { inForce } from '@chengan/shared/regulation/norm';
import { addMonths, type Day } from '@chengan/shared/time/day';
import { type Condition, type StaffFact, words } from './condition.ts';
import type { Words } from '@chengan/shared/due/due';
import { QUALIFIED_STAFF } from './norms.ts';

interface Judged {
  readonly name: string;
  readonly counts: boolean;
  /** The first later day from which the person counts if only time passes; null where it does not help. */
  readonly countsFrom: Day | null;
  readonly why: Words;
}

/**
 * S-4.1c: five full-time persons with one of the three certificates, here and nowhere else, insured for three months in
 * a row after the labour contract. The months run from the later of contract and insurance, and are over on the same day
 * of the third month after. Two rules: that engineers count as well is for scoring alone (S-A2, Q-26).
 */
export function qualifiedStaff(
  staff: readonly StaffFact[],
  on: Day,
): Pick<Condition, 'verdict' | 'reasons' | 'metFrom'> {
  const { count, insuredMonths } = inForce(QUALIFIED_STAFF, on)?.value ?? { count: 0, insuredMonths: 0 };
  const judged = staff.map((one) => judge(one, on, insuredMonths));
  const counted = judged.filter((one) => one.counts);
  const enough = counted.length >= count;
  const names = counted.map((one) => one.name).join('、');
  return {
    verdict: enough ? 'MET' : 'NOT_MET',
    reasons: [
      words(
        `符合条件的专职人员 ${counted.length} 名（应不少于 ${count} 名）${names ? `：${names}` : ''}。`,
        `${counted.length} full-time persons count (at least ${count})${names ? `: ${names}` : ''}.`,
      ),
      ...judged
        .filter((one) => !one.counts)
        .map((one) => words(`${one.name}：${one.why.zh}`, `${one.name}: ${one.why.en}`)),
    ],
    metFrom: enough ? null : enoughFrom(staff, judged, count, insuredMonths),
  };
}

/** The first day on which enough count together: a certificate may run out before another's months are over. */
function enoughFrom(
  staff: readonly StaffFact[],
  judged: readonly Judged[],
  count: number,
  months: number,
): Day | null {
  const days = judged.flatMap((one) => one.countsFrom ?? []).sort();
  return (
    days.find((one) => staff.filter((person) => judge(person, one, months).counts).length >= count) ?? null
  );
}

function judge(person: StaffFact, on: Day, months: number): Judged {
  const { name, fullTime, elsewhere, insuredFrom, certificates } = person;
  const not = (zh: string, en: string, countsFrom: Day | null = null): Judged => ({
    name,
    counts: false,
    countsFrom,
    why: words(zh, en),
  });
  if (!fullTime) return not('非专职。', 'not full-time.');
  if (elsewhere) return not('同时在另一机构从业。', 'also works for another agency.');
  if (certificates.length === 0) return not('没有规定的执业资格证书。', 'has none of the certificates.');
  if (!isCertified(person, on)) return not(`证书在 ${on} 无效。`, `has no certificate valid on ${on}.`);
  if (insuredFrom === null) return not('未缴纳社会保险。', 'has no social insurance here.');
  const contractOn = person.contractOn ?? person.employedOn;
  const insuredSince = insuredFrom > contractOn ? insuredFrom : contractOn;
  const countsFrom = addMonths(insuredSince, months);
  if (countsFrom > on)
    return not(
      `连续缴纳社会保险不满 ${months} 个月，${countsFrom} 满。`,
      `has not been insured for ${months} months; that is on ${countsFrom}.`,
      countsFrom,
    );
  return { name, counts: true, countsFrom: null, why: words('', '') };
}

function isCertified({ certificates }: StaffFact, on: Day): boolean {
  return certificates.some(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  );
}
