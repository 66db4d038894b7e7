import { askAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type {
  FileBasicInformationInput,
  NotifyChangesInput,
  NotifyPracticeInput,
  NotifyProjectInput,
} from './generated/graphql.ts';

const first = graphql(`
  mutation FileBasicInformation($input: FileBasicInformationInput!) {
    done: fileBasicInformation(input: $input) {
      id
    }
  }
`);

const change = graphql(`
  mutation NotifyChanges($input: NotifyChangesInput!) {
    done: notifyChanges(input: $input) {
      id
    }
  }
`);

const practice = graphql(`
  mutation NotifyPractice($input: NotifyPracticeInput!) {
    done: notifyPractice(input: $input) {
      id
    }
  }
`);

const project = graphql(`
  mutation NotifyProject($input: NotifyProjectInput!) {
    done: notifyProject(input: $input) {
      id
    }
  }
`);

const accept = graphql(`
  mutation AcceptFiling($id: ID!) {
    done: acceptFiling(id: $id) {
      id
    }
  }
`);

const returned = graphql(`
  mutation ReturnFiling($id: ID!, $reason: String!) {
    done: returnFiling(id: $id, reason: $reason) {
      id
    }
  }
`);

export const fileBasicInformation = (input: FileBasicInformationInput) => askAs(first, { input });
export const notifyChanges = (input: NotifyChangesInput) => askAs(change, { input });
export const notifyPractice = (input: NotifyPracticeInput) => askAs(practice, { input });
export const notifyProject = (input: NotifyProjectInput) => askAs(project, { input });
export const acceptFiling = (id: string) => askAs(accept, { id });
export const returnFiling = (id: string, reason: string) => askAs(returned, { id, reason });
