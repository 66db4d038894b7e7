import { createServer, type Server } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { pgSmartTags } from 'postgraphile/utils';
import { POOL } from './peer.ts';

/**
 * What the tables do not say and PostGraphile has to be told: functions for the grade in force and the public notices,
 * inlined by PostgreSQL into the one statement that it sends.
 */
export const POSTGRAPHILE_DDL = [
  `create or replace function agencies.agency_grade_on(agency agencies.agency, on_day date)
    returns setof agencies.credit_grade rows 1 language sql stable as $$
    select g.* from (select * from agencies.credit_grade c where c.agency = agency.credit_code and c.published_on <= on_day
      order by c.published_on desc, c.id desc limit 1) g where g.in_force_to is null or g.in_force_to >= on_day $$`,
  `create or replace function agencies.credit_grade_disputed(grade agencies.credit_grade) returns boolean
    language sql stable as $$ select exists (select from agencies.finding f
      where f.agency = grade.agency and f.cycle = grade.cycle and f.disputed and not f.revoked) $$`,
  // no more of each deduction than the other peers answer; whether it is disputed is known by the finding alone
  `create or replace function agencies.credit_grade_deductions(grade agencies.credit_grade) returns jsonb
    language sql stable as $$
    select coalesce(jsonb_agg(jsonb_build_object('clause', one->>'clause', 'points', one->>'points',
      'occurredOn', one->>'occurredOn', 'scorer', one->>'scorer', 'summary', one->>'summary',
      'disputed', one->>'id' = any(array(select f.id::text from agencies.finding f
        where f.agency = grade.agency and f.cycle = grade.cycle and f.disputed and not f.revoked)))), '[]')
    from jsonb_array_elements(grade.account->'deductions') one $$`,
  `create or replace function agencies.agency_public_notices(agency agencies.agency, on_day date, at_most int)
    returns setof enforcement.notice rows 10 language sql stable as $$
    select n.* from enforcement.notice_subject s join enforcement.notice n on n.id = s.notice
    where s.kind = 'AGENCY' and s.code = agency.credit_code and n.state = 'PUBLISHED' and n.public_until >= on_day
    order by n.published_at desc, n.id desc limit at_most $$`,
];

const SCHEMAS = ['agencies', 'enterprises', 'enforcement'];

/** No schema has a foreign key into another; PostGraphile is told of the one that the look-up follows. */
const foreignKeys = pgSmartTags([
  {
    kind: 'class',
    match: 'agencies.service_contract',
    tags: { foreignKey: '(enterprise) references enterprises.enterprise (credit_code)|@fieldName client' },
  },
  ...['agencies.agency_grade_on', 'agencies.agency_public_notices'].map((match) => ({
    kind: 'procedure' as const,
    match,
    tags: { behavior: '+list -connection' },
  })),
]);

export interface PostGraphileServer {
  readonly server: Server;
  readonly stop: () => Promise<void>;
}

/** PostGraphile 5 with its Amber preset over the same tables, not yet listening; `/graphql`, no GraphiQL. */
export async function createPostGraphile(url: string): Promise<PostGraphileServer> {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [foreignKeys],
    pgServices: [makePgService({ connectionString: url, schemas: SCHEMAS, poolConfig: { max: POOL } })],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  return {
    server,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await instance.release();
    },
  };
}
