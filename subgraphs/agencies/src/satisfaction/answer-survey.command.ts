import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { seeingAll } from '@chengan/shared/database/session';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, ok, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { type OpenSurvey, storeAnswer, surveyOfToken } from './survey.store.ts';
import { hashOf } from './token.command.ts';

export interface SurveyResponse {
  readonly token: string;
  /** 0 to 10 with at most one decimal. */
  readonly score: string;
  readonly remark: string | null | undefined;
}

const LONGEST_TOKEN = 100;
const SCORE = /^(?:10(?:\.0)?|\d(?:\.\d)?)$/;
const UNKNOWN: Problem = problem(
  'SURVEY_UNKNOWN',
  '该链接无效，请核对，或向发来链接的应急管理部门索取新的链接。',
  'This link is not valid; ask the department that sent it for a new one.',
  { field: 'token' },
);

/** What a link asks, for whoever holds it. SURVEY_UNKNOWN, SURVEY_ANSWERED, SURVEY_EXPIRED or SURVEY_CLOSED. */
export async function surveyAsked(em: Em, token: string, today: Day): Promise<Outcome<OpenSurvey>> {
  if (token.length > LONGEST_TOKEN) return refused(UNKNOWN);
  const survey = await seeingAll(em, (em) => surveyOfToken(em, hashOf(token)));
  if (!survey) return refused(UNKNOWN);
  return unless(timeProblems(survey, today), () => survey);
}

/**
 * Takes the one answer of a link (S-A19, Q-24). The answer is stored without whose it is; the journal says only that one
 * came in. Of two at once the second is told that it was answered.
 */
export async function answerSurvey(
  em: Em,
  clock: Clock,
  { token, score, remark }: SurveyResponse,
): Promise<Outcome<OpenSurvey>> {
  if (token.length > LONGEST_TOKEN) return refused(UNKNOWN);
  return em.transactional((tx) =>
    seeingAll(tx, async (tx): Promise<Outcome<OpenSurvey>> => {
      const survey = await surveyOfToken(tx, hashOf(token), true);
      if (!survey) return refused(UNKNOWN);
      const on = clock.today();
      const text = remark?.trim() ?? '';
      const checked = unless(
        [
          ...timeProblems(survey, on),
          ...scoreProblems(score),
          ...(text === ''
            ? []
            : checkText(text, { field: 'remark', name: '意见', nameEn: 'remark', longest: 1_000 })),
        ],
        () => true,
      );
      if (!checked.ok) return checked;
      await storeAnswer(tx, survey, { id: newId(clock), score, remark: text || null, on });
      await append(tx, clock, [
        {
          type: 'star-survey.answered',
          subjectKind: 'Agency',
          subjectId: survey.agency,
          clauses: ['S-A19'],
          facts: { applicationId: survey.application, cycle: survey.cycle, audience: survey.audience },
          actor: 'system:survey',
          occurredOn: on,
        },
      ]);
      return ok({ ...survey, answeredOn: on });
    }),
  );
}

function scoreProblems(score: string): Problem[] {
  if (SCORE.test(score)) return [];
  return [
    problem(
      'SCORE_OUT_OF_RANGE',
      '请打 0 至 10 分，最多一位小数。',
      'Give 0 to 10, with at most one decimal.',
      { field: 'score', clause: 'S-A19' },
    ),
  ];
}

/** Why a survey is not answered on `today`: it is answered, its time is over, or the application is past it. */
export function timeProblems({ answeredOn, expiresOn, open }: OpenSurvey, today: Day): Problem[] {
  if (answeredOn !== null) {
    return [
      problem(
        'SURVEY_ANSWERED',
        '该测评已经答复，每个链接只能答一次。',
        'This was answered already, once for each link.',
        {
          field: 'token',
        },
      ),
    ];
  }
  if (today > expiresOn) {
    return [
      problem('SURVEY_EXPIRED', `该链接已于 ${expiresOn} 到期。`, `This link expired on ${expiresOn}.`, {
        field: 'token',
      }),
    ];
  }
  if (!open) {
    return [problem('SURVEY_CLOSED', '该次测评已经结束。', 'This survey is over.', { field: 'token' })];
  }
  return [];
}
