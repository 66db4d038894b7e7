import { each, HANDLERS, type Row } from '../seats.ts';

/** Reports from the public: filed by anybody, read by officials of the place alone. */
export const COMPLAINT_ROWS: Readonly<Record<string, Row>> = {
  'Query.complaint': each(HANDLERS, 'own'),
  'Query.complaints': each(HANDLERS, 'own'),
  'Mutation.decideComplaint': each(HANDLERS, 'own'),
};
