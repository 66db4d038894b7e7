import { enterpriseEvents } from '@chengan/shared/events/events';
import type { Handler } from '@chengan/shared/journal/follow';
import { rememberClients } from './known-client.store.ts';

/** Follows the journal of `enterprises`: whom an agency can have for a client. */
export const followEnterprises: Handler = async (em, entries) =>
  rememberClients(
    em,
    entries.flatMap(({ type, facts }) => {
      if (type !== 'enterprise.registered' && type !== 'enterprise.changed') return [];
      const { creditCode, name } = enterpriseEvents[type].parse(facts);
      return [{ code: creditCode, name }];
    }),
  );
