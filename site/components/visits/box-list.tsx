'use client';

export interface BoxListProps<Value extends string | number> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** Any of several, each a line to touch. */
export function BoxList<Value extends string | number>(props: BoxListProps<Value>) {
  const { name, legend, hint, choices, chosen, onChange } = props;
  return (
    <fieldset className="form-field">
      <legend className="field-name">{legend}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      {choices.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
