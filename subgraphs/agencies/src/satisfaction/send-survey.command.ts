import { authorityById, isUnder, territoryCovers } from '@chengan/shared/authority/authority';
import { CREDIT_CODE_PATTERN } from '@chengan/shared/credit-code/credit-code';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import type { Outcome, Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { isWithin } from '@chengan/shared/region/region';
import { addDays } from '@chengan/shared/time/day';
import type { Clock } from '@chengan/shared/time/clock';
import type { StarApplication } from '../star-application/application.ts';
import { onApplication, type Seen } from '../star-application/change-application.command.ts';
import { handlerProblems } from '../star-application/who.ts';
import type { Audience } from './means.ts';
import { enterprisesServed } from './served.store.ts';
import { insertRequest, requestsOf } from './survey.store.ts';

/** How long a link can be answered, in days. No act sets it: it is this hub's own measure. */
const OPEN_DAYS = 30;

export interface SurveyInvitation extends Seen {
  readonly audience: Audience;
  /** Id of an authority or name of a town's region for COUNTY and TOWN; credit code for ENTERPRISES. */
  readonly addressee: string;
}

/** What was sent: to the one addressed alone, who opens it. */
export interface SentSurvey {
  readonly application: StarApplication;
  readonly expiresOn: string;
}

/**
 * Asks one respondent, who answers once (S-7.2, S-A19): the rating county's bureau itself, a town of the county, or an
 * enterprise that the agency served in the year. Whoever sends it never sees the link: `openSurvey` makes it for the one
 * addressed. Asked anew, the former request and its link hold no more; whoever has answered is not asked again, and the
 * sender is not told of it.
 */
export async function sendSurvey(
  em: Em,
  clock: Clock,
  official: Official,
  { audience, addressee, ...seen }: SurveyInvitation,
): Promise<Outcome<SentSurvey>> {
  return onApplication(
    em,
    seen,
    async (application, tx) => [
      ...handlerProblems(application, official),
      ...openProblems(application),
      ...(await addresseeProblems(tx, application, audience, addressee)),
    ],
    async (tx, application) => {
      const today = clock.today();
      const expiresOn = addDays(today, OPEN_DAYS);
      const id = newId(clock);
      const { authority, agency, cycle } = application;
      if (await hasAnswered(tx, application, audience, addressee)) return { application, expiresOn };
      await insertRequest(tx, {
        id,
        application: application.id,
        authority,
        audience,
        addressee,
        sentBy: official.account,
        sentOn: today,
        expiresOn,
      });
      await append(tx, clock, [
        {
          type: 'star-survey.sent',
          subjectKind: 'Agency',
          subjectId: agency,
          clauses: ['S-A19'],
          facts: { applicationId: application.id, requestId: id, cycle, audience },
          actor: official.account,
          occurredOn: today,
        },
      ]);
      return { application, expiresOn };
    },
  );
}

function openProblems({ state }: StarApplication): Problem[] {
  if (state === 'ACCEPTED' || state === 'REVIEWED') return [];
  return [
    problem(
      'SURVEY_NOT_OPEN',
      '满意度测评在受理后、审议前进行。',
      'The survey is taken after acceptance and before deliberation.',
      { field: 'id', clause: 'S-A19' },
    ),
  ];
}

async function addresseeProblems(
  em: Em,
  { authority, agency, cycle }: StarApplication,
  audience: Audience,
  addressee: string,
): Promise<Problem[]> {
  if (await mayAnswer(em, { authority, agency, cycle }, audience, addressee)) return [];
  return [
    problem(
      'NOT_A_RESPONDENT',
      '测评对象应为本局、本辖区的区镇（街道），或该机构当年服务的企业。',
      'Those asked are the bureau itself, a town of its territory, or an enterprise that the agency served in the year.',
      { field: 'addressee', clause: 'S-A19' },
    ),
  ];
}

async function hasAnswered(
  em: Em,
  { id }: StarApplication,
  audience: Audience,
  addressee: string,
): Promise<boolean> {
  const [sent = []] = await requestsOf(em, [id]);
  return sent.some(
    (one) => one.audience === audience && one.addressee === addressee && one.answeredOn !== null,
  );
}

async function mayAnswer(
  em: Em,
  { authority, agency, cycle }: Pick<StarApplication, 'authority' | 'agency' | 'cycle'>,
  audience: Audience,
  addressee: string,
): Promise<boolean> {
  if (audience === 'COUNTY') return addressee === authority;
  if (audience === 'TOWN') {
    const regions = authorityById(authority)?.regions ?? [];
    const inside = regions.some((county) => county !== addressee && isWithin(addressee, county));
    return (
      (inside && territoryCovers(authority, addressee)) ||
      (addressee !== authority && isUnder(addressee, authority))
    );
  }
  if (!CREDIT_CODE_PATTERN.test(addressee)) return false;
  return (await enterprisesServed(em, agency, cycle)).includes(addressee);
}
