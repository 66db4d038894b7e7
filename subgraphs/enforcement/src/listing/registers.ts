import type { Problem } from '@chengan/shared/outcome/outcome';
import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { actOfClause, clauseById } from '@chengan/shared/regulation/register';
import { addYears, type Day, day } from '@chengan/shared/time/day';
import { isContained, measureOf } from '../notice/measures.ts';
import { problem } from '@chengan/shared/outcome/problem';
import type { ListingInput, Register } from './listing.ts';

const ORDER_11 = 'N-MEM-11';

/** N-MEM-11-TERM: an entry on the national list lasts three years, from 2023-10-01. */
export const NATIONAL_YEARS: Norm<number> = [{ from: day('2023-10-01'), value: 3, cite: 'N-MEM-11-TERM' }];

/** The last day of an entry: as given, else the term of the national list; null: until lifted. */
export function lastDay({
  register,
  from,
  until,
}: Pick<ListingInput, 'register' | 'from' | 'until'>): Day | null {
  const term = register === 'NATIONAL_SERIOUS' ? inForce(NATIONAL_YEARS, from) : undefined;
  return until ?? (term ? addYears(from, term.value) : null);
}

/**
 * A national entry stands on Order 11 and national acts alone (N-GBF-2020-49-BASIS): a local document never leads there.
 * A local entry stands on an act that knows the local register.
 */
export function checkRegister({ register, basis }: Pick<ListingInput, 'register' | 'basis'>): Problem[] {
  const known = basis.filter((id) => clauseById(id));
  if (known.length === 0) return [];
  const acts = new Set(known.map((id) => actOfClause(id).id));
  const at = { field: 'register', clause: 'N-GBF-2020-49-BASIS' };
  if (register === 'NATIONAL_SERIOUS') {
    const national = acts.has(ORDER_11) && known.every((id) => actOfClause(id).scope === 'NATIONAL');
    return national
      ? []
      : [
          problem(
            'REGISTER_NEEDS_NATIONAL_ACT',
            '列入国家严重失信主体名单只能依据应急管理部令第11号等国家规定，不能依据地方文件。',
            'An entry on the national list stands on Order 11 and national acts alone, never on a local document.',
            at,
          ),
        ];
  }
  const measure = measureOf(register);
  if (measure && isContained(measure, acts)) return [];
  return [
    problem(
      'REGISTER_NOT_IN_ACT',
      `所引文件没有规定${REGISTER_NAMES[register].zh}。`,
      `No act cited knows ${REGISTER_NAMES[register].en}.`,
      at,
    ),
  ];
}

/** The term of the national list is not exceeded (N-MEM-11-TERM). */
export function checkNationalTerm({
  register,
  from,
  until,
}: Pick<ListingInput, 'register' | 'from' | 'until'>): Problem[] {
  const term = register === 'NATIONAL_SERIOUS' ? inForce(NATIONAL_YEARS, from) : undefined;
  if (!term || !until || until <= addYears(from, term.value)) return [];
  return [
    problem(
      'LISTING_TOO_LONG',
      `国家严重失信主体名单的期限为 ${term.value} 年，截止日期不得晚于 ${addYears(from, term.value)}。`,
      `An entry on the national list lasts ${term.value} years: until ${addYears(from, term.value)} at the latest.`,
      { field: 'until', clause: term.cite },
    ),
  ];
}

const REGISTER_NAMES: Readonly<Record<Register, { readonly zh: string; readonly en: string }>> = {
  LOCAL_DISCREDIT: { zh: '地方失信惩戒名单', en: 'the local discredit list' },
  LOCAL_BLACKLIST: { zh: '地方“黑名单”', en: 'the local blacklist' },
  NATIONAL_SERIOUS: { zh: '国家严重失信主体名单', en: 'the national list of serious discredit' },
};
