import { ownRows } from '@chengan/shared/database/row-policy';

const IMPORTS = ['import_run', 'import_issue', 'import_seen', 'import_upload', 'import_part'];

/**
 * Who sees which row, whatever statement asks: the second wall behind the checks of the domain. What is known of an
 * import, its file and its refused rows above all, is its authority's and that of those above.
 */
export function rowSecurityDdl(schema: string): string[] {
  return IMPORTS.flatMap((table) => ownRows(schema, table));
}

/** Tables that everybody may read as a whole, each with the reason. */
export const PUBLIC_TABLES: Readonly<Record<string, string>> = {
  enterprise: 'the register of enterprises',
  supervision_grade: 'grades as decided; they are shown on the page of the enterprise',
};
