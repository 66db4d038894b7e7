import { queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { CreditStandingQuery } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

const document = graphql(`
  query CreditStanding($creditCode: ID!, $cycle: Int!) {
    hub {
      today
    }
    agency(creditCode: $creditCode) {
      creditCode
      name
      creditStanding(cycle: $cycle) {
        band
        score
        openingScore
        provisional
        arithmetic
        parts {
          part
          outOf
          left
          towns
          arithmetic
        }
        buckets {
          scorer
          scorerName
          part
          active
          arithmetic
        }
        deductions {
          id
          clause {
            ...CitedClause
          }
          part
          points
          taken
          balance
          shortfall {
            message
            messageEn
            clause {
              ...CitedClause
            }
          }
          occurredOn
          scorerName
          summary
          disputed
          ifFell {
            score
            band
          }
        }
        directFindings {
          id
          clause {
            ...CitedClause
          }
          occurredOn
          scorerName
          summary
          disputed
          ifFell {
            score
            band
          }
        }
        ladder {
          clause {
            ...CitedClause
          }
          talks {
            id
            heldOn
          }
        }
        notice {
          from
          until
          publishedOn
        }
        openToObjection {
          finding
          until
        }
        lastChange {
          at
          kind
          clause {
            ...CitedClause
          }
        }
        basis {
          ...CitedClause
        }
      }
    }
  }
`);

type Asked = NonNullable<NonNullable<CreditStandingQuery['agency']>['creditStanding']>;

/** The account of a calendar year as it stands today, before any decision. */
export interface CreditStanding extends Asked {
  readonly cycle: number;
  readonly cycleFrom: string;
  readonly cycleTo: string;
}

export interface AgencyStandingToday {
  readonly creditCode: string;
  readonly name: string | null;
  /** Null where nobody grades the agency by account, or the year has not begun. */
  readonly standing: CreditStanding | null;
}

/** The live score of an agency in a calendar year, for the officials who grade it and for the agency itself. */
export async function creditStanding(
  creditCode: string,
  cycle: number,
): Promise<HubAnswer<{ readonly today: string; readonly value: AgencyStandingToday }>> {
  return found(await queryAs(document, { creditCode, cycle }), ({ agency }) => {
    if (!agency) return null;
    const { creditStanding: standing, ...who } = agency;
    return {
      ...who,
      standing: standing && {
        ...standing,
        cycle,
        cycleFrom: `${cycle}-01-01`,
        cycleTo: `${cycle}-12-31`,
      },
    };
  });
}
