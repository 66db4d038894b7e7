import type { Difference, FormValues } from './state.ts';

const text = (value: string | readonly string[] | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.join('、');

/** The fields in which the record differs from what a form was opened with: what somebody else changed meanwhile. */
export function differences(before: FormValues, now: FormValues): readonly Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .map((field) => ({ field, before: text(before[field]), now: text(now[field]) }))
    .filter((one) => one.before !== one.now);
}
