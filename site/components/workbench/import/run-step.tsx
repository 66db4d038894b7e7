import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inLanguage } from '../../../lib/format/bilingual.ts';
import type { FormState } from '../../../lib/form/state.ts';
import type { ImportRun } from '../../../lib/hub/import-runs.ts';
import { forgetImport, takeImport, tryImport } from '../../../lib/import/import.action.ts';
import { Form } from '../../form/form.tsx';
import { SiteLink } from '../../site-link.tsx';
import { Again } from './again.tsx';

/** Where an import stands in words, and what may be done about it now. */
export function RunStep({ run }: { readonly run: ImportRun }) {
  const t = useTranslations('import');
  const here = `/desk/import/${run.id}`;
  switch (run.state) {
    case 'RECEIVING':
      return (
        <Step words={t('receiving')}>
          <Deed run={run} id="try" deed={tryImport} words={t('tryAgain')} />
          <Deed run={run} id="forget" deed={forgetImport} words={t('forget')} />
        </Step>
      );
    case 'QUEUED':
    case 'RUNNING':
      return (
        <Step words={t(run.state === 'QUEUED' ? 'queued' : 'running')}>
          <Again />
          <SiteLink to={here}>{t('look')}</SiteLink>
        </Step>
      );
    case 'FAILED':
      return <Failed run={run} />;
    case 'DONE':
      return run.trial ? <Tried run={run} /> : <Step words={t('taken')} />;
  }
}

function Tried({ run }: { readonly run: ImportRun }) {
  const t = useTranslations('import');
  if (!run.fileKept) return <Step words={t('triedNotKept')} />;
  if ((run.figures?.taken ?? 0) === 0) return <Step words={t('nothingToTake')} />;
  return (
    <Step words={t('tried')}>
      <Deed
        run={run}
        id="take"
        deed={takeImport}
        words={t('take', { count: run.figures?.taken ?? 0 })}
        beside={<SiteLink to="/desk/import">{t('leave')}</SiteLink>}
      />
    </Step>
  );
}

function Failed({ run: { refusals } }: { readonly run: ImportRun }) {
  const t = useTranslations('import');
  const locale = useLocale();
  return (
    <Step words={t('failed')}>
      <ul className="grid gap-1">
        {refusals.map(({ code, message, messageEn }) => (
          <li key={`${code}-${message}`}>
            {inLanguage(locale, message, messageEn)} <span className="ledger-note">{code}</span>
          </li>
        ))}
      </ul>
    </Step>
  );
}

function Step({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  return (
    <div className="steps mt-6">
      <p role="status" className="said">
        {words}
      </p>
      {children}
    </div>
  );
}

interface DeedProps {
  readonly run: ImportRun;
  readonly id: string;
  readonly deed: (before: FormState, data: FormData) => Promise<FormState>;
  readonly words: string;
  readonly beside?: ReactNode;
}

function Deed({ run, id, deed, words, beside }: DeedProps) {
  return (
    <Form id={id} action={deed} labels={{}} submit={words} guarded={false} beside={beside}>
      <input type="hidden" name="id" value={run.id} />
    </Form>
  );
}
