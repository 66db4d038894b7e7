import { getLocale, getTranslations } from 'next-intl/server';
import { pathIn } from '../../../lib/http/headers.ts';
import { workbenchPath } from '../../../lib/http/own-path.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { seated } from '../../../lib/session/seated.ts';
import { EntrySheet } from '../../entry-sheet.tsx';
import { Refusal } from '../../refusal.tsx';
import { SiteLink } from '../../site-link.tsx';
import { StepUpForm } from './step-up-form.tsx';

export interface StepUpPageProps {
  readonly workbench: Workbench;
  /** Where to go on afterwards, as it stands in the address. */
  readonly back: string | undefined;
}

/** The second factor given anew before something that asks for it. */
export async function StepUpPage({ workbench, back }: StepUpPageProps) {
  const at = await seated(workbench);
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('stepUp');
  return (
    <EntrySheet title={t('title')} lead={t('lead')}>
      {at.value.person.twoFactor ? (
        <StepUpForm back={workbenchPath(back) ?? pathIn(await getLocale(), `/${workbench}`)} />
      ) : (
        <p>
          {t('needsFactor')} <SiteLink to="/sign-in/set-up">{t('setUp')}</SiteLink>
        </p>
      )}
    </EntrySheet>
  );
}
