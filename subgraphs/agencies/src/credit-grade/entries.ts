import { type Exact, ZERO, exact } from '@chengan/shared/number/decimal';
import { inForce } from '@chengan/shared/regulation/norm';
import { partOf } from './activity.ts';
import type { CreditDeduction, DirectFinding, IfFell, Shortfall } from './assessment.ts';
import { CITY, type CreditFinding } from './facts.ts';
import type { Scored } from './order.ts';
import type { CreditRules } from './rules.ts';
import type { Debit } from './settle.ts';

/** A checked finding with its part, and its points under the law of the day of the conduct. */
export function scored(finding: CreditFinding, rules: CreditRules): Scored {
  const item = rules.items.get(finding.clause);
  const consequence = item && inForce(item, finding.occurredOn)?.value;
  if (!consequence)
    throw new Error(`${finding.clause} passed its check but is no item on ${finding.occurredOn}`);
  const points = consequence.kind === 'POINTS' ? exact(consequence.points) : undefined;
  return { finding, part: partOf(finding), points };
}

/** How a finding is shown in the account. */
export function entryOf({ finding, part }: Scored, ifFell: IfFell): DirectFinding {
  return {
    findingId: finding.id,
    clause: finding.clause,
    occurredOn: finding.occurredOn,
    scorer: finding.scorer,
    part,
    summary: finding.summary,
    disputed: finding.disputed ?? false,
    ifFell,
  };
}

/** A deduction with what it took; `by` is the higher step of the talk ladder that it gave way to, if any. */
export function deductionOf(
  one: Scored,
  points: Exact,
  debit: Debit | undefined,
  by: Scored | undefined,
  ifFell: IfFell,
): CreditDeduction {
  const { own, spilled, effect } = debit ?? { own: ZERO, spilled: ZERO, effect: ZERO };
  const counted = own.add(spilled);
  const less = counted.compare(points) < 0;
  const shortfall = by ? gaveWay(one, by) : less ? ranDry(one) : undefined;
  return { ...entryOf(one, ifFell), points, counted, spilled, effect, shortfall };
}

function gaveWay(one: Scored, by: Scored): Shortfall {
  const [lower, higher] = [one.finding.clause, by.finding.clause];
  const same = lower === higher;
  return {
    code: 'SUPERSEDED',
    message: same
      ? `同一违法违规行为已按 ${higher} 扣分一次，不重复扣分。`
      : `同一违法违规行为只适用约谈次数最高的一项，已适用 ${higher}，本项 ${lower} 不再扣分。`,
    messageEn: same
      ? `The same violation has already been counted once under ${higher}.`
      : `For one violation only the highest step of the talk ladder applies: ${higher}, not ${lower}.`,
    clause: higher,
  };
}

function ranDry({ finding, part }: Scored): Shortfall {
  const ofCity = part === CITY || finding.cityConfirmedSpill === true;
  return {
    code: 'BUCKET_EMPTY',
    message: ofCity
      ? '市局部分的分值已扣完，扣至0分为止。'
      : '该镇街园本部分的分值已扣完，扣至0分为止；超出部分未经市局确认，不转入市局部分。',
    messageEn: ofCity
      ? "The city's part was used up; it is never taken below 0."
      : "This town's part was used up; it is never taken below 0, and the city did not confirm taking the rest.",
    clause: 'J-A3-0b',
  };
}
