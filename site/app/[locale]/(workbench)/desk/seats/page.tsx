import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../components/refusal.tsx';
import { WaitingSeats } from '../../../../../components/workbench/people/waiting-seats.tsx';
import { seatsToConfirm } from '../../../../../lib/people/people.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('seats'))('title') };
}

/** Posts that one person gave and another confirms, before they can be used. */
export default async function SeatsPage() {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const seats = await seatsToConfirm();
  if (!seats.ok) return <Refusal problems={seats.problems} />;
  const t = await getTranslations('seats');
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('lead')}</p>
      <WaitingSeats seats={seats.value} />
    </div>
  );
}
