import type { CreditStanding } from './credit-ladder.graphql.ts';
import { withheldFrom } from './withheld.ts';

/** The standing as the scorer `own` may read it; as it is where `own` is undefined. */
export function asShownTo(own: string | undefined, standing: CreditStanding): CreditStanding {
  if (own === undefined) return standing;
  const deductions = withheldFrom(own, standing.deductions, 'deduction');
  const directFindings = withheldFrom(own, standing.directFindings, 'direct');
  const { lastChange, ladder } = standing;
  const shown = new Map<string, string>();
  for (const [index, { id }] of standing.deductions.entries()) shown.set(id, deductions[index]?.id ?? '');
  for (const [index, { id }] of standing.directFindings.entries())
    shown.set(id, directFindings[index]?.id ?? '');
  return {
    ...standing,
    deductions,
    directFindings,
    // of a finding that fell nothing says any more whose it was
    lastChange: lastChange && { ...lastChange, finding: shown.get(lastChange.finding) ?? 'revoked' },
    // the talks that count are the city's
    ladder: { ...ladder, talks: ladder.talks.map((one, index) => ({ ...one, id: `talk-${index + 1}` })) },
  };
}
