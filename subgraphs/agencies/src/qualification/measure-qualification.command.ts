import { newId } from '@chengan/shared/database/new-id';
import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { roleProblems } from '@chengan/shared/permission/official';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { addYears, type Day } from '@chengan/shared/time/day';
import { isSupervised } from '../territory/territory.store.ts';
import { QUALIFICATION_NOT_FOUND, told } from './keep-qualification.command.ts';
import type { MeasureKind } from './qualification.ts';
import { qualificationById } from './qualification.store.ts';

export interface NewMeasure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly from: Day;
  /** The last day of a suspension; null: until it is lifted. A revocation has no end. */
  readonly to: Day | null;
  /** Public: which authority decided it, by which document. */
  readonly reason: string;
}

/**
 * Records that the authority that granted a qualification suspended, revoked or cancelled it; from that day on it covers
 * nothing (C1-4a, Law art. 72). The bureau hears of it from the deciding authority and records it: a reviewer or leader
 * of an authority that supervises the agency. NOT_FOUND for others; FORBIDDEN; MEASURE_TERM, MEASURE_TO, REVOKED_ALREADY.
 */
export async function measureQualification(
  em: Em,
  clock: Clock,
  official: Official,
  input: NewMeasure,
): Promise<Outcome<string>> {
  return inTransaction(em, async (em) => {
    const found = await qualificationById(em, input.id);
    if (!found || !(await isSupervised(em, official.authority, found.agency)))
      return refused(QUALIFICATION_NOT_FOUND);
    const { kind, from, to } = input;
    const reason = input.reason.trim();
    const checked = unless(
      [
        ...roleProblems(official, ['reviewer', 'leader']),
        ...(from > addYears(clock.today(), 1) || from < found.validFrom ? [FROM] : []),
        ...(to !== null && to < from ? [TERM] : []),
        ...(to !== null && kind !== 'SUSPENDED' ? [NO_END] : []),
        ...(found.measures.some((one) => one.kind !== 'SUSPENDED') ? [REVOKED] : []),
        ...checkText(reason, { field: 'reason', name: '依据', nameEn: 'reason', longest: 300 }),
      ],
      () => found.id,
    );
    if (!checked.ok) return checked;
    await em.execute(
      `insert into qualification_measure (id, qualification, kind, from_on, to_on, reason, authority)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [newId(clock), found.id, kind, from, to, reason, official.authority],
    );
    await told(em, clock, {
      ...{ type: 'qualification.measured', agency: found.agency, actor: official.account },
      facts: { qualificationId: found.id, kind, from, to },
    });
    return checked;
  });
}

/**
 * Records that a suspension was lifted: `on` is the first day on which the qualification counts again. By the same
 * officials; NOT_FOUND, FORBIDDEN, NOT_SUSPENDED.
 */
export async function liftSuspension(
  em: Em,
  clock: Clock,
  official: Official,
  { id, on }: { readonly id: string; readonly on: Day },
): Promise<Outcome<string>> {
  return inTransaction(em, async (em) => {
    const found = await qualificationById(em, id);
    if (!found || !(await isSupervised(em, official.authority, found.agency)))
      return refused(QUALIFICATION_NOT_FOUND);
    const suspension = found.measures.findLast(
      (one) => one.kind === 'SUSPENDED' && (one.to === null || one.to >= on),
    );
    const checked = unless(
      [
        ...roleProblems(official, ['reviewer', 'leader']),
        ...(suspension && suspension.from <= on && on <= addYears(clock.today(), 1) ? [] : [NOT_SUSPENDED]),
      ],
      () => found.id,
    );
    if (!checked.ok || !suspension) return checked;
    await em.execute(
      `update qualification_measure set lifted_on = ? where qualification = ? and kind = 'SUSPENDED' and from_on = ?`,
      [on, found.id, suspension.from],
    );
    await told(em, clock, {
      ...{ type: 'qualification.suspension-lifted', agency: found.agency, actor: official.account },
      facts: { qualificationId: found.id, on },
    });
    return checked;
  });
}

const NOT_SUSPENDED = problem(
  'NOT_SUSPENDED',
  '该资质在这一天没有暂停。',
  'The qualification is not suspended on that day.',
  { field: 'on' },
);
const FROM = problem(
  'MEASURE_FROM',
  '起始日早于资质有效期或晚于今天一年以上，请核对。',
  'The first day is before the qualification, or more than a year away.',
  { field: 'from' },
);
const TERM = problem('MEASURE_TERM', '暂停的截止日早于起始日。', 'The suspension ends before it begins.', {
  field: 'to',
});
const NO_END = problem('MEASURE_TO', '撤销、注销没有截止日。', 'A revocation has no end.', { field: 'to' });
const REVOKED = problem(
  'REVOKED_ALREADY',
  '该资质已被撤销或注销。',
  'This qualification has been revoked or cancelled already.',
);
