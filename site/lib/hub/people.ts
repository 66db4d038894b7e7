import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  PersonCertificateInput,
  PersonFileInFullFragment,
  PersonInput,
  PersonOfQuery,
  PersonState,
  TrainingInput,
} from './generated/graphql.ts';

export const personInFull = graphql(`
  fragment PersonFileInFull on PersonFile {
    id
    holderKind
    holder
    version
    identityMasked
    name
    sex
    education
    major
    title
    titleIndustries {
      code
      name
      nameEn
    }
    disciplines
    safetyYears {
      industry {
        code
        name
        nameEn
      }
      years
    }
    employedOn
    contractOn
    insuredFrom
    fullTime
    leftOn
    elsewhereConfirmed
    certificates {
      id
      kind
      level
      number
      validFrom
      validTo
      issuedBy
      attachment
      valid
      endedOn
      endedReason
    }
  }
`);

const list = graphql(`
  query PeopleOf($holder: ID!, $state: PersonState, $after: String) {
    hub {
      today
    }
    personFiles(holder: $holder, state: $state, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...PersonFileInFull
      }
    }
  }
`);

const one = graphql(`
  query PersonOf($id: ID!) {
    hub {
      today
    }
    personFile(id: $id) {
      ...PersonFileInFull
      trainings(first: 100) {
        id
        heldOn
        topic
        hours
        trainer
        passed
      }
      changes {
        version
        deed
        changedOn
        changed
        reason
      }
    }
  }
`);

const add = graphql(`
  mutation AddPractitioner($identityNumber: IdentityNumber!, $input: PersonInput!, $confirmed: Boolean!) {
    done: addPractitioner(identityNumber: $identityNumber, input: $input, elsewhereConfirmed: $confirmed) {
      id
    }
  }
`);

const correct = graphql(`
  mutation CorrectPractitioner(
    $id: ID!
    $version: Int!
    $input: PersonInput!
    $identityNumber: IdentityNumber
    $changedOn: Date
    $confirmed: Boolean!
  ) {
    done: correctPractitioner(
      id: $id
      version: $version
      input: $input
      identityNumber: $identityNumber
      changedOn: $changedOn
      elsewhereConfirmed: $confirmed
    ) {
      id
    }
  }
`);

const left = graphql(`
  mutation MarkLeft($id: ID!, $version: Int!, $leftOn: Date!) {
    done: markPractitionerLeft(id: $id, version: $version, leftOn: $leftOn) {
      id
    }
  }
`);

const certificate = graphql(`
  mutation AddCertificate($person: ID!, $version: Int!, $input: PersonCertificateInput!) {
    done: addPersonCertificate(person: $person, version: $version, input: $input) {
      id
    }
  }
`);

const endOne = graphql(`
  mutation EndCertificate($person: ID!, $version: Int!, $certificate: ID!, $on: Date!, $reason: String!) {
    done: endPersonCertificate(
      person: $person
      version: $version
      certificate: $certificate
      on: $on
      reason: $reason
    ) {
      id
    }
  }
`);

const training = graphql(`
  mutation RecordTraining($input: TrainingInput!) {
    done: recordTraining(input: $input) {
      id
    }
  }
`);

const expert = graphql(`
  mutation KeepExpertFile($version: Int!, $identityNumber: IdentityNumber, $input: PersonInput!) {
    done: keepExpertFile(version: $version, identityNumber: $identityNumber, input: $input) {
      id
    }
  }
`);

export type PersonInFull = PersonFileInFullFragment;
export type TrainingLine = PersonOfQuery['personFile']['trainings'][number];
export const PERSON_STATES = ['ACTIVE', 'LEFT'] as const satisfies PersonState[];

/** A page of the people of an agency, as far as the visitor may see them. */
export async function peopleOf(holder: string, state: PersonState | undefined, after: string | undefined) {
  const variables = { holder, state: state ?? null, after: after ?? null };
  return found(await queryAs(list, variables), (result) => result.personFiles);
}

/** One file with its trainings and changes. Asked once a request. */
export const personOf = cache(async (id: string) =>
  found(await queryAs(one, { id }), ({ personFile }) => personFile),
);

export const addPractitioner = (identityNumber: string, input: PersonInput, confirmed: boolean) =>
  askAs(add, { identityNumber, input, confirmed });
export const correctPractitioner = (correction: {
  readonly id: string;
  readonly version: number;
  readonly input: PersonInput;
  readonly identityNumber: string | null;
  readonly changedOn: string | null;
  readonly confirmed: boolean;
}) => askAs(correct, correction);
export const endCertificate = (ended: {
  readonly person: string;
  readonly version: number;
  readonly certificate: string;
  readonly on: string;
  readonly reason: string;
}) => askAs(endOne, ended);
export const recordTraining = (input: TrainingInput) => askAs(training, { input });
export const markLeft = (id: string, version: number, leftOn: string) => askAs(left, { id, version, leftOn });
export const addCertificate = (person: string, version: number, input: PersonCertificateInput) =>
  askAs(certificate, { person, version, input });
export const keepExpertFile = (version: number, identityNumber: string | null, input: PersonInput) =>
  askAs(expert, { version, identityNumber, input });
