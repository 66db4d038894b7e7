import { each, HANDLERS, OBSERVERS, type Row } from '../seats.ts';

export const INSPECTION_ROWS: Readonly<Record<string, Row>> = {
  'Query.inspection': each(OBSERVERS, 'own'),
  'Query.inspections': each(OBSERVERS, 'own'),
  'Mutation.recordInspection': each(HANDLERS, 'allowed'),
};
