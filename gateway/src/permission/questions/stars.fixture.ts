import { signContracts } from '@chengan/agencies/contract/sign-contracts.command';
import { openRatingReview } from '@chengan/agencies/rating-review/open-review.command';
import { openSurveyAtServer } from '@chengan/agencies/satisfaction/open-survey.command';
import { insertRequest, storeAnswer } from '@chengan/agencies/satisfaction/survey.store';
import {
  acceptApplication,
  turnBackApplication,
} from '@chengan/agencies/star-application/acceptance.command';
import { announce, approveReview } from '@chengan/agencies/star-application/deliberate.command';
import { gradeApplication, publishApplication } from '@chengan/agencies/star-application/grade.command';
import { objectAsAgency } from '@chengan/agencies/star-application/object.command';
import { standingObjections } from '@chengan/agencies/star-application/objection.store';
import { saveSettings } from '@chengan/agencies/star-application/settings.store';
import { addSheetLine, finishReview } from '@chengan/agencies/star-application/sheet.command';
import { standingLines } from '@chengan/agencies/star-application/sheet.store';
import { insertApplication } from '@chengan/agencies/star-application/star-application.store';
import { newId } from '@chengan/shared/database/new-id';
import { systemFork } from '@chengan/shared/database/session';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { addDays, day } from '@chengan/shared/time/day';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import type { Make } from '../files.fixture.ts';
import { before } from '../people.fixture.ts';
import { list, type Question } from './question.fixture.ts';

const COUNTY = 'suzhou-320583';
const BUREAUS = [COUNTY, 'changji'] as const;
const CYCLE = 2025;
const MANAGER = { account: 'before-manager', agency: AGENCY.creditCode };

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const em = (hub: TestHub) => systemFork(hub.orms.agencies, 'test');
const who = (hub: TestHub, role: 'clerk' | 'reviewer' | 'leader') => before(COUNTY, role, hub.clock.now());

let former = 0;

