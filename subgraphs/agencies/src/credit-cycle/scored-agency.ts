import { authorityOfRegion } from '@chengan/shared/authority/authority';
import { CITY, type CreditFacts, type CreditPart } from '../credit-grade/facts.ts';
import { CITY_BUREAU } from '../credit-grade/scorer.ts';
import type { Sheet } from './sheet.ts';

/** A part of an agency's score that an authority has to close. */
export interface WantedSheet {
  /** Id in the tree of authorities. */
  readonly authority: string;
  readonly part: CreditPart;
}

/**
 * The sheets that the score of an agency stands on (J-A3-0b): the bureau's own, and for each town with projects one for
 * every quarter in which there were any and one for the year-end. Quarters before a start in mid-year have none.
 */
export function wantedSheets({ towns = [] }: Pick<CreditFacts, 'towns'>): WantedSheet[] {
  return [
    { authority: CITY_BUREAU, part: CITY },
    ...towns.flatMap(({ code, parts = [] }) => {
      const authority = authorityOfRegion(CITY_BUREAU, code)?.id;
      return authority === undefined ? [] : parts.map((part) => ({ authority, part }));
    }),
  ];
}

/** Those of the wanted sheets that nobody has closed. */
export function openSheets(wanted: readonly WantedSheet[], closed: readonly Sheet[]): WantedSheet[] {
  const keys = new Set(closed.map(({ authority, part }) => `${authority} ${part}`));
  return wanted.filter(({ authority, part }) => !keys.has(`${authority} ${part}`));
}
