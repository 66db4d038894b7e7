'use client';

import { useTranslations } from 'next-intl';
import { KEY_SCOPES, USUAL_DAYS, USUAL_PER_MINUTE } from '../../../lib/keys/key-rules.ts';
import { createKey, type MadeKey } from '../../../lib/keys/keys.action.ts';
import { BoxesField, SelectField } from '../../form/choice-field.tsx';
import { Form } from '../../form/form.tsx';
import { TextField } from '../../form/text-field.tsx';
import { NewKey } from './new-key.tsx';

export interface KeyFormProps {
  /** The partners to choose from; none for a partner, which makes keys of its own. */
  readonly partners?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** Makes a key: for what, for how long, how often it may ask. */
export function KeyForm({ partners }: KeyFormProps) {
  const t = useTranslations('keyForm');
  const [only] = partners ?? [];
  return (
    <Form<MadeKey>
      id="key"
      action={createKey}
      labels={{
        name: t('name'),
        partner: t('partner'),
        scopes: t('scopes'),
        expiresInDays: t('days'),
        perMinute: t('perMinute'),
      }}
      submit={t('create')}
      values={{
        scopes: [KEY_SCOPES[0]],
        expiresInDays: String(USUAL_DAYS),
        perMinute: String(USUAL_PER_MINUTE),
        ...(partners?.length === 1 && only ? { partner: only.value } : {}),
      }}
    >
      {({ shown }) =>
        shown === undefined ? (
          <>
            {partners ? <SelectField name="partner" choices={partners} empty={t('choosePartner')} /> : null}
            <TextField name="name" hint={t('nameHint')} maxLength={60} />
            <BoxesField
              name="scopes"
              choices={KEY_SCOPES.map((value) => ({
                value,
                label: t(`scope.${value}.name`),
                note: t(`scope.${value}.note`),
              }))}
            />
            <TextField
              name="expiresInDays"
              hint={t('daysHint')}
              inputMode="numeric"
              maxLength={3}
              width="code"
            />
            <TextField
              name="perMinute"
              hint={t('perMinuteHint')}
              inputMode="numeric"
              maxLength={4}
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
