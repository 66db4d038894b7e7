import { AGENCY, each, HANDLERS, OBSERVERS, type Row } from '../seats.ts';

/** What agencies and experts file, and the receipts of it. Signing for an agency is its manager's. */
export const FILING_ROWS: Readonly<Record<string, Row>> = {
  'Query.filing': each([...OBSERVERS, ...AGENCY, 'EXPERT:expert'], 'own'),
  'Query.filings': each([...OBSERVERS, ...AGENCY, 'EXPERT:expert'], 'own'),
  'Query.filingForm': each([...OBSERVERS, ...AGENCY, 'EXPERT:expert'], 'own'),
  'Mutation.fileBasicInformation': each(['AGENCY:manager'], 'allowed'),
  'Mutation.notifyChanges': each(['AGENCY:manager'], 'allowed'),
  'Mutation.notifyPractice': each(['AGENCY:manager'], 'allowed'),
  'Mutation.notifyProject': each(['AGENCY:manager', 'EXPERT:expert'], 'allowed'),
  'Mutation.acceptFiling': each(HANDLERS, 'own'),
  'Mutation.returnFiling': each(HANDLERS, 'own'),
};
