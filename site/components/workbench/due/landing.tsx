import { getTranslations } from 'next-intl/server';
import { dueNow } from '../../../lib/hub/due.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { seated } from '../../../lib/session/seated.ts';
import { screensOf } from '../../../lib/workbench/screens.ts';
import { Refusal } from '../../refusal.tsx';
import { SiteLink } from '../../site-link.tsx';
import { Inbox } from './inbox.tsx';

/** Where one lands after signing in: what is due, or, for whoever works on no cases, the screens that they have. */
export async function Landing({ workbench }: { readonly workbench: Workbench }) {
  const at = await seated(workbench);
  if (!at.ok) return <Refusal problems={at.problems} />;
  const screens = screensOf(at.value.inUse);
  if (screens.some(({ name }) => name === 'due')) {
    return <Inbox parts={await dueNow()} workbench={workbench} />;
  }
  const t = await getTranslations('workbench');
  return (
    <div className="sheet pt-10">
      <h1>{t(workbench)}</h1>
      <p className="measure mt-3 text-soft">{t('noCases')}</p>
      <ul className="mt-6 grid gap-2 text-lg">
        {screens.map(({ to, name }) => (
          <li key={to}>
            <SiteLink to={to}>{t(name)}</SiteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
