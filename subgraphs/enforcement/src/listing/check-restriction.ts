import type { Problem } from '@chengan/shared/outcome/outcome';
import { actOfClause, clauseById } from '@chengan/shared/regulation/register';
import { checkBasis } from '../notice/gate-basis.ts';
import { isContained, measureOf } from '../notice/measures.ts';
import type { Official } from '@chengan/shared/permission/actor';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { ListingInput, RestrictionInput } from './listing.ts';
import { lastDay } from './registers.ts';

/** Everything against one restriction of an entry: its measure, its basis, its days, and whose register it comes with. */
export function checkRestriction(
  restriction: RestrictionInput,
  index: number,
  listing: ListingInput,
  official: Official,
): Problem[] {
  const path = `restrictions.${index}`;
  const area = { field: `${path}.area`, name: '限制范围', nameEn: 'area of the restriction', longest: 200 };
  const basis = checkBasis({
    basis: restriction.basis,
    decidedOn: listing.decidedOn,
    issuedBy: official.authority,
  });
  return [
    ...basis.map((one) => ({ ...one, field: `${path}.${one.field ?? 'basis'}` })),
    ...checkMeasure(restriction, path),
    ...checkScope(restriction, listing, path),
    ...checkPeriod(restriction, listing, path),
    ...checkText(restriction.area, area),
  ];
}

function checkMeasure({ measure: code, basis }: RestrictionInput, path: string): Problem[] {
  const field = `${path}.measure`;
  const measure = measureOf(code);
  if (!measure) {
    const shown = code.slice(0, 40);
    return [
      problem('MEASURE_UNKNOWN', `没有代码为“${shown}”的措施。`, `There is no measure "${shown}".`, {
        field,
      }),
    ];
  }
  const acts = new Set(basis.flatMap((id) => clauseById(id)?.act ?? []));
  if (acts.size === 0 || isContained(measure, acts)) return [];
  return [
    problem(
      'MEASURE_NOT_IN_ACT',
      `所引文件没有规定“${measure.label}”这项措施。`,
      `No act cited contains the measure "${measure.labelEn}".`,
      { field, clause: 'N-GBF-2020-49-MEASURES' },
    ),
  ];
}

/** A local entry carries local measures only. */
function checkScope({ basis }: RestrictionInput, { register }: ListingInput, path: string): Problem[] {
  const national = basis.some((id) => clauseById(id) && actOfClause(id).scope === 'NATIONAL');
  if (register === 'NATIONAL_SERIOUS' || !national) return [];
  return [
    problem(
      'NATIONAL_MEASURE_ON_LOCAL_LIST',
      '地方名单不能附带国家层面的惩戒措施。',
      'A local entry cannot carry a national measure.',
      { field: `${path}.basis`, clause: 'N-GBF-2020-49-MEASURES' },
    ),
  ];
}

function checkPeriod({ from, until }: RestrictionInput, listing: ListingInput, path: string): Problem[] {
  const last = lastDay(listing);
  const begins = from ?? listing.from;
  const ends = until ?? last;
  const inside =
    begins >= listing.from &&
    (ends === null || ends >= begins) &&
    (last === null || (ends !== null && ends <= last));
  if (inside) return [];
  return [
    problem(
      'RESTRICTION_OUTSIDE_ENTRY',
      '限制措施的期间不在列入期间之内。',
      'The days of the restriction lie outside those of the entry.',
      { field: `${path}.until` },
    ),
  ];
}
