import { systemFork } from '@chengan/shared/database/session';
import { registerAgencies } from '@chengan/agencies/agency/register-agencies.command';
import type { TestHub } from './hub.fixture.ts';

export const AGENCY = { creditCode: '91320281MADEM00012', name: '江苏澄演安全技术服务有限公司' } as const;

/** Takes one invented agency into the register and lets every subgraph know. */
export async function registerAgency(hub: TestHub): Promise<void> {
  const outcome = await registerAgencies(systemFork(hub.orms.agencies, 'test'), hub.clock, 'test', [
    { ...AGENCY, region: '320281108', address: null, filedOn: null },
  ]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  await hub.catchUp();
}
