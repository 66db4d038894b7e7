import { oneOf, SCHEMA, SUBJECT_KINDS } from './schema.ts';

/** Who exists, as the journals of agencies and enterprises tell it: a read model, rebuilt by replaying them. */
export const SUBJECT_DDL = [
  `create table ${SCHEMA}.known_subject (
    kind text not null ${oneOf('kind', SUBJECT_KINDS)},
    code text not null,
    name text not null,
    region text,
    primary key (kind, code)
  )`,
];
