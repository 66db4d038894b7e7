import { queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';

const renewing = graphql(`
  query GradeOfAgency($creditCode: ID!) {
    agency(creditCode: $creditCode) {
      creditGrade {
        cycle
        band
        score
      }
      starRating {
        cycle
        band
        score
      }
    }
  }
`);

const choices = graphql(`
  query ServiceChoices {
    hub {
      today
    }
    serviceKinds {
      code
      name
      nameEn
      licensed
    }
    industries {
      code
      name
      nameEn
    }
    contractSections {
      code
      name
      nameEn
    }
    jiangyin: places(authority: "jiangyin") {
      code
      fullName
    }
    changji: places(authority: "changji") {
      code
      fullName
    }
    suzhou: places(authority: "suzhou") {
      code
      fullName
    }
    hangjin: places(authority: "hangjin") {
      code
      fullName
    }
    huiji: places(authority: "huiji") {
      code
      fullName
    }
    serviceTeam {
      id
      name
    }
  }
`);

/** The agency's public grade and stars, for whoever thinks about renewing (J-16b). */
export async function gradeOfAgency(creditCode: string) {
  const answer = await queryAs(renewing, { creditCode });
  return answer.ok ? answer.value.agency : null;
}

/** What a form of a contract or project offers to choose from. */
export async function serviceChoices() {
  return found(await queryAs(choices, {}), (result) => {
    const { jiangyin, changji, suzhou, hangjin, huiji } = result;
    return { ...result, places: [...jiangyin, ...changji, ...suzhou, ...hangjin, ...huiji] };
  });
}
