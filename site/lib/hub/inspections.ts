import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { InspectionFileFragment, RecordInspectionInput } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';
import { query } from './query.ts';

export const inspectionFile = graphql(`
  fragment InspectionFile on Inspection {
    id
    kind
    inspectedOn
    unannounced
    participants
    enterprisePart
    authority {
      id
      name
      nameEn
    }
    enterprise {
      creditCode
      name
    }
    agencyParts {
      outcome
      note
      agency {
        creditCode
        name
      }
    }
    recordedBy
    recordedAt
  }
`);

const list = graphql(`
  query InspectionList($subject: ID, $after: String) {
    hub {
      today
    }
    inspections(subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...InspectionFile
      }
    }
  }
`);

const one = graphql(`
  query InspectionInFull($id: ID!) {
    hub {
      today
    }
    inspection(id: $id) {
      ...InspectionFile
    }
  }
`);

const recording = graphql(`
  mutation RecordInspection($input: RecordInspectionInput!) {
    recordInspection(input: $input) {
      id
    }
  }
`);

/** More agencies than one enterprise has at a time. */
const serving = graphql(`
  query ServingAgencies($creditCode: ID!, $on: Date!) {
    enterprise(creditCode: $creditCode) {
      creditCode
      name
      serviceContracts(activeOn: $on, first: 100) {
        nodes {
          agency {
            creditCode
            name
          }
        }
      }
    }
  }
`);

export type InspectionFile = InspectionFileFragment;

export interface Serving {
  readonly creditCode: string;
  readonly name: string;
  readonly agencies: readonly { readonly creditCode: string; readonly name: string }[];
}

/** Inspections of the official's territory, the last recorded first. */
export async function inspections(subject: string | undefined, after: string | undefined) {
  const answer = await queryAs(list, { subject: subject ?? null, after: after ?? null });
  return found(answer, (result) => result.inspections);
}

export async function inspection(id: string) {
  return found(await queryAs(one, { id }), (result) => result.inspection);
}

/** Records an inspection; its id. */
export async function recordInspection(input: RecordInspectionInput): Promise<HubAnswer<string>> {
  const answer = await askAs(recording, { input });
  return answer.ok ? { ok: true, value: answer.value.recordInspection.id } : answer;
}

/** The enterprise and, once each, the agencies with a contract that runs on that day. */
export async function servingOn(creditCode: string, on: string): Promise<HubAnswer<Serving | null>> {
  const answer = await query(serving, { creditCode, on });
  if (!answer.ok) return answer;
  const { enterprise } = answer.value;
  if (!enterprise) return { ok: true, value: null };
  const byCode = new Map(
    enterprise.serviceContracts.nodes.flatMap(({ agency }) =>
      agency ? [[agency.creditCode, { creditCode: agency.creditCode, name: agency.name }] as const] : [],
    ),
  );
  return {
    ok: true,
    value: { creditCode: enterprise.creditCode, name: enterprise.name ?? '', agencies: [...byCode.values()] },
  };
}
