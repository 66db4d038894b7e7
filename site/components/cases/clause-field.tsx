'use client';

import { valueOf } from '../../lib/form/state.ts';
import { FieldName, FieldNotes, type FieldWords, useControl } from '../form/field.tsx';
import { useForm } from '../form/form-context.ts';

/** A clause to choose, with everything that the choice turns on. */
export interface ClauseChoice {
  readonly value: string;
  readonly article: string;
  readonly label: string;
  readonly text: string;
  /** What a finding under it asks for. */
  readonly asks: readonly string[];
}

export interface ClauseGroup {
  readonly title: string;
  readonly choices: readonly ClauseChoice[];
}

/** One clause of an act, read before it is chosen: part by part, each item with its text and points. */
export function ClauseField({ groups, ...words }: FieldWords & { readonly groups: readonly ClauseGroup[] }) {
  const { state } = useForm();
  const { id, name, ...aria } = useControl(words);
  const chosen = valueOf(state.values, name);
  return (
    <fieldset
      className={aria['aria-invalid'] ? 'form-field form-field-wrong' : 'form-field'}
      aria-describedby={aria['aria-describedby']}
    >
      <legend className="field-name">
        <FieldName {...words} />
      </legend>
      <FieldNotes {...words} />
      {groups.map(({ title, choices }, at) => (
        <details
          key={title}
          className="clause-group"
          open={groups.length === 1 || choices.some(({ value }) => value === chosen)}
        >
          {/* the summary of what is wrong leads to the first group */}
          <summary id={at === 0 ? id : undefined}>{title}</summary>
          {choices.map(({ value, article, label, text, asks }) => (
            <label key={value} className="choice">
              <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
              <span>
                <span className="choice-clause">
                  <strong>{value}</strong> <span className="text-soft">{article}</span>
                </span>
                {label}
                {text === label ? null : <span className="choice-note">{text}</span>}
                {asks.length ? <span className="choice-asks">{asks.join(' · ')}</span> : null}
              </span>
            </label>
          ))}
        </details>
      ))}
    </fieldset>
  );
}
