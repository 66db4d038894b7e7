import { authorityOfRegion, childrenOfAuthority } from '@chengan/shared/authority/authority';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { INDUSTRIES } from '@chengan/shared/industry/industry';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { fileOf } from '../agency/agency-file.store.ts';
import { agenciesByCode } from '../agency/agency.store.ts';
import { isLicensed, SERVICE_KINDS } from '../service-kind/service-kind.ts';
import { annexProblems } from './annex-1.ts';
import { CHANGE_WORDS } from './change-words.ts';
import { changeTerm, heldAgainst, projectTerms } from './clocks.ts';
import { CHANGE_SUBJECTS, type ChangeSubject as Subject } from './filing.ts';
import { FilingClock, toFilingClock } from './filing-types.graphql.ts';
import { ChangeSubject } from './notify-changes.graphql.ts';
import { PLEDGE } from './pledge.ts';
import { CHANGJI, changjiPlaces, JIANGYIN } from './routing.ts';
import { untoldChanges } from './untold-change.store.ts';
import { type UnnotifiedContract, unnotifiedContracts } from './unnotified-contract.store.ts';
import { type Day, day } from '@chengan/shared/time/day';

@ObjectType({ simpleResolvers: true })
export class FilingChoice {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => Boolean, {
    description: 'A trade of high hazard (C1-5b), a kind that takes a qualification (C1-4a).',
  })
  marked: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A change that the hub knows of and that nobody was told yet.',
})
export class UntoldChange {
  @Field(() => ID)
  id: string;

  @Field(() => ChangeSubject)
  subject: Subject;

  @Field(() => DateScalar)
  changedOn: string;

  @Field(() => String)
  after: string;

  @Field(() => FilingClock, { nullable: true, description: 'As it stands today.' })
  clock: FilingClock | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A contract in Changji that no notification tells yet, with both clocks as they stand today (Q-02).',
})
export class UnnotifiedProject {
  @Field(() => ID, { description: 'The contract.' })
  id: string;

  @Field(() => ID, { description: 'Credit code of the client.' })
  client: string;

  @Field(() => DateScalar, { description: 'The day of acceptance.' })
  signedOn: string;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => String, { nullable: true, description: 'A code of `industries`.' })
  industry: string | null;

  @Field(() => [String], { description: 'Codes of `serviceKinds`.' })
  kinds: string[];

  @Field(() => ID, { nullable: true, description: 'The county or park of the place of service.' })
  place: string | null;

  @Field(() => [FilingClock], { description: 'The earlier first.' })
  clocks: FilingClock[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the forms of filings offer, and what whoever asks has to tell.',
})
export class FilingForm {
  @Field(() => [AuthorityReference], { description: 'The towns, streets and parks of Jiangyin (J-9).' })
  towns: AuthorityReference[];

  @Field(() => [AuthorityReference], { description: 'The counties and parks of Changji (C1-5b).' })
  places: AuthorityReference[];

  @Field(() => [FilingChoice])
  industries: FilingChoice[];

  @Field(() => [FilingChoice])
  serviceKinds: FilingChoice[];

  @Field(() => [FilingChoice])
  changeSubjects: FilingChoice[];

  @Field(() => String)
  pledge: string;

  @Field(() => String)
  pledgeEn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the first filing of the agency that asks.',
  })
  filedOn: string | null;

  @Field(() => [String], { description: 'What the file of the agency that asks lacks for annex 1.' })
  fileLacks: string[];

  @Field(() => [String])
  fileLacksEn: string[];

  @Field(() => [UnnotifiedProject], {
    description: 'Of the agency that asks, the earliest first, at most 50.',
  })
  projects: UnnotifiedProject[];

  @Field(() => [UntoldChange], { description: 'Of the agency that asks, the earliest first, at most 50.' })
  untold: UntoldChange[];
}

const MOST = 50;

@Resolver()
export class FilingFormQuery {
  @Needs('filing:read')
  @Query(() => FilingForm, {
    description: 'What the forms of filings offer; for an agency also what it has to tell.',
  })
  async filingForm(@Ctx() context: GraphContext): Promise<FilingForm> {
    const { em, today, actor } = context;
    const code = actor?.kind === 'AGENCY' ? actor.holder : undefined;
    const [agency] = code === undefined ? [] : await agenciesByCode(em, [code]);
    const lacks = code === undefined ? [] : annexProblems(await fileOf(em, code));
    const range = { since: day('2020-04-01'), today, limit: MOST };
    const untold = code === undefined ? [] : await untoldChanges(em, code, range);
    const contracts = code === undefined ? [] : await unnotifiedContracts(em, code, range);
    return {
      projects: contracts.map((one) => toProject(one, today)),
      towns: childrenOfAuthority(JIANGYIN).map(({ id }) => ({ id })),
      places: changjiPlaces().map((id) => ({ id })),
      industries: INDUSTRIES.map(({ code, name, nameEn, highHazard }) => ({
        code,
        name,
        nameEn,
        marked: highHazard,
      })),
      serviceKinds: SERVICE_KINDS.map(({ code, name, nameEn, licensed }) => ({
        code,
        name,
        nameEn,
        marked: licensed,
      })),
      changeSubjects: CHANGE_SUBJECTS.map((one) => ({
        ...{ code: one, name: CHANGE_WORDS[one].zh, nameEn: CHANGE_WORDS[one].en, marked: false },
      })),
      ...{ pledge: PLEDGE.zh, pledgeEn: PLEDGE.en },
      filedOn: agency?.filedOn ?? null,
      fileLacks: lacks.map(({ message }) => message),
      fileLacksEn: lacks.map(({ messageEn }) => messageEn),
      untold: untold.map(({ change, subject, changedOn, after }) => {
        const term = changeTerm(changedOn);
        return {
          id: change,
          subject,
          changedOn,
          after,
          clock: term ? toFilingClock(heldAgainst(term, today)) : null,
        };
      }),
    };
  }
}

function toProject(contract: UnnotifiedContract, today: Day): UnnotifiedProject {
  const { id, enterprise, signedOn, startsOn, industry, kinds, town } = contract;
  const place = authorityOfRegion(CHANGJI, town);
  const terms = projectTerms({
    acceptedOn: signedOn,
    onSiteOn: startsOn,
    licensed: kinds.some(isLicensed),
  });
  return {
    ...{ id, client: enterprise, signedOn, startsOn, industry, kinds: [...kinds] },
    place: place?.parent === CHANGJI ? place.id : null,
    clocks: terms.map((term) => toFilingClock(heldAgainst(term, today))),
  };
}
