import { toCitation } from '@chengan/shared/graph/citation.graphql';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { clauseById } from '@chengan/shared/regulation/register';
import { toStars } from '../star-rating/star-rating.graphql.ts';
import type { StarApplication as Stored } from './application.ts';
import { stepOf } from './steps.ts';
import type { StarApplication, StarRefusal } from './types.graphql.ts';

/** An application as the graph shows it. */
export function toApplication(stored: Stored): StarApplication {
  const { id, cycle, authority, state, appliedOn, statement, declared, announcement, account } = stored;
  return {
    id,
    cycle,
    authority: { id: authority },
    state,
    step: stepOf(state),
    appliedOn,
    statement,
    declared: [...declared],
    announcement: announcement && {
      on: announcement.on,
      until: announcement.until,
      counted: announcement.countedZh,
      countedEn: announcement.countedEn,
      provisional: announcement.provisional,
    },
    account: account && toStars(account),
    reason: stored.reason,
    revision: stored.revision,
    agencyCode: stored.agency,
    authorityId: authority,
  };
}

/** Problems as values of the graph, with the clause where the register has it. */
export function toRefusals(problems: readonly Problem[]): StarRefusal[] {
  return problems.map(({ code, message, messageEn, clause }) => ({
    code,
    message,
    messageEn,
    basis: clause !== undefined && clauseById(clause) ? toCitation(clause) : null,
  }));
}
