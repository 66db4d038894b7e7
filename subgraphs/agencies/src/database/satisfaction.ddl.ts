import { ofAuthorities, protectRows } from '@chengan/shared/database/row-policy';

/** Tables of the survey; none of their rows is ever deleted. */
export const SATISFACTION_TABLES = ['star_survey_request', 'star_survey_answer'];

/**
 * Who was asked (S-A19), by the hash of a token that is made for whoever is asked, when they open it, and the answers, which do not say whose they
 * are: a request keeps the day of its answer and nothing else of it.
 */
export function satisfactionDdl(schema: string): string[] {
  return [
    `create table ${schema}.star_survey_request (
      id uuid primary key,
      application uuid not null references ${schema}.star_application,
      authority text not null,
      audience text not null check (audience in ('COUNTY', 'TOWN', 'ENTERPRISES')),
      addressee text not null,
      token_hash text unique,
      sent_by text not null,
      sent_on date not null,
      expires_on date not null,
      answered_on date,
      withdrawn_on date
    )`,
    `create unique index star_survey_request_once on ${schema}.star_survey_request (application, audience, addressee)
       where withdrawn_on is null`,
    `create index star_survey_request_to on ${schema}.star_survey_request (addressee, id)
       where withdrawn_on is null and answered_on is null`,
    `create table ${schema}.star_survey_answer (
      id uuid primary key,
      application uuid not null references ${schema}.star_application,
      authority text not null,
      audience text not null check (audience in ('COUNTY', 'TOWN', 'ENTERPRISES')),
      score text not null,
      remark text
    )`,
    `create index star_survey_answer_of on ${schema}.star_survey_answer (application)`,
  ];
}

/** The bureau's alone: the agency learns the means of the groups with the announced sheet, never who was asked. */
export function satisfactionPolicies(schema: string): string[] {
  const bureau = ofAuthorities('authority');
  return SATISFACTION_TABLES.flatMap((table) =>
    protectRows(schema, table, { read: [bureau], write: [bureau] }),
  );
}
