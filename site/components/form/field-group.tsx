'use client';

import type { ReactNode } from 'react';
import { FieldName, FieldNotes, type FieldWords, useControl } from './field.tsx';

/** Short fields side by side beneath one name; what is wrong with all of them stands beside that name. */
export function FieldGroup({ children, ...words }: FieldWords & { readonly children: ReactNode }) {
  const { id, ...control } = useControl(words);
  return (
    <fieldset
      id={id}
      // the summary leads here
      tabIndex={-1}
      className={control['aria-invalid'] ? 'form-field form-field-wrong' : 'form-field'}
      aria-describedby={control['aria-describedby']}
    >
      <legend className="field-name">
        <FieldName {...words} />
      </legend>
      <FieldNotes {...words} />
      <div className="field-grid">{children}</div>
    </fieldset>
  );
}
