import type { Client } from '../data/bulk.ts';
import { HISTORY_AGENCY } from './lay-history.ts';

const ONE_OF = {
  contract: `select id from agencies.service_contract order by id desc limit 1`,
  visit: `select id from agencies.service_visit order by id desc limit 1`,
  project: `select id from agencies.project order by id desc limit 1`,
  filing: `select id from agencies.filing order by id desc limit 1`,
  finding: `select id from enforcement.finding where authority = 'jiangyin' order by id desc limit 1`,
  objection: `select id from enforcement.objection order by id desc limit 1`,
  person: `select person as id from agencies.person_file order by person limit 1`,
  suggestion: `select id from enforcement.suggestion order by id desc limit 1`,
  stars: `select id from agencies.star_application order by id desc limit 1`,
  attachment: `select id from agencies.attachment where purpose = 'CONTRACT' order by id desc limit 1`,
} as const;

/** The agency whose history grows, and the newest record of each kind. */
export type HistoryIds = Readonly<Record<keyof typeof ONE_OF | 'agency', string>>;

/** Looks them up; the owner's session must see every row. */
export async function historyIds(client: Client): Promise<HistoryIds> {
  const found: Record<string, string> = { agency: HISTORY_AGENCY };
  for (const [name, statement] of Object.entries(ONE_OF)) {
    const { rows } = await client.query<{ id: string }>(statement);
    const [row] = rows;
    if (!row) throw new Error(`there is no ${name}`);
    found[name] = row.id;
  }
  return found as HistoryIds;
}
