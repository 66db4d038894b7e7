import { notFound } from '@chengan/shared/outcome/not-found';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';
import type { Filer, Filing, FilingFacts, FilingKind, Receipt } from './filing.ts';

/**
 * What keeps `filer` from amending `amended`: NOT_FOUND for what is not theirs, NOT_RETURNED while nobody returned it,
 * AMENDED_ALREADY, KIND_DIFFERS.
 */
export function amendmentProblems(
  filer: Filer,
  kind: FilingKind,
  amended: Filing | undefined,
  receipts: readonly Receipt[],
): Problem[] {
  if (!amended || amended.filer.id !== filer.id) return [notFound('原报送', 'filing to amend', 'amends')];
  return [
    ...(amended.facts.kind === kind
      ? []
      : [
          problem(
            'KIND_DIFFERS',
            '补正须与原报送同一事项。',
            'An amendment is of the same kind as what it amends.',
            {
              field: 'amends',
            },
          ),
        ]),
    ...(receipts.some(({ state }) => state === 'RETURNED')
      ? []
      : [
          problem(
            'NOT_RETURNED',
            '原报送没有被退回，不需要补正。',
            'The filing was not returned; there is nothing to amend.',
            {
              field: 'amends',
            },
          ),
        ]),
    ...(amended.amendedBy === null
      ? []
      : [
          problem('AMENDED_ALREADY', '原报送已经补正过。', 'The filing has been amended already.', {
            field: 'amends',
          }),
        ]),
  ];
}

/**
 * The day that the clocks of a filing go by: of an amended one the day of the first submission, as far as that told the
 * same event. A returned filing keeps no place for another project or another change: what it did not tell is told today.
 */
export function countedOnOf(
  facts: FilingFacts,
  amended: Pick<Filing, 'facts' | 'countedOn'> | undefined,
  today: Day,
): Day {
  return amended && toldBefore(facts, amended.facts) ? amended.countedOn : today;
}

function toldBefore(facts: FilingFacts, before: FilingFacts): boolean {
  if (facts.kind === 'PROJECT' && before.kind === 'PROJECT')
    return facts.client === before.client && facts.acceptedOn === before.acceptedOn;
  if (facts.kind === 'CHANGE' && before.kind === 'CHANGE') {
    const told = new Set(before.changes.map(({ subject, changedOn }) => `${subject} ${changedOn}`));
    return facts.changes.every(({ subject, changedOn }) => told.has(`${subject} ${changedOn}`));
  }
  return facts.kind === before.kind;
}
