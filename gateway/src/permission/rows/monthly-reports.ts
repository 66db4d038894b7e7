import { AGENCY, each, OBSERVERS, type Row } from '../seats.ts';

/** Monthly reports: prepared by whoever works for the agency, handed in by its manager, read by whom they go to. */
export const MONTHLY_REPORT_ROWS: Readonly<Record<string, Row>> = {
  'Query.monthlyReport': each([...OBSERVERS, ...AGENCY], 'own'),
  'Query.monthlyReports': each([...OBSERVERS, ...AGENCY], 'own'),
  'Query.prefillMonthlyReport': each(AGENCY, 'allowed'),
  'Query.monthlyWorkbook': each(AGENCY, 'allowed'),
  'Mutation.saveMonthlyReport': each(AGENCY, 'allowed'),
  'Mutation.readMonthlyWorkbook': each(AGENCY, 'allowed'),
  'Mutation.submitMonthlyReport': each(['AGENCY:manager'], 'allowed'),
  'Mutation.correctMonthlyReport': each(['AGENCY:manager'], 'allowed'),
};
