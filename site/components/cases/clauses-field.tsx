'use client';

import { valueOf, valuesOf } from '../../lib/form/state.ts';
import { FieldName, FieldNotes, type FieldWords, useControl } from '../form/field.tsx';
import { useForm } from '../form/form-context.ts';

export interface CitableAct {
  readonly title: string;
  readonly clauses: readonly { readonly value: string; readonly article: string; readonly label: string }[];
}

export interface ClausesFieldProps extends FieldWords {
  readonly acts: readonly CitableAct[];
  /** What the line for clauses of other acts is called. */
  readonly more: string;
}

/** Any clauses: those of the acts at hand as boxes, act by act, and any other by its id, in a line named `…More`. */
export function ClausesField({ acts, more, ...words }: ClausesFieldProps) {
  const { state } = useForm();
  const { id, name, ...aria } = useControl(words);
  const chosen = valuesOf(state.values, name);
  const boxes = new Set(acts.flatMap(({ clauses }) => clauses.map(({ value }) => value)));
  const others = [...chosen.filter((one) => !boxes.has(one)), valueOf(state.values, `${name}More`)];
  return (
    <fieldset
      className={aria['aria-invalid'] ? 'form-field form-field-wrong' : 'form-field'}
      aria-describedby={aria['aria-describedby']}
    >
      <legend className="field-name">
        <FieldName {...words} />
      </legend>
      <FieldNotes {...words} />
      {acts.map(({ title, clauses }, at) => (
        <details key={title} className="clause-group">
          {/* the summary of what is wrong leads to the first act */}
          <summary id={at === 0 ? id : undefined}>
            {title}{' '}
            <span className="account">
              {clauses
                .map(({ value }) => value)
                .filter((value) => chosen.includes(value))
                .join(' ')}
            </span>
          </summary>
          {clauses.map(({ value, article, label }) => (
            <label key={value} className="choice">
              <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
              <span>
                <span className="choice-clause">
                  <strong>{value}</strong> <span className="text-soft">{article}</span>
                </span>
                {label}
              </span>
            </label>
          ))}
        </details>
      ))}
      <label className="more-line">
        <span className="field-hint">{more}</span>
        <input
          id={acts.length === 0 ? id : undefined}
          name={`${name}More`}
          defaultValue={others.filter((one) => one !== '').join(' ')}
          className="field field-line"
          spellCheck={false}
          autoComplete="off"
        />
      </label>
    </fieldset>
  );
}
