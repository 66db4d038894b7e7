import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { exact } from '@chengan/shared/number/decimal';
import type { Day } from '@chengan/shared/time/day';
import type { Satisfaction } from '../star-rating/facts.ts';
import { type Audience, satisfactionOf } from './means.ts';

/** Who was asked, and whether they answered; what they answered is not known of them. */
export interface SurveyRequest {
  readonly id: string;
  readonly application: string;
  readonly audience: Audience;
  /** Id of the authority, or credit code of the enterprise. */
  readonly addressee: string;
  readonly sentOn: Day;
  readonly expiresOn: Day;
  readonly answeredOn: Day | null;
}

const COLUMNS = `id, application, audience, addressee, sent_on::text as "sentOn", expires_on::text as "expiresOn",
  answered_on::text as "answeredOn"`;

/** Stores a request; an earlier one to the same addressee, and its link, hold no more. */
export async function insertRequest(
  em: Em,
  one: Omit<SurveyRequest, 'answeredOn'> & {
    readonly authority: string;
    readonly sentBy: string;
  },
): Promise<void> {
  await em.execute(
    `update star_survey_request set withdrawn_on = ? where application = ? and audience = ? and addressee = ?
       and withdrawn_on is null`,
    [one.sentOn, one.application, one.audience, one.addressee],
  );
  await em.execute(
    `insert into star_survey_request (id, application, authority, audience, addressee, sent_by, sent_on, expires_on)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      one.id,
      one.application,
      one.authority,
      one.audience,
      one.addressee,
      one.sentBy,
      one.sentOn,
      one.expiresOn,
    ],
  );
}

/** The requests of each application, in the order of sending. One statement. */
export async function requestsOf(em: Em, applications: readonly string[]): Promise<SurveyRequest[][]> {
  const rows = await em.execute<SurveyRequest[]>(
    `select ${COLUMNS} from star_survey_request
     where application = any(?::uuid[]) and withdrawn_on is null order by application, id`,
    [textArray(applications)],
  );
  return applications.map((id) => rows.filter((row) => row.application === id));
}

/** What a link asks for, with whom it is about. */
export interface OpenSurvey extends SurveyRequest {
  readonly authority: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly cycle: number;
  /** The application still takes answers. */
  readonly open: boolean;
}

const OPEN = `select asked.id, asked.application, asked.audience, asked.addressee, asked.sent_on::text as "sentOn",
    asked.expires_on::text as "expiresOn", asked.answered_on::text as "answeredOn", asked.authority,
    applied.agency, agency.name as "agencyName", applied.cycle, applied.state in ('ACCEPTED', 'REVIEWED') as open
  from star_survey_request asked join star_application applied on applied.id = asked.application
  join agency on agency.credit_code = applied.agency
  where asked.withdrawn_on is null`;

/** The request of a token's hash; undefined for an unknown or withdrawn one. Locked where it is to be answered. */
export async function surveyOfToken(
  em: Em,
  tokenHash: string,
  hold = false,
): Promise<OpenSurvey | undefined> {
  const [row] = await em.execute<OpenSurvey[]>(
    `${OPEN} and asked.token_hash = ? ${hold ? 'for update of asked' : ''}`,
    [tokenHash],
  );
  return row;
}

/** The request to `addressee`, by its own id or its application's, locked; undefined where there is none. */
export async function holdRequestTo(
  em: Em,
  addressee: string,
  by: { readonly request: string } | { readonly application: string },
): Promise<OpenSurvey | undefined> {
  const [column, id] = 'request' in by ? ['id', by.request] : ['application', by.application];
  const [row] = await em.execute<OpenSurvey[]>(
    `${OPEN} and asked.addressee = ? and asked.${column} = ? for update of asked`,
    [addressee, id],
  );
  return row;
}

/** What `addressee` is asked and can answer on `today`, oldest first, from after the id `after` on; one more than `limit`. */
export async function requestsTo(
  em: Em,
  addressee: string,
  today: Day,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Promise<OpenSurvey[]> {
  return em.execute<OpenSurvey[]>(
    `${OPEN} and asked.addressee = ? and asked.answered_on is null and asked.expires_on >= ?
       and applied.state in ('ACCEPTED', 'REVIEWED') ${after === undefined ? '' : 'and asked.id > ?::uuid'}
     order by asked.id limit ?`,
    [addressee, today, ...(after === undefined ? [] : [after]), limit + 1],
  );
}

/** Keeps the hash of the token of the newest link; the link before it holds no more. */
export async function keepToken(em: Em, request: string, tokenHash: string): Promise<void> {
  await em.execute('update star_survey_request set token_hash = ? where id = ?', [tokenHash, request]);
}

/** The accounts that sent the request or did a step of its application as officials. */
export async function handlersOf(em: Em, { id, application, agency }: OpenSurvey): Promise<string[]> {
  const rows = await em.execute<{ by: string }[]>(
    `select sent_by as "by" from star_survey_request where application = ? or id = ?
     union select unnest(reviewers) from star_application where id = ?
     union select actor from star_application_step where application = ? and agency = ?`,
    [application, id, application, application, agency],
  );
  return rows.map(({ by }) => by);
}

export async function storeAnswer(
  em: Em,
  { id, application, authority, audience }: OpenSurvey,
  answer: { readonly id: string; readonly score: string; readonly remark: string | null; readonly on: Day },
): Promise<void> {
  await em.execute('update star_survey_request set answered_on = ? where id = ?', [answer.on, id]);
  await em.execute(
    'insert into star_survey_answer (id, application, authority, audience, score, remark) values (?, ?, ?, ?, ?, ?)',
    [answer.id, application, authority, audience, answer.score, answer.remark],
  );
}

interface AnswerRow {
  readonly application: string;
  readonly audience: Audience;
  readonly score: string;
  readonly remark: string | null;
}

/** The answers of each application, by group and then by score: nothing tells in which order they came. One statement. */
export async function answersOf(em: Em, applications: readonly string[]): Promise<AnswerRow[][]> {
  const rows = await em.execute<AnswerRow[]>(
    `select application, audience, score, remark from star_survey_answer where application = any(?::uuid[])
     order by application, audience, score::numeric, remark`,
    [textArray(applications)],
  );
  return applications.map((id) => rows.filter((row) => row.application === id));
}

/** The means of an application's groups. */
export async function satisfactionOfApplication(em: Em, application: string): Promise<Satisfaction> {
  const [answers = []] = await answersOf(em, [application]);
  return satisfactionOf(answers.map(({ audience, score }) => ({ audience, score: exact(score) })));
}
