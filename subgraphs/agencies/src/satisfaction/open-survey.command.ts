import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import { append } from '@chengan/shared/journal/journal';
import { isUuid } from '@chengan/shared/outcome/id';
import { ok, type Outcome, type Problem, refused } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Clock } from '@chengan/shared/time/clock';
import { timeProblems } from './answer-survey.command.ts';
import { handlersOf, holdRequestTo, keepToken, type OpenSurvey } from './survey.store.ts';
import { hashOf, newToken } from './token.command.ts';

/** Who is asked: somebody with a seat at the bureau, the town or the enterprise that the request is addressed to. */
export interface Respondent {
  readonly account: string;
  /** Id of the authority or credit code. */
  readonly holder: string;
}

/** A link as it is told, once, to whoever is asked. */
export interface SurveyLink {
  readonly survey: OpenSurvey;
  readonly token: string;
}

/**
 * Makes the link of a request (S-A19) for whoever it is addressed to, and for nobody else: those who sent it or took part
 * in the rating do not get it. A link that is made later makes the former void. Journals `star-survey.opened`. Refusals:
 * NOT_FOUND (also for what is addressed to another), SAME_PERSON, SURVEY_ANSWERED, SURVEY_EXPIRED, SURVEY_CLOSED.
 */
export async function openSurvey(
  em: Em,
  clock: Clock,
  { account, holder }: Respondent,
  request: string,
): Promise<Outcome<SurveyLink>> {
  if (!isUuid(request)) return refused(NO_SURVEY);
  return em.transactional((tx) =>
    seeingAll(tx, async (tx) => {
      const survey = await holdRequestTo(tx, holder, { request });
      if (!survey) return refused(NO_SURVEY);
      const took = (await handlersOf(tx, survey)).includes(account);
      return makeLink(tx, clock, account, survey, took ? [TOOK_PART] : []);
    }),
  );
}

/**
 * Makes the link of the request to an addressee who has no account, at the server: whoever runs it hands the link over.
 * Refusals as with `openSurvey`.
 */
export async function openSurveyAtServer(
  em: Em,
  clock: Clock,
  { application, addressee }: { readonly application: string; readonly addressee: string },
): Promise<Outcome<SurveyLink>> {
  if (!isUuid(application)) return refused(NO_SURVEY);
  return em.transactional((tx) =>
    seeingAll(tx, async (tx) => {
      const survey = await holdRequestTo(tx, addressee, { application });
      return survey ? makeLink(tx, clock, 'system:survey-link', survey, []) : refused(NO_SURVEY);
    }),
  );
}

async function makeLink(
  em: Em,
  clock: Clock,
  actor: string,
  survey: OpenSurvey,
  barred: readonly Problem[],
): Promise<Outcome<SurveyLink>> {
  const today = clock.today();
  const [first, ...more] = [...barred, ...timeProblems(survey, today)];
  if (first) return refused(first, ...more);
  const token = newToken();
  await keepToken(em, survey.id, hashOf(token));
  await append(em, clock, [
    {
      type: 'star-survey.opened',
      subjectKind: 'Agency',
      subjectId: survey.agency,
      clauses: ['S-A19'],
      facts: {
        applicationId: survey.application,
        requestId: survey.id,
        cycle: survey.cycle,
        audience: survey.audience,
      },
      actor,
      occurredOn: today,
    },
  ]);
  return ok({ survey, token });
}

const NO_SURVEY = problem(
  'NOT_FOUND',
  '没有发给本单位的这份测评。',
  'There is no such survey addressed to you.',
  { field: 'id' },
);

const TOOK_PART = problem(
  'SAME_PERSON',
  '您发出了这份测评或者参与办理本次评定，须由本单位其他人员答复。',
  'You sent this survey or took part in the rating; somebody else of your office answers it.',
  { clause: 'S-A19' },
);
