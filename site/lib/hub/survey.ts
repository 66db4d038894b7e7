import { graphql } from './generated/gql.ts';
import type { AnswerStarSurveyInput } from './generated/graphql.ts';
import { query } from './query.ts';

const asked = graphql(`
  query AskedInSurvey($token: String!) {
    starSurvey(token: $token) {
      agencyName
      cycle
      audience
      expiresOn
      authority {
        name
        nameEn
      }
    }
  }
`);

const answer = graphql(`
  mutation AnswerSurvey($input: AnswerStarSurveyInput!) {
    answerStarSurvey(input: $input) {
      agencyName
    }
  }
`);

/** What the holder of a link is asked. */
export const askedInSurvey = (token: string) => query(asked, { token });
/** Hands in the one answer of a link; nobody is signed in, and no cookie goes along. */
export const answerSurvey = (input: AnswerStarSurveyInput) => query(answer, { input });
