import { CONTRACTS, NOTICES } from './look-up.ts';

/** An instant as the hub writes it. */
const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/**
 * The look-up as somebody would write it by hand who knows all the tables: three prepared statements that can run side
 * by side, each served by an index, reading no column that is not shown. `$1` is the credit code, `$2` today.
 */
export const STATEMENTS = {
  agency: {
    name: 'agency-with-grade',
    text: `select a.credit_code as "creditCode", a.name, g.cycle, g.band, g.score, g.published_on::text as "publishedOn",
        g.account->'deductions' as deductions,
        array(select f.id::text from agencies.finding f
          where f.agency = a.credit_code and f.cycle = g.cycle and f.disputed and not f.revoked) as disputed
      from agencies.agency a
      left join lateral (select * from agencies.credit_grade c where c.agency = a.credit_code and c.published_on <= $2
        order by c.published_on desc, c.id desc limit 1) g on g.in_force_to is null or g.in_force_to >= $2
      where a.credit_code = $1`,
  },
  contracts: {
    name: 'contracts-with-enterprises',
    text: `select c.id, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.visits_per_year as "visitsPerYear",
        e.credit_code as "creditCode", e.name
      from (select * from agencies.service_contract where agency = $1 order by starts_on desc, id desc limit ${CONTRACTS}) c
      join enterprises.enterprise e on e.credit_code = c.enterprise
      order by c.starts_on desc, c.id desc`,
  },
  notices: {
    name: 'public-notices',
    text: `select n.id, n.kind, n.title, n.decided_on::text as "decidedOn",
        to_char(n.published_at at time zone 'UTC', ${INSTANT}) as "publishedAt", n.public_until::text as "publicUntil"
      from enforcement.notice_subject s join enforcement.notice n on n.id = s.notice
      where s.kind = 'AGENCY' and s.code = $1 and n.state = 'PUBLISHED' and n.public_until >= $2
      order by n.published_at desc, n.id desc limit ${NOTICES}`,
  },
} as const;
