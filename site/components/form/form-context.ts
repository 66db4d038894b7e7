'use client';

import { createContext, useContext } from 'react';
import { type FormState, untouched } from '../../lib/form/state.ts';

export interface FormScope {
  /** Begins the ids of the fields, so that two forms may stand on one page. */
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly state: FormState<unknown>;
  readonly pending: boolean;
}

export const FormContext = createContext<FormScope>({
  id: 'form',
  labels: {},
  state: untouched(),
  pending: false,
});

/** What a field knows of the form that it stands in. */
export function useForm(): FormScope {
  return useContext(FormContext);
}

/** The id of a field's control; the summary of what is wrong links to it. */
export function fieldId(form: string, name: string): string {
  return `${form}-${name}`;
}
