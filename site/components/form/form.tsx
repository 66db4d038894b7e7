'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useActionState } from 'react';
import type { HubProblem } from '../../lib/hub/problem.ts';
import {
  type FormState,
  type FormValues,
  REVISION_FIELD,
  STEP_UP_FIELD,
  untouched,
} from '../../lib/form/state.ts';
import { ChangedPanel } from './changed-panel.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FormContext } from './form-context.ts';
import { StepUpField } from './step-up-field.tsx';
import { useUnsaved } from './use-unsaved.ts';

export interface FormProps<Shown = undefined> {
  /** One word; begins the ids of the fields. */
  readonly id: string;
  /** A server action: `(before, data) => submitted(…) → perform(…) → redirect or state`. */
  readonly action: (before: FormState<Shown>, data: FormData) => Promise<FormState<Shown>>;
  /** What each field is called, by its name; fields and summary read it here. */
  readonly labels: Readonly<Record<string, string>>;
  /** What the button says: the deed, not “submit”. A form of several steps says each. */
  readonly submit: string | ((state: FormState<Shown>) => string);
  /** Said in place of the fields once it is done, where the page stays. */
  readonly doneWords?: string | undefined;
  /** A button alone, as in a row of a table. */
  readonly compact?: boolean;
  /** What the record says now. */
  readonly values?: FormValues | undefined;
  /** What is known to be wrong with the record before anything is sent. */
  readonly problems?: readonly HubProblem[] | undefined;
  /** The record's revision, when it can be changed by others meanwhile. */
  readonly revision?: string | undefined;
  /** Ask before what was typed is left behind. Not for signing in and other forms that are typed in a moment. */
  readonly guarded?: boolean;
  /** Stands beside the button: the way back. */
  readonly beside?: ReactNode;
  /** The fields; a client component may show what an answer brought. */
  readonly children: ReactNode | ((state: FormState<Shown>) => ReactNode);
}

/** The one form of the workbench. It works with scripts off; with scripts it also moves the focus and warns. */
export function Form<Shown = undefined>(props: FormProps<Shown>) {
  const {
    id,
    action,
    labels,
    submit,
    values,
    revision,
    guarded = true,
    compact = false,
    problems = [],
  } = props;
  const t = useTranslations('form');
  const [state, dispatch, pending] = useActionState<FormState<Shown>, FormData>(action, {
    ...untouched(values, revision),
    problems,
  });
  const { beside, doneWords, children } = props;
  const deed = typeof submit === 'string' ? submit : submit(state);
  const touch = useUnsaved(guarded && !state.done, pending);
  const onSubmit = (event: FormEvent) => {
    if (pending) event.preventDefault(); // once is enough
  };
  return (
    <FormContext value={{ id, labels: { ...labels, [STEP_UP_FIELD]: t('stepUp') }, state, pending }}>
      <form
        action={dispatch}
        onSubmit={onSubmit}
        onInput={touch}
        className={compact ? 'form form-compact' : 'form'}
        noValidate
        aria-busy={pending}
      >
        <ErrorSummary key={`summary-${state.attempt}`} />
        <ChangedPanel />
        {state.revision === undefined ? null : (
          <input type="hidden" name={REVISION_FIELD} value={state.revision} />
        )}
        {state.done && doneWords ? (
          <p role="status" className="said">
            {doneWords}
          </p>
        ) : null}
        {/* anew after each answer: the fields take what was typed as their first value */}
        <div key={state.attempt} className="form-fields">
          {typeof children === 'function' ? children(state) : children}
          <StepUpField />
        </div>
        {state.done && state.shown !== undefined ? null : (
          <div className="form-end">
            <button
              type="submit"
              className={compact ? 'button button-small' : 'button'}
              aria-disabled={pending}
            >
              {pending ? t('pending') : deed}
            </button>
            {beside}
          </div>
        )}
        <p role="status" className="sr-only">
          {pending ? t('pending') : ''}
        </p>
      </form>
    </FormContext>
  );
}
