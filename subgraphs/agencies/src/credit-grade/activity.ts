import { quarterOf } from '@chengan/shared/time/day';
import {
  CITY,
  type CreditFacts,
  type CreditFinding,
  type CreditPart,
  TOWN_PARTS,
  type TownPart,
} from './facts.ts';
import type { Activity } from './settle.ts';

/** The part that a finding counts in: as given, else CITY for the city and the quarter of the conduct for a town. */
export function partOf({ part, scorer, occurredOn }: CreditFinding): CreditPart {
  return part ?? (scorer === CITY ? CITY : `Q${quarterOf(occurredOn)}`);
}

/**
 * The towns active in each part. Named towns are active in their parts, or in all; without named towns, those that
 * findings name are active in all. A town with a finding in a part is active there, because it supervised then.
 */
export function activityOf({ towns, findings }: CreditFacts): Activity {
  const activity = new Map<TownPart, Set<string>>(TOWN_PARTS.map((part) => [part, new Set()]));
  const ofTowns = findings.filter((finding) => finding.scorer !== CITY);
  for (const { code, parts } of towns ?? ofTowns.map(({ scorer }) => ({ code: scorer, parts: undefined }))) {
    for (const part of parts ?? TOWN_PARTS) activity.get(part)?.add(code);
  }
  for (const finding of ofTowns) {
    const part = partOf(finding);
    if (part !== CITY) activity.get(part)?.add(finding.scorer);
  }
  return activity;
}

/** Every town concerned, in order of code, each once. */
export function townsOf({ towns = [], findings }: CreditFacts): string[] {
  const codes = [...towns.map((town) => town.code), ...findings.map((finding) => finding.scorer)];
  return [...new Set(codes)].filter((code) => code !== CITY).sort();
}
