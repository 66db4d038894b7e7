'use client';

import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import { giveSecondFactor } from '../../../lib/session/account.action.ts';
import { Form } from '../../form/form.tsx';
import { TextField } from '../../form/text-field.tsx';

/** The second factor again; says until when it counts, and leads back. */
export function StepUpForm({ back }: { readonly back: string }) {
  const t = useTranslations('stepUp');
  return (
    <Form<string>
      id="step-up"
      action={giveSecondFactor}
      labels={{ code: t('code') }}
      submit={t('submit')}
      guarded={false}
    >
      {({ shown }) =>
        shown === undefined ? (
          <TextField
            name="code"
            hint={t('codeHint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            width="code"
          />
        ) : (
          <div className="steps">
            <p role="status" className="said">
              {t('until', { time: minuteOfInstant(shown) })}
            </p>
            <p>
              <a href={back} className="button inline-block">
                {t('goOn')}
              </a>
            </p>
          </div>
        )
      }
    </Form>
  );
}
