import { type Day } from '@chengan/shared/time/day';
import { isLicensed } from '../service-kind/service-kind.ts';
import { changeTerm, firstFilingTerm, heldAgainst, practiceTerm, projectTerms, type Term } from './clocks.ts';
import type { FilingClock, FilingFacts } from './filing.ts';
import type { FilingInput } from './filing-input.ts';
import { filingRecipients, practiceRecipients, projectRecipients, type Recipients } from './routing.ts';

/** What of the form the clocks and detectors go by. */
export function factsOf(input: FilingInput): FilingFacts {
  switch (input.kind) {
    case 'FIRST':
      return {
        kind: 'FIRST',
        firstServiceOn: input.firstServiceOn,
        pledge: input.pledge.length > 0 ? 'ATTACHMENT' : input.pledgeSignedBy === null ? null : 'SIGNED_TEXT',
      };
    case 'CHANGE':
      return { kind: 'CHANGE', changes: input.changes };
    case 'PRACTICE':
      return { kind: 'PRACTICE', startsOn: input.startsOn };
    case 'PROJECT': {
      const { client, clientName, industry, kinds, place, acceptedOn, onSiteOn, contract, project } = input;
      const departmentToldOn = kinds.some(isLicensed) ? input.departmentToldOn : null;
      return {
        ...{ kind: 'PROJECT', client, clientName, industry, kinds, place, acceptedOn, onSiteOn },
        ...{ departmentToldOn, contract, project },
      };
    }
  }
}

/** Whom it goes to. `region`: where the filer is registered. */
export function recipientsOf(input: FilingInput, region: string | null): Recipients {
  switch (input.kind) {
    case 'FIRST':
    case 'CHANGE':
      return filingRecipients(input.towns);
    case 'PRACTICE':
      return practiceRecipients(region);
    case 'PROJECT':
      return projectRecipients(input.kinds, input.industry, input.place);
  }
}

/**
 * Every clock that runs for what is filed, held against the day that counts. Of a licensed project the national clock
 * goes by the day on which the regional department was told, the local one by the later of that and the hub's own.
 * `firstServiceOn`: the first service that the hub itself knows of, for a first filing that names none.
 */
export function clocksOf(facts: FilingFacts, countedOn: Day, firstServiceOn: Day | null): FilingClock[] {
  switch (facts.kind) {
    case 'FIRST': {
      const known = [facts.firstServiceOn, firstServiceOn].filter((on) => on !== null).toSorted()[0];
      return held(known === undefined ? [] : [firstFilingTerm(known)], countedOn);
    }
    case 'CHANGE':
      return held(
        facts.changes.map(({ changedOn }) => changeTerm(changedOn)),
        countedOn,
      );
    case 'PRACTICE':
      return held([practiceTerm(facts.startsOn)], countedOn);
    case 'PROJECT': {
      const licensed = facts.kinds.some(isLicensed);
      const told = facts.departmentToldOn ?? countedOn;
      return projectTerms({ ...facts, licensed }).map((term) =>
        heldAgainst(term, term.clause === 'N-MEM-1-19' || told > countedOn ? told : countedOn),
      );
    }
  }
}

function held(terms: readonly (Term | undefined)[], on: Day): FilingClock[] {
  return terms.flatMap((term) => (term ? [heldAgainst(term, on)] : []));
}
