import { allowRows } from '@chengan/shared/database/migrate';

/** Imports of registers: runs and their reports, and files that arrive in parts. Each row says whose it is. */
export function importDdl(schema: string): string[] {
  return [...runs(schema), ...uploads(schema)];
}

function runs(schema: string): string[] {
  return [
    `create table ${schema}.import_run (
      id uuid primary key,
      digest text not null,
      authority text not null,
      -- judged only, nothing taken
      trial boolean not null,
      file_name text not null,
      file_bytes bigint not null,
      format text not null,
      encoding text,
      sheet text,
      unused_columns text[] not null,
      unread_sheets text[] not null,
      last_record int not null default 0,
      rows int not null default 0,
      blank int not null default 0,
      registered int not null default 0,
      changed int not null default 0,
      unchanged int not null default 0,
      refused int not null default 0,
      warned int not null default 0,
      town_known int not null default 0,
      town_larger int not null default 0,
      town_unknown int not null default 0,
      town_elsewhere int not null default 0,
      resumed int not null default 0,
      started_at timestamptz not null,
      finished_at timestamptz,
      check (registered + changed + unchanged + refused = rows)
    )`,
    // what a killed import is found by; at most one of a file and an authority is unfinished
    `create unique index import_run_unfinished on ${schema}.import_run (digest, authority, trial) where finished_at is null`,
    `create index import_run_taken on ${schema}.import_run (authority, digest) where not trial`,
    `create table ${schema}.import_issue (
      run uuid not null references ${schema}.import_run,
      authority text not null,
      line int not null,
      ordinal smallint not null,
      result text not null,
      code text not null,
      message text not null,
      message_en text not null,
      field text,
      column_number int,
      name text,
      credit_code text,
      primary key (run, line, ordinal)
    )`,
    // which codes a running import has met, and on which line; emptied when it ends
    `create table ${schema}.import_seen (
      run uuid not null references ${schema}.import_run,
      authority text not null,
      credit_code text not null,
      line int not null,
      digest text not null,
      -- in a trial: the name that the enterprise would bear
      name_key text,
      primary key (run, credit_code)
    )`,
    `create index import_seen_name on ${schema}.import_seen (run, name_key) where name_key is not null`,
    ...allowRows(schema, ['import_run']),
    ...allowRows(schema, ['import_issue'], 'select, insert'),
    ...allowRows(schema, ['import_seen'], 'select, insert, delete'),
  ];
}

function uploads(schema: string): string[] {
  return [
    `create table ${schema}.import_upload (
      id uuid primary key,
      authority text not null,
      register text not null check (register in ('ENTERPRISES')),
      file_name text not null,
      sheet text,
      file_bytes int not null check (file_bytes > 0),
      digest text not null check (digest ~ '^[0-9a-f]{64}$'),
      state text not null check (state in ('RECEIVING', 'QUEUED', 'RUNNING', 'DONE', 'FAILED')),
      -- whether its parts are still kept
      held boolean not null default true,
      trial boolean not null default true,
      run uuid references ${schema}.import_run,
      failure jsonb not null default '[]',
      -- how often it was begun since it was asked for
      attempts int not null default 0,
      started_by text not null,
      started_by_name text not null,
      started_at timestamptz not null,
      touched_at timestamptz not null,
      -- who asked for the run, as the journal is told
      asked_by text,
      acting_as text,
      request_id text,
      queued_at timestamptz,
      ended_at timestamptz
    )`,
    `create index import_upload_of on ${schema}.import_upload (authority, id desc)`,
    `create index import_upload_queue on ${schema}.import_upload (queued_at) where state in ('QUEUED', 'RUNNING')`,
    `create index import_upload_held on ${schema}.import_upload (touched_at) where held`,
    `create table ${schema}.import_part (
      upload uuid not null references ${schema}.import_upload,
      authority text not null,
      index int not null check (index >= 0),
      content bytea not null,
      primary key (upload, index)
    )`,
    ...allowRows(schema, ['import_upload'], 'select, insert, update, delete'),
    ...allowRows(schema, ['import_part'], 'select, insert, delete'),
  ];
}
