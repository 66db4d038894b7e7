'use client';

import { valueOf } from '../../lib/form/state.ts';
import { Field, type FieldWords, useControl } from './field.tsx';
import { useForm } from './form-context.ts';

export interface TextFieldProps extends FieldWords {
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'search';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email';
  readonly maxLength?: number;
  /** As wide as what is to be typed. */
  readonly width?: 'code' | 'day' | 'line';
}

/** A line of text, a day, a password. */
export function TextField({ type = 'text', autoComplete = 'off', width = 'line', ...rest }: TextFieldProps) {
  const { inputMode, maxLength, ...words } = rest;
  const { state } = useForm();
  const control = useControl(words);
  return (
    <Field {...words}>
      <input
        {...control}
        type={type}
        defaultValue={type === 'password' ? undefined : valueOf(state.values, words.name)}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        className={`field field-${type === 'date' ? 'day' : width}`}
        spellCheck={false}
      />
    </Field>
  );
}

export interface TextAreaProps extends FieldWords {
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextArea({ rows = 6, maxLength, ...words }: TextAreaProps) {
  const { state } = useForm();
  const control = useControl(words);
  return (
    <Field {...words}>
      <textarea
        {...control}
        rows={rows}
        maxLength={maxLength}
        defaultValue={valueOf(state.values, words.name)}
        className="field field-line"
      />
    </Field>
  );
}

/** A file to be sent. After a refusal it has to be chosen again: no page may choose a file by itself. */
export function FileField({
  accept,
  multiple = false,
  ...words
}: FieldWords & { readonly accept: string; readonly multiple?: boolean }) {
  const control = useControl(words);
  return (
    <Field {...words}>
      <input {...control} type="file" accept={accept} multiple={multiple} className="field field-line" />
    </Field>
  );
}
