import { allowRows } from '../database/migrate.ts';

/** Which decision names which expert, and on which days: a read model of enforcement's journal. */
export function expertNamingDdl(schema: string): string[] {
  return [
    `create table ${schema}.expert_naming (
      decision uuid not null,
      expert text collate "C" not null,
      public_from date not null,
      public_until date not null,
      primary key (decision, expert)
    )`,
    `create index expert_naming_of on ${schema}.expert_naming (expert, public_from, public_until)`,
    ...allowRows(schema, ['expert_naming'], 'select, insert, update, delete, truncate'),
  ];
}
