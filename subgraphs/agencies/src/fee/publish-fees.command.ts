import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { exact, toDecimalString } from '@chengan/shared/number/decimal';
import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import { notFound } from '@chengan/shared/outcome/not-found';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { holdAgency } from '../agency/agency.store.ts';
import { checkFees, type FeeItem, type FeeSchedule, type NewFeeSchedule } from './fee-schedule.ts';
import { insertFees, newestFees } from './fee-schedule.store.ts';

/**
 * Publishes a fee schedule of the agency's own (S-4.3) and journals `fee-schedule.published`; what was in force before
 * stays on record. Refused with every reason at once: FORBIDDEN for whoever does not manage the agency,
 * CHANGED_MEANWHILE when `revision` (0: none yet) is not the newest, and see `checkFees`.
 */
export async function publishFees(
  em: Em,
  clock: Clock,
  { agency, account, role }: AgencyPerson,
  revision: number,
  input: NewFeeSchedule,
): Promise<Outcome<FeeSchedule>> {
  return inTransaction(em, async (em) => {
    if (role !== 'manager') return refused(NOT_A_MANAGER);
    if (!(await holdAgency(em, agency))) return refused(notFound('机构', 'agency', 'creditCode'));
    const before = await newestFees(em, agency);
    const newest = before?.revision ?? 0;
    const [stale] = changedMeanwhile(revision, newest);
    if (stale) return refused(stale);
    const today = clock.today();
    const checked = unless(checkFees(input, before, today), () => ({
      id: newId(clock),
      agency,
      revision: newest + 1,
      validFrom: input.validFrom,
      basis: input.basis?.trim() || null,
      items: input.items.map(tidy),
      recordedOn: today,
    }));
    if (!checked.ok) return checked;
    await insertFees(em, checked.value);
    const { id, validFrom } = checked.value;
    await append(em, clock, [
      {
        type: 'fee-schedule.published',
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: ['S-4.3'],
        facts: { creditCode: agency, feeScheduleId: id, validFrom },
        actor: account,
        occurredOn: today,
      },
    ]);
    return checked;
  });
}

function tidy({ item, unit, priceFrom, priceTo, note }: FeeItem): FeeItem {
  return {
    item: item.trim(),
    unit: unit.trim(),
    priceFrom: toDecimalString(exact(priceFrom)),
    priceTo: toDecimalString(exact(priceTo)),
    note: note?.trim() || null,
  };
}

const NOT_A_MANAGER = problem(
  'FORBIDDEN',
  '收费标准由本机构管理员公布。',
  'The fee schedule is published by the managers of the agency.',
);
