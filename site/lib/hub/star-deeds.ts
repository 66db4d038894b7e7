import { askAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type {
  AddStarLineInput,
  ApplyForStarsInput,
  DecideStarObjectionInput,
  DecideStarReviewInput,
  OpenStarReviewInput,
  ResubmitStarApplicationInput,
  SendStarSurveyInput,
  StarSettingsInput,
} from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';

const bySelf = {
  apply: graphql(`
    mutation ApplyForStars($input: ApplyForStarsInput!) {
      applyForStars(input: $input) {
        id
      }
    }
  `),
  resubmit: graphql(`
    mutation ResubmitStars($input: ResubmitStarApplicationInput!) {
      resubmitStarApplication(input: $input) {
        id
      }
    }
  `),
  withdraw: graphql(`
    mutation WithdrawStars($id: ID!, $revision: Int) {
      withdrawStarApplication(id: $id, revision: $revision) {
        id
      }
    }
  `),
  object: graphql(`
    mutation ObjectToStars($id: ID!, $rule: ID!, $grounds: String!) {
      objectToStars(id: $id, rule: $rule, grounds: $grounds) {
        id
      }
    }
  `),
};

export const applyForStars = (input: ApplyForStarsInput) => askAs(bySelf.apply, { input });
export const resubmitStars = (input: ResubmitStarApplicationInput) => askAs(bySelf.resubmit, { input });
export const withdrawStars = (id: string, revision: number | null) =>
  askAs(bySelf.withdraw, { id, revision });
export const objectToStars = (id: string, rule: string, grounds: string) =>
  askAs(bySelf.object, { id, rule, grounds });

/** What is done to an application by its id alone. */
const plain = {
  accept: graphql(`
    mutation AcceptStars($id: ID!, $revision: Int) {
      acceptStarApplication(id: $id, revision: $revision) {
        id
      }
    }
  `),
  finish: graphql(`
    mutation FinishStarReview($id: ID!, $revision: Int) {
      finishStarReview(id: $id, revision: $revision) {
        id
      }
    }
  `),
  approve: graphql(`
    mutation ApproveStarReview($id: ID!, $revision: Int) {
      approveStarReview(id: $id, revision: $revision) {
        id
      }
    }
  `),
  announce: graphql(`
    mutation AnnounceStars($id: ID!, $revision: Int) {
      announceStars(id: $id, revision: $revision) {
        id
      }
    }
  `),
  grade: graphql(`
    mutation GradeStars($id: ID!, $revision: Int) {
      gradeStars(id: $id, revision: $revision) {
        id
      }
    }
  `),
  publish: graphql(`
    mutation PublishStars($id: ID!, $revision: Int) {
      publishStars(id: $id, revision: $revision) {
        id
      }
    }
  `),
};

const reasoned = {
  return: graphql(`
    mutation ReturnStars($id: ID!, $reason: String!, $revision: Int) {
      returnStarApplication(id: $id, reason: $reason, revision: $revision) {
        id
      }
    }
  `),
  refuse: graphql(`
    mutation RefuseStars($id: ID!, $reason: String!, $revision: Int) {
      refuseStarApplication(id: $id, reason: $reason, revision: $revision) {
        id
      }
    }
  `),
  returnReview: graphql(`
    mutation ReturnStarReview($id: ID!, $reason: String!, $revision: Int) {
      returnStarReview(id: $id, reason: $reason, revision: $revision) {
        id
      }
    }
  `),
  returnGrading: graphql(`
    mutation ReturnStarGrading($id: ID!, $reason: String!, $revision: Int) {
      returnStarGrading(id: $id, reason: $reason, revision: $revision) {
        id
      }
    }
  `),
};

export const PLAIN_DEEDS = ['accept', 'finish', 'approve', 'announce', 'grade', 'publish'] as const;
export type PlainDeed = (typeof PLAIN_DEEDS)[number];
export const REASONED_DEEDS = ['return', 'refuse', 'returnReview', 'returnGrading'] as const;
export type ReasonedDeed = (typeof REASONED_DEEDS)[number];

export const doPlain = (deed: PlainDeed, id: string, revision: number | null): Promise<HubAnswer<unknown>> =>
  askAs<unknown, { id: string; revision?: number | null }>(plain[deed], { id, revision });
export const doReasoned = (
  deed: ReasonedDeed,
  id: string,
  reason: string,
  revision: number | null,
): Promise<HubAnswer<unknown>> =>
  askAs<unknown, { id: string; reason: string; revision?: number | null }>(reasoned[deed], {
    id,
    reason,
    revision,
  });

const sheet = {
  add: graphql(`
    mutation AddStarLine($input: AddStarLineInput!) {
      addStarLine(input: $input) {
        id
      }
    }
  `),
  remove: graphql(`
    mutation RemoveStarLine($id: ID!, $line: ID!, $reason: String!) {
      removeStarLine(id: $id, line: $line, reason: $reason) {
        id
      }
    }
  `),
  send: graphql(`
    mutation SendStarSurvey($input: SendStarSurveyInput!) {
      sendStarSurvey(input: $input) {
        expiresOn
      }
    }
  `),
  record: graphql(`
    mutation RecordStarObjection($id: ID!, $rule: ID!, $grounds: String!) {
      recordStarObjection(id: $id, rule: $rule, grounds: $grounds) {
        id
      }
    }
  `),
  decide: graphql(`
    mutation DecideStarObjection($input: DecideStarObjectionInput!) {
      decideStarObjection(input: $input) {
        id
      }
    }
  `),
  set: graphql(`
    mutation SetStarSettings($input: StarSettingsInput!) {
      setStarSettings(input: $input) {
        opensOn
      }
    }
  `),
  open: graphql(`
    mutation OpenStarReview($input: OpenStarReviewInput!) {
      openStarReview(input: $input) {
        id
      }
    }
  `),
  close: graphql(`
    mutation DecideStarReview($input: DecideStarReviewInput!) {
      decideStarReview(input: $input) {
        id
      }
    }
  `),
};

export const addStarLine = (input: AddStarLineInput) => askAs(sheet.add, { input });
export const removeStarLine = (id: string, line: string, reason: string) =>
  askAs(sheet.remove, { id, line, reason });
export const sendStarSurvey = (input: SendStarSurveyInput) => askAs(sheet.send, { input });
export const recordStarObjection = (id: string, rule: string, grounds: string) =>
  askAs(sheet.record, { id, rule, grounds });
export const decideStarObjection = (input: DecideStarObjectionInput) => askAs(sheet.decide, { input });
export const setStarSettings = (input: StarSettingsInput) => askAs(sheet.set, { input });
export const openStarReview = (input: OpenStarReviewInput) => askAs(sheet.open, { input });
export const decideStarReview = (input: DecideStarReviewInput) => askAs(sheet.close, { input });
