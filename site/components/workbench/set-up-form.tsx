'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Enrolment } from '../../lib/session/set-up.action.ts';
import { setUpSecondFactor } from '../../lib/session/set-up.action.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { BackupCodes } from './backup-codes.tsx';

/** Sets up the second factor on one page: password, authenticator, backup codes. `next` leads on. */
export function SetUpForm({ next, nextLabel }: { readonly next: string; readonly nextLabel: string }) {
  const t = useTranslations('setUp');
  return (
    <Form<Enrolment>
      id="set-up"
      action={setUpSecondFactor}
      labels={{ password: t('password'), code: t('code') }}
      submit={(state) => (state.shown === undefined ? t('begin') : t('finish'))}
      guarded={false}
    >
      {({ shown }) => {
        if (shown === undefined) {
          return (
            <TextField
              name="password"
              type="password"
              hint={t('passwordHint')}
              autoComplete="current-password"
            />
          );
        }
        if (shown.step === 'code') return <Prove enrolment={shown} />;
        return (
          <Kept>
            <BackupCodes codes={shown.backupCodes} />
            <p className="no-print">
              <a href={next} className="button inline-block">
                {nextLabel}
              </a>
            </p>
          </Kept>
        );
      }}
    </Form>
  );
}

function Kept({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('setUp');
  return (
    <div className="steps">
      <p role="status" className="said">
        {t('on')}
      </p>
      {children}
    </div>
  );
}

function Prove({ enrolment: { qr, key } }: { readonly enrolment: Enrolment }) {
  const t = useTranslations('setUp');
  return (
    <div className="steps">
      <section className="grid gap-3">
        <h2>{t('scan')}</h2>
        <svg
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          role="img"
          aria-label={t('qr')}
          className="qr"
          shapeRendering="crispEdges"
        >
          <path d={qr.path} fill="#000" />
        </svg>
        <p>{t('orType')}</p>
        <p>
          {t('key')} <span className="secret">{key}</span>
        </p>
      </section>
      <section className="grid gap-3">
        <h2>{t('confirm')}</h2>
        <TextField
          name="code"
          hint={t('codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          width="code"
        />
      </section>
    </div>
  );
}
