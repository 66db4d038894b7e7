import { signActor } from '@chengan/shared/identity/token';
import { actorOf } from '@chengan/shared/permission/actor';
import type { OfficialRole } from '@chengan/shared/permission/roles';
import { installation } from '../../scripts/browser/installation.ts';

/**
 * The header that the gateway would send for an official of the demonstration, such as `clerk@jiangyin`, who has just
 * given a second factor: signed with the installation's own key, which nobody outside it has.
 */
export async function tokenOf(who: string): Promise<{ authorization: string }> {
  const [role = '', authority = ''] = who.split('@');
  const account = `demonstration:${authority}:${role}`;
  const now = Date.now();
  const actor = actorOf({
    ...{ account, name: '演示人员', role: role as OfficialRole, authority },
    steppedUpAt: now,
  });
  return { authorization: `Bearer ${await signActor(actor, installation().keys.privateKey, now)}` };
}
