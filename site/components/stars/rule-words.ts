import type { StarTable } from '../../lib/hub/calculators.ts';

interface RuleWords {
  readonly label: string;
  readonly labelEn: string;
}

/** Every rule that can be counted with its words, in the order of table A.1, vetoes last. */
export function ruleWords(table: StarTable): ReadonlyMap<string, RuleWords> {
  return new Map(
    [...table.items.flatMap((item) => item.lines), ...table.vetoes].map((line) => [line.rule, line]),
  );
}
