'use client';

import { hitsShown } from '../../lib/cases/hits.ts';
import { type Choice, ChoiceField } from '../form/choice-field.tsx';
import { useForm } from '../form/form-context.ts';
import { TextField } from '../form/text-field.tsx';

export interface SubjectFieldProps {
  readonly hint: string;
  /** The kinds that there are to choose from; one alone is not asked for. */
  readonly kinds: readonly Choice[];
}

/** Whom something is about: by code, or by name and then by choice among those who bear it. Needs no scripts. */
export function SubjectField({ hint, kinds }: SubjectFieldProps) {
  const { state } = useForm();
  const found = hitsShown(state.shown);
  const [only] = kinds;
  return (
    <>
      {kinds.length === 1 && only ? (
        <input type="hidden" name="subject.kind" value={only.value} />
      ) : (
        <ChoiceField name="subject.kind" choices={kinds} />
      )}
      <TextField name="subject.code" hint={hint} maxLength={200} />
      {found ? (
        <>
          <input type="hidden" name="offeredFor" value={found.typed} />
          <ChoiceField
            name="picked"
            choices={found.hits.map(({ code, name, note }) => ({
              value: code,
              label: <span lang="zh-Hans">{name}</span>,
              note: `${code}${note ? ` · ${note}` : ''}`,
            }))}
          />
        </>
      ) : null}
    </>
  );
}
