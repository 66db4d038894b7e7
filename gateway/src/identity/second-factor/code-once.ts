import type { Em } from '@chengan/shared/database/database';
import type { GenericEndpointContext } from 'better-auth';
import { symmetricDecrypt } from 'better-auth/crypto';
import { stepOf } from './one-time-code.ts';
import { type SecondFactor, takeStep } from './second-factor.store.ts';

/** Whether `code` is right for this second factor now and was never taken before; if so it is taken with this. */
export async function takeCode(
  em: Em,
  { context }: Pick<GenericEndpointContext, 'context'>,
  factor: SecondFactor,
  code: string,
): Promise<boolean> {
  const secret = await symmetricDecrypt({ key: context.secretConfig, data: factor.secret });
  const step = stepOf(secret, code, factor.now);
  return step !== undefined && (await takeStep(em, factor.id, step));
}