/** A new application of the invented agency; former ones and their ratings make room for it. */
const applied: Make = async (hub) => {
  const id = newId(hub.clock);
  await em(hub).execute(`update star_application set state = 'WITHDRAWN'`);
  former += 1;
  await em(hub).execute('update star_rating set cycle = ? where cycle = ?', [-former, CYCLE]);
  await insertApplication(em(hub), {
    id,
    agency: AGENCY.creditCode,
    cycle: CYCLE,
    authority: COUNTY,
    appliedOn: hub.clock.today(),
    statement: '真实',
    declared: [],
  });
  return { id };
};
const returned: Make = async (hub, bureau) => {
  const { id } = await applied(hub, bureau);
  must(
    await turnBackApplication(em(hub), hub.clock, who(hub, 'clerk'), { id, reason: '补正', deed: 'RETURN' }),
  );
  return { id };
};
async function asked(
  hub: TestHub,
  application: string,
  audience: 'COUNTY' | 'TOWN',
  addressee: string,
): Promise<string> {
  const [id, sentOn] = [newId(hub.clock), hub.clock.today()];
  const request = { id, application, authority: COUNTY, audience, addressee, sentBy: 'x', sentOn };
  await insertRequest(em(hub), { ...request, expiresOn: addDays(sentOn, 9) });
  return id;
}
const accepted: Make = async (hub, bureau) => {
  const { id } = await applied(hub, bureau);
  must(await acceptApplication(em(hub), hub.clock, who(hub, 'clerk'), { id }));
  for (const audience of ['COUNTY', 'TOWN'] as const) {
    await asked(hub, id, audience, audience);
    const opened = await openSurveyAtServer(em(hub), hub.clock, { application: id, addressee: audience });
    const { survey } = must(opened);
    await storeAnswer(em(hub), survey, {
      id: newId(hub.clock),
      score: '9',
      remark: null,
      on: hub.clock.today(),
    });
  }
  return { id };
};
/** A survey that is addressed to the bureau itself; as an id of an enterprise is none of an authority, also to that one. */
const toAnswer: Make = async (hub, bureau) => {
  const { id } = await accepted(hub, bureau);
  return { id: await asked(hub, id, 'COUNTY', COUNTY) };
};
/** With the id of a line, as what was handed in. */
const withLine: Make = async (hub, bureau) => {
  const { id } = await accepted(hub, bureau);
  const line = { rule: 'S-A4-1', count: '1', note: '见记录', seenOn: hub.clock.today() };
  must(await addSheetLine(em(hub), hub.clock, who(hub, 'clerk'), { id, line, source: 'DOCUMENT' }));
  const [found] = await standingLines(em(hub), id);
  return { id, content: found?.id ?? '' };
};
const reviewed: Make = async (hub, bureau) => {
  const { id } = await accepted(hub, bureau);
  must(await finishReview(em(hub), hub.clock, who(hub, 'clerk'), { id }));
  return { id };
};
const deliberated: Make = async (hub, bureau) => {
  const { id } = await reviewed(hub, bureau);
  must(await approveReview(em(hub), hub.clock, who(hub, 'reviewer'), { id }));
  return { id };
};
const announced: Make = async (hub, bureau) => {
  const { id } = await deliberated(hub, bureau);
  must(await announce(em(hub), hub.clock, who(hub, 'clerk'), { id }));
  return { id };
};
const objected: Make = async (hub, bureau) => {
  const { id } = await announced(hub, bureau);
  must(await objectAsAgency(em(hub), hub.clock, MANAGER, { id, rule: 'S-A4-1', grounds: '有误' }));
  const [found] = await standingObjections(em(hub), id);
  return { id, content: found?.id ?? '' };
};
/** Its days are over. */
const over: Make = async (hub, bureau) => {
  const { id } = await announced(hub, bureau);
  await em(hub).execute(
    `update star_application set announcement = jsonb_set(announcement, '{until}', '"2026-06-14"') where id = ?`,
    [id],
  );
  return { id };
};
const graded: Make = async (hub, bureau) => {
  const { id } = await over(hub, bureau);
  must(await gradeApplication(em(hub), hub.clock, who(hub, 'leader'), { id }));
  return { id };
};
const published: Make = async (hub, bureau) => {
  const { id } = await graded(hub, bureau);
  must(await publishApplication(em(hub), hub.clock, who(hub, 'leader'), { id }));
  return { id };
};
const reviewOpen: Make = async (hub, bureau) => {
  await published(hub, bureau);
  const opening = {
    agency: AGENCY.creditCode,
    cycle: CYCLE,
    cause: 'TALK',
    occurredOn: hub.clock.today(),
  } as const;
  return must(
    await openRatingReview(em(hub), hub.clock, who(hub, 'clerk'), { ...opening, summary: '被约谈' }),
  );
};
/** The agency is registered and serves in Kunshan, and the window is open. */
const eligible: Make = async (hub, bureau) => {
  const made = await applied(hub, bureau);
  await em(hub).execute(`update star_application set state = 'WITHDRAWN'`);
  await em(hub).execute(`update agency set region = '320583100' where credit_code = ?`, [AGENCY.creditCode]);
  const term = {
    startsOn: day('2025-01-01'),
    endsOn: day('2025-12-31'),
    visitsPerYear: 4,
    content: '隐患排查',
  };
  const client = { agency: AGENCY.creditCode, enterprise: '91320583MXDA004173', town: '320583100' };
  must(await signContracts(em(hub), hub.clock, 'test', [{ ...client, ...term }]));
  const window = { opensOn: day('2026-01-01'), closesOn: day('2026-12-31'), announcementDays: 5 };
  await saveSettings(em(hub), COUNTY, CYCLE, window, { by: 'test', on: hub.clock.today() });
  return made;
};

function deed(field: string, make: Make, reason = false): Question {
  return {
    query: `mutation ($id: ID!) { ${field}(id: $id${reason ? ', reason: "经复核"' : ''}) { id } }`,
    make,
    bureaus: BUREAUS,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  };
}

function inputDeed(
  field: string,
  type: string,
  make: Make,
  input: (made: { readonly id: string; readonly content?: string }) => Record<string, unknown>,
  answer = 'id',
): Question {
  return {
    query: `mutation ($input: ${type}!) { ${field}(input: $input) { ${answer} } }`,
    make,
    bureaus: BUREAUS,
    variables: (made) => ({ input: input(made) }),
    answers: 'file',
  };
}

