'use client';

import { useTranslations } from 'next-intl';
import { USUAL_OVERLAP_HOURS } from '../../../lib/keys/key-rules.ts';
import { type MadeKey, rotateKey } from '../../../lib/keys/keys.action.ts';
import { Form } from '../../form/form.tsx';
import { TextField } from '../../form/text-field.tsx';
import { NewKey } from './new-key.tsx';

/** A new key in place of an old one, which stays good for a while so that systems can change over. */
export function RotateForm({ id }: { readonly id: string }) {
  const t = useTranslations('keyForm');
  return (
    <Form<MadeKey>
      id="rotate"
      action={rotateKey}
      labels={{ overlapHours: t('overlap') }}
      submit={t('rotate')}
      values={{ overlapHours: String(USUAL_OVERLAP_HOURS) }}
      guarded={false}
    >
      {({ shown }) =>
        shown === undefined ? (
          <>
            <input type="hidden" name="id" value={id} />
            <TextField
              name="overlapHours"
              hint={t('overlapHint')}
              inputMode="numeric"
              maxLength={3}
              width="code"
            />
          </>
        ) : (
          <NewKey made={shown} />
        )
      }
    </Form>
  );
}
