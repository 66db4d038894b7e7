import { holderName } from '../../../lib/hub/holder-name.ts';
import { ownSessions } from '../../../lib/session/account.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { seated } from '../../../lib/session/seated.ts';
import { Refusal } from '../../refusal.tsx';
import { Account } from './account.tsx';

/** The account page of either workbench. */
export async function AccountPage({ workbench }: { readonly workbench: Workbench }) {
  const at = await seated(workbench);
  if (!at.ok) return <Refusal problems={at.problems} />;
  const [sessions, seats] = await Promise.all([
    ownSessions(),
    Promise.all(at.value.seats.map(async (seat) => ({ seat, holder: await holderName(seat) }))),
  ]);
  return <Account seated={at.value} seats={seats} sessions={sessions} />;
}
