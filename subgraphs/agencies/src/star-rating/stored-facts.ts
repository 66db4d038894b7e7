import { exact, type Exact } from '@chengan/shared/number/decimal';
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

/** Stored facts as they were; what `storedFacts` wrote, read back exactly. */
export function factsFrom(stored: ReturnType<typeof storedFacts>): StarFacts {
  const value = (text: string | undefined) => (text === undefined ? undefined : exact(text));
  const { deductions, satisfaction, ...rest } = stored;
  return {
    ...rest,
    deductions: deductions.map(({ rule, count }) => ({ rule, count: value(count) })),
    satisfaction: {
      county: value(satisfaction.county),
      town: value(satisfaction.town),
      enterprises: value(satisfaction.enterprises),
    },
  };
}
