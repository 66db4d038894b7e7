import type { Em } from '@chengan/shared/database/database';
import type { Position } from '@chengan/shared/due/merge';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import { TOWNS } from '../credit-grade/scorer.ts';
import type { FilingClock, FilingKind } from './filing.ts';

/** A filing that waits for somebody. */
export interface WaitingFiling {
  readonly id: string;
  readonly filing: string;
  readonly kind: FilingKind;
  readonly holderKind: 'AGENCY' | 'EXPERT';
  readonly holder: string;
  readonly holderName: string;
  readonly clocks: readonly FilingClock[];
  /** The day, Asia/Shanghai, since which it waits. */
  readonly since: Day;
  readonly authority: string;
}

const COLUMNS = `r.id, r.filing, f.kind, f.holder_kind as "holderKind", f.holder, f.holder_name as "holderName", f.clocks,
  r.authority`;
const DAY_OF = (column: string) => `(${column} at time zone 'Asia/Shanghai')::date`;

/** What an authority received and did not look at yet, oldest first, from after `from` on. */
export async function filingsToLookAt(
  em: Em,
  authority: string,
  { limit, from }: { readonly limit: number; readonly from: Position },
): Promise<WaitingFiling[]> {
  return em.execute<WaitingFiling[]>(
    `select ${COLUMNS}, ${DAY_OF('r.received_at')}::text as since
     from filing_receipt r join filing f on f.id = r.filing
     where r.authority = ? and r.state = 'RECEIVED' and (${DAY_OF('r.received_at')}, r.id) > (?::date, ?::uuid)
       and not exists (select 1 from filing later where later.amends = f.id)
     order by ${DAY_OF('r.received_at')}, r.id limit ?`,
    [authority, from.at, from.id, limit + 1],
  );
}

/** What was returned to a filer and not amended yet, the longest ago first. */
export async function filingsToAmend(em: Em, holder: string, limit: number): Promise<WaitingFiling[]> {
  return em.execute<WaitingFiling[]>(
    `select ${COLUMNS}, ${DAY_OF('r.looked_at')}::text as since
     from filing_receipt r join filing f on f.id = r.filing
     where r.holder = ? and r.state = 'RETURNED'
       and not exists (select 1 from filing later where later.amends = f.id)
     order by ${DAY_OF('r.looked_at')}, r.id limit ?`,
    [holder, limit + 1],
  );
}

export interface UnfiledAgency {
  readonly agency: string;
  readonly firstServiceOn: Day;
  /** The towns in which it serves, as region codes. */
  readonly towns: readonly string[];
  readonly filedOn: Day | null;
}

/**
 * Agencies with contracts in Jiangyin that had not filed by the first day of the first of them: of one agency, or with
 * null of all in sight.
 */
export async function unfiledAgencies(em: Em, agency: string | null): Promise<UnfiledAgency[]> {
  return em.execute<UnfiledAgency[]>(
    `select a.credit_code as agency, min(c.starts_on)::text as "firstServiceOn", array_agg(distinct c.town) as towns,
       a.filed_on::text as "filedOn"
     from agency a join service_contract c on c.agency = a.credit_code
     where (?::text is null or a.credit_code = ?) and c.town = any(?::text[])
     group by a.credit_code having a.filed_on is null or a.filed_on > min(c.starts_on)
     order by min(c.starts_on), a.credit_code`,
    [agency, agency, textArray([...TOWNS])],
  );
}
