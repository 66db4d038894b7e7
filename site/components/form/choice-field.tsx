'use client';

import type { ReactNode } from 'react';
import { valueOf, valuesOf } from '../../lib/form/state.ts';
import { Field, FieldName, FieldNotes, type FieldWords, useControl } from './field.tsx';
import { useForm } from './form-context.ts';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  /** A second line: what choosing it means. */
  readonly note?: ReactNode;
  readonly disabled?: boolean;
}

interface ChoicesProps extends FieldWords {
  readonly choices: readonly Choice[];
}

function Boxes({ type, choices, ...words }: ChoicesProps & { readonly type: 'radio' | 'checkbox' }) {
  const { state } = useForm();
  const { id, name, ...aria } = useControl(words);
  const chosen = valuesOf(state.values, name);
  return (
    <fieldset
      className={aria['aria-invalid'] ? 'form-field form-field-wrong' : 'form-field'}
      aria-describedby={aria['aria-describedby']}
    >
      <legend className="field-name">
        <FieldName {...words} />
      </legend>
      <FieldNotes {...words} />
      {choices.map(({ value, label, note, disabled }, index) => (
        <label key={value} className="choice">
          <input
            // the summary leads to the first box
            id={index === 0 ? id : undefined}
            type={type}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            disabled={disabled}
          />
          <span>
            {label}
            {note ? <span className="choice-note">{note}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of a few choices, all of them to be seen. */
export function ChoiceField(props: ChoicesProps) {
  return <Boxes type="radio" {...props} />;
}

/** Any of a few choices. */
export function BoxesField(props: ChoicesProps) {
  return <Boxes type="checkbox" {...props} />;
}

export interface SelectFieldProps extends FieldWords {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What stands there before something is chosen. */
  readonly empty: string;
}

/** One of many choices. */
export function SelectField({ choices, empty, ...words }: SelectFieldProps) {
  const { state } = useForm();
  const control = useControl(words);
  return (
    <Field {...words}>
      <select {...control} defaultValue={valueOf(state.values, words.name)} className="field field-line">
        <option value="">{empty}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
