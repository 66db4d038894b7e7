import type { Exact } from '@chengan/shared/number/decimal';
import type { StarFacts } from './facts.ts';

/** The facts as they are stored beside the rating: exact figures as fractions ("1/3"), so that it can be replayed. */
export function storedFacts({ deductions, satisfaction, ...rest }: StarFacts) {
  const text = (value: Exact | undefined) => value?.toFraction();
  return {
    ...rest,
    deductions: deductions.map(({ rule, count }) => ({ rule, count: text(count) })),
    satisfaction: {
      county: text(satisfaction.county),
      town: text(satisfaction.town),
      enterprises: text(satisfaction.enterprises),
    },
  };
}
