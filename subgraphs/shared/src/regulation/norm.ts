import type { Day } from '../time/day.ts';

/** A clause id of the register, such as `J-A3-2-4`. */
export type ClauseId = string;

/** One dated wording of a value. `value: null` means repealed from that day. */
export interface Version<T> {
  readonly from: Day;
  readonly value: T | null;
  readonly cite: ClauseId;
}

/** A value of the law over time, oldest first. An amendment appends a version; an old one is never edited. */
export type Norm<T> = readonly [Version<T>, ...Version<T>[]];

/** The version in force on `on`, or undefined before commencement and after repeal. */
export function inForce<T>(norm: Norm<T>, on: Day): (Version<T> & { readonly value: T }) | undefined {
  const current = norm.findLast((version) => version.from <= on);
  return current && current.value !== null ? { ...current, value: current.value } : undefined;
}
