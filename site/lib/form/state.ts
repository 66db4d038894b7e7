import type { HubProblem } from '../hub/problem.ts';

/** What is in the fields of a form, by the field's name; several for a group of boxes. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** One field that somebody else has changed since the form was opened. */
export interface Difference {
  readonly field: string;
  readonly before: string;
  readonly now: string;
}

/** What a form is between one sending and the next. Kept by the page, so nothing secret may be in it. */
export interface FormState<Shown = undefined> {
  /** What was typed: back in the fields after a refusal. Before the first sending: what the record says. */
  readonly values: FormValues;
  readonly problems: readonly HubProblem[];
  /** How often the form was refused: a new refusal is told anew. */
  readonly attempt: number;
  /** The record's revision that the form was filled in against. */
  readonly revision?: string;
  /** What the record said then; beside what it says now, it shows what somebody else changed. */
  readonly loaded?: FormValues;
  /** The hub asks for a one-time code before it does this. */
  readonly stepUp?: boolean;
  /** Somebody else changed the record meanwhile, here is what. Empty: something that is not in this form. */
  readonly changed?: readonly Difference[];
  /** Done, in the same page. */
  readonly done?: boolean;
  /** What the answer gives the page to show. */
  readonly shown?: Shown;
}

/** The name of the field for the one-time code that a form asks for by itself. */
export const STEP_UP_FIELD = 'stepUpCode';
/** The name of the hidden field with the record's revision. */
export const REVISION_FIELD = 'revision';

/** A form that nobody has sent yet, with what the record says. */
export function untouched(values: FormValues = {}, revision?: string): FormState<never> {
  return {
    values,
    problems: [],
    attempt: 0,
    loaded: values,
    ...(revision === undefined ? {} : { revision }),
  };
}

/** The first value of a field; empty when there is none. */
export function valueOf(values: FormValues, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

/** All values of a field. */
export function valuesOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