const reading = { bureaus: BUREAUS, variables: () => ({}) };
const objection = (field: string): Question => ({
  ...deed(field, announced),
  query: `mutation ($id: ID!) { ${field}(id: $id, rule: "S-A4-1", grounds: "记录有误") { id } }`,
});
const LINE = { rule: 'S-A1-1', count: '1', note: '见记录', source: 'DOCUMENT', seenOn: '2026-06-15' };
const SETTINGS = { cycle: CYCLE, opensOn: '2026-01-01', closesOn: '2026-12-31', announcementDays: 5 };
const REVIEW = { agency: AGENCY.creditCode, cycle: CYCLE, cause: 'BAD_EFFECT', occurredOn: '2026-06-15' };

export const STAR_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.starApplication': {
    ...deed('', applied),
    query: 'query ($id: ID!) { starApplication(id: $id) { id } }',
  },
  'Query.starApplications': {
    ...reading,
    make: applied,
    query: '{ starApplications(first: 50) { nodes { id } } }',
    answers: 'list',
  },
  'Query.starEligibility': {
    ...reading,
    make: applied,
    query: '{ starEligibility { cycle } }',
    answers: 'file',
  },
  'Query.starReviews': {
    ...reading,
    make: reviewOpen,
    query: '{ starReviews(first: 50) { nodes { id } } }',
    answers: 'list',
  },
  'Mutation.applyForStars': inputDeed('applyForStars', 'ApplyForStarsInput', eligible, () => ({
    cycle: CYCLE,
    statement: '真实',
  })),
  'Mutation.resubmitStarApplication': inputDeed(
    'resubmitStarApplication',
    'ResubmitStarApplicationInput',
    returned,
    ({ id }) => ({ id, statement: '已补' }),
  ),
  'Mutation.withdrawStarApplication': deed('withdrawStarApplication', applied),
  'Mutation.objectToStars': objection('objectToStars'),
  'Mutation.recordStarObjection': objection('recordStarObjection'),
  'Mutation.acceptStarApplication': deed('acceptStarApplication', applied),
  'Mutation.returnStarApplication': deed('returnStarApplication', applied, true),
  'Mutation.refuseStarApplication': deed('refuseStarApplication', applied, true),
  'Mutation.addStarLine': inputDeed('addStarLine', 'AddStarLineInput', accepted, ({ id }) => ({
    id,
    ...LINE,
  })),
  'Mutation.removeStarLine': {
    ...deed('removeStarLine', withLine),
    query: 'mutation ($id: ID!, $line: ID!) { removeStarLine(id: $id, line: $line, reason: "误记") { id } }',
    variables: ({ id, content = '' }) => ({ id, line: content }),
  },
  'Mutation.finishStarReview': deed('finishStarReview', accepted),
  'Mutation.sendStarSurvey': inputDeed('sendStarSurvey', 'SendStarSurveyInput', accepted, ({ id }) => ({
    id,
    audience: 'TOWN',
    addressee: '320583100',
  })),
  'Query.surveysToAnswer': {
    ...list('surveysToAnswer', toAnswer),
    bureaus: BUREAUS,
    own: { ENTERPRISE: COUNTY },
  },
  'Mutation.openStarSurvey': { ...deed('openStarSurvey', toAnswer), own: { ENTERPRISE: COUNTY } },
  'Mutation.approveStarReview': deed('approveStarReview', reviewed),
  'Mutation.returnStarReview': deed('returnStarReview', reviewed, true),
  'Mutation.announceStars': deed('announceStars', deliberated),
  'Mutation.decideStarObjection': inputDeed(
    'decideStarObjection',
    'DecideStarObjectionInput',
    objected,
    ({ id, content = '' }) => ({ id, objection: content, upheld: false, reason: '经核属实' }),
  ),
  'Mutation.gradeStars': deed('gradeStars', over),
  'Mutation.returnStarGrading': deed('returnStarGrading', graded, true),
  'Mutation.publishStars': deed('publishStars', graded),
  'Mutation.setStarSettings': inputDeed(
    'setStarSettings',
    'StarSettingsInput',
    applied,
    () => SETTINGS,
    'opensOn',
  ),
  'Mutation.openStarReview': inputDeed('openStarReview', 'OpenStarReviewInput', published, () => ({
    ...REVIEW,
    summary: '经核实',
  })),
  'Mutation.decideStarReview': inputDeed(
    'decideStarReview',
    'DecideStarReviewInput',
    reviewOpen,
    ({ id }) => ({
      id,
      outcome: 'KEPT',
      reason: '情节轻微',
    }),
  ),
};
