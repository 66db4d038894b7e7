import { askAs, queryAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';

const addressed = graphql(`
  query SurveysToAnswer {
    surveysToAnswer(first: 100) {
      nodes {
        id
        agencyName
        cycle
        expiresOn
        authority {
          name
          nameEn
        }
      }
    }
  }
`);

const open = graphql(`
  mutation OpenStarSurvey($id: ID!) {
    openStarSurvey(id: $id) {
      token
    }
  }
`);

/** The surveys that are addressed to the holder of the seat in use, the oldest hundred. */
export const surveysToAnswer = () => queryAs(addressed, {});
/** Makes the link of one of them; it is told this once. */
export const openStarSurvey = (id: string) => askAs(open, { id });
