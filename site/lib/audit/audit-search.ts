import { parseDay } from '../format/day.ts';
import { type SearchParameters, single } from '../http/parameters.ts';
import type { HubAnswer } from '../hub/problem.ts';

/** What of the record is asked for. Days are those on which it was recorded, in Asia/Shanghai. */
export interface AuditSearch {
  readonly person?: string;
  readonly actingAs?: string;
  readonly subject?: string;
  readonly clause?: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
}

const PARTS = ['from', 'to', 'person', 'actingAs', 'type', 'subject', 'clause'] as const;

/** The search that an address asks for; a day that is none is refused. */
export function auditSearch(parameters: SearchParameters): HubAnswer<AuditSearch> {
  const search: Partial<Record<(typeof PARTS)[number], string>> = {};
  for (const part of PARTS) {
    const value = single(parameters, part);
    if (value === undefined) continue;
    if ((part === 'from' || part === 'to') && !parseDay(value)) return noDay(value, part);
    search[part] = value;
  }
  return { ok: true, value: search };
}

/** The place of a search, with what is changed in it; a page begins anew unless `after` says where. */
export function auditPlace(search: AuditSearch, after?: string): string {
  const parameters = new URLSearchParams();
  for (const part of PARTS) {
    const value = search[part];
    if (value !== undefined) parameters.set(part, value);
  }
  if (after !== undefined) parameters.set('after', after);
  const query = parameters.toString();
  return query ? `/desk/audit?${query}` : '/desk/audit';
}

function noDay(value: string, field: string): HubAnswer<never> {
  const given = value.slice(0, 30);
  return {
    ok: false,
    problems: [
      {
        code: 'DAY_MALFORMED',
        message: `日期应写作 2026-01-31 这样的年月日，收到的是“${given}”。`,
        messageEn: `A day is written as 2026-01-31; this is “${given}”.`,
        field,
      },
    ],
  };
}
