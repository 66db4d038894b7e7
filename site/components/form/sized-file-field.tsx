'use client';

import { type ChangeEvent, useState } from 'react';
import { FileField } from './text-field.tsx';

export interface SizedFileFieldProps {
  readonly name: string;
  readonly hint: string;
  readonly accept: string;
  readonly maxBytes: number;
  /** Said of a file that is larger. */
  readonly tooLarge: string;
}

/** A file of at most `maxBytes`: a larger one is not even sent. Without scripts the site refuses it as it arrives. */
export function SizedFileField({ maxBytes, tooLarge, ...field }: SizedFileFieldProps) {
  const [refused, setRefused] = useState(false);
  const check = ({ target }: ChangeEvent<HTMLElement>) => {
    if (!(target instanceof HTMLInputElement)) return;
    const isTooLarge = (target.files?.[0]?.size ?? 0) > maxBytes;
    if (isTooLarge) target.value = '';
    setRefused(isTooLarge);
  };
  return (
    <div onChange={check}>
      <FileField {...field} />
      <p role="alert" className="font-medium">
        {refused ? tooLarge : ''}
      </p>
    </div>
  );
}
