import { protectRows } from '@chengan/shared/database/row-policy';

/** The name of a natural person is public while something public names the person. */
export function rowSecurityDdl(schema: string): string[] {
  return protectRows(schema, 'expert_name', {
    read: [
      // not "exists", which may be answered by reading the whole table into a hash
      `(select true from ${schema}.expert_naming naming where naming.expert = expert_name.expert limit 1) is true`,
    ],
    write: [],
  });
}

/** Tables that everybody may read as a whole, each with the reason. */
export const PUBLIC_TABLES: Readonly<Record<string, string>> = {
  search_document:
    'names of registered firms; an expert comes out of it only while named in public, which the search itself sees to: a policy would take the index of tokens away, whose operators are not leakproof',
  search_token: 'how many documents have a token',
  public_notice: 'ids of published notices and their last day',
  public_notice_day: 'how many published notices have which last day',
  expert_naming: 'which public decision names which expert, by ids',
};
