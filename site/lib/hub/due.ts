import { queryAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { DueLineFragment } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

export const dueLine = graphql(`
  fragment DueLine on DueItem {
    id
    kind
    title
    titleEn
    subject {
      kind
      creditCode
      name
    }
    authority {
      id
      name
      nameEn
    }
    dueOn
    daysLeft
    counted
    countedEn
    provisional
    clause {
      ...CitedClause
    }
    waitingSince
    whatNext
    whatNextEn
    mine
    blockedBySeparation
    target {
      kind
      id
    }
  }
`);

const ofEnforcement = graphql(`
  query EnforcementDue {
    hub {
      today
    }
    due: enforcementDue(first: 100) {
      pageInfo {
        hasNextPage
      }
      nodes {
        ...DueLine
      }
    }
  }
`);

const ofAgencies = graphql(`
  query AgenciesDue {
    hub {
      today
    }
    due: agenciesDue(first: 100) {
      pageInfo {
        hasNextPage
      }
      nodes {
        ...DueLine
      }
    }
  }
`);

const ofEnterprises = graphql(`
  query EnterprisesDue {
    hub {
      today
    }
    due: enterprisesDue(first: 100) {
      pageInfo {
        hasNextPage
      }
      nodes {
        ...DueLine
      }
    }
  }
`);

export type DueItem = DueLineFragment;

/** What one part of the hub has due for the one who asks: at most a hundred, what expires next first. */
export interface DuePart {
  readonly today: string;
  readonly items: readonly DueItem[];
  /** There are more than these. */
  readonly more: boolean;
}

/** What is due, part by part: one that cannot be read hides none of the others. */
export async function dueNow(): Promise<readonly HubAnswer<DuePart>[]> {
  const answers = await Promise.all([
    queryAs(ofEnforcement, {}),
    queryAs(ofAgencies, {}),
    queryAs(ofEnterprises, {}),
  ]);
  return answers.map((answer) => {
    if (!answer.ok) return answer;
    const { hub, due } = answer.value;
    return { ok: true, value: { today: hub.today, items: due.nodes, more: due.pageInfo.hasNextPage } };
  });
}
